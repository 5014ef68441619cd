// Who sets the pace: how a host chooses it, what it means, and what is said while the host is away.
export const pace = {
  title: 'Pace',
  teacher: {
    name: 'Teacher',
    means: 'You set the pace. Nothing goes on by itself.',
    told: 'Your host sets the pace.',
  },
  party: {
    name: 'Party',
    means: 'Everybody taps Go on. If you leave, a friend runs the game.',
    told: 'You all go on together.',
  },
  goOn: 'Go on',
  ready: 'Ready',
  readyCount: '{{ready}} of {{total}} ready',
  goesOn_one: 'goes on in {{count}} s',
  goesOn_other: 'goes on in {{count}} s',
  starts_one: 'Starts in {{count}} s',
  starts_other: 'Starts in {{count}} s',
  along: {
    button: 'Play along here',
    title: 'Play along as a party?',
    body: 'In a party everybody taps Go on, and the game goes on by itself if you leave. With the teacher’s pace it waits for your Next.',
    party: 'Party',
    teacher: 'Teacher’s pace',
  },
  away: {
    teacher: 'Your teacher is away. Nothing is lost.',
    party: 'The host is away. The game goes on by itself.',
  },
  stand: {
    you: 'The host is away. You run the game now.',
    other: 'The host is away. {{name}} runs the game now.',
    key: '{{name}} runs the game.',
    takeBack: 'Take it back',
    handOn: 'Let somebody else',
  },
  players: 'Players',
  close: 'Close',
} as const;
