// What a person reads in rounds where questions are asked: the parts they share, then one group per round type.
export const asking = {
  questions: 'Questions',
  left: '{{left}} of {{all}} left',
  ask: 'Ask',
  askedHere: 'Asked here; move the pin',
  askHere: 'Ask here',
  asking: 'Asking …',
  none: 'no questions left',
  eachHas: 'Everybody asks for themselves: {{count}} questions each.',
  question: 'Question {{n}}: {{what}}',
  free: 'question {{n}}, not asked yet',
  closest: 'Best in the room',
  right: '{{right}} of {{all}}',
  yourRight: 'You had right',
  half: 'Half the room had at least',
  noGuess: 'No guess from you this time',
  nobody: 'Nobody guessed',
} as const;

export const oracle = {
  goalie: { confidence: 'Ask the oracle', label: 'Only yes or no' },
  striker: { confidence: 'Ask for the striker', label: 'Alone on the other side' },
  flipped: 'An oracle that lies now and then',
  question: { goalie: 'Find amber’s goalie', striker: 'Find amber’s striker' },
  hidden: 'You know 21 of the 22 players. The model never shows its map; it answers {{count}} questions.',
  hint: {
    confidence: 'Aim, ask, move closer: the surer of amber, the nearer somebody of amber.',
    label: 'It only says which side wins a place. Ask where the answer could go either way.',
    flipped: 'Some answers are turned round, once and for good. Asking twice teaches nothing.',
  },
  protection: {
    asked_one: '{{count}} question, {{rest}}',
    asked_other: '{{count}} questions, {{rest}}',
    flip: '{{percent}} % of labels flipped',
  },
  unexposed: 'Unexposed',
  onlyAsked: 'you see only what you ask',
  aim: 'Tap to aim',
  aimClick: 'Click to aim, or use the arrow keys',
  last: 'Last answer: {{answer}}',
  percent: '{{percent}} % amber',
  amber: 'amber',
  blue: 'blue',
  spoken: 'Aiming at {{x}} m from left, {{y}} m from top. {{answer}}',
  notAsked: 'Not asked here yet.',
  know: 'You know the other 21. Your pin is where you ask, and in the end your guess.',
  story: {
    found: 'Nobody ever saw this map. A few numbers were enough: each tells how far away somebody stands.',
    computer:
      'The room did not find {{who}}. A computer did, to {{metres}} m, with the same {{count}} questions.',
    labelsSafe:
      'A label says whose place it is, not how close the next player stands. Among team-mates that hides you.',
    labelsAlone:
      'A label is enough for whoever stands alone: the border around one person is that person’s outline.',
    flipsHid: 'With {{percent}} % of the answers turned round, {{count}} questions were not enough.',
    flipsFound: 'Turning round {{percent}} % of the answers was not enough: the rest still add up.',
    none: 'The room did no better than without asking.',
    some: 'The room came {{percent}} % closer than without asking.',
    nobody: 'Nobody placed a pin, so nothing can be said about these answers.',
  },
} as const;

export const number = {
  title: {
    equality: 'The number that gets through',
    prefix: 'Beginning with …',
    threshold: 'And all above',
    places: 'Warmer, colder',
  },
  question: 'Which number passes?',
  hidden: 'A spam filter learned one caller’s number of {{digits}} digits. It answers {{count}} questions.',
  hint: {
    equality: 'It lets that number pass and no other. Try your luck.',
    prefix: 'It lets pass whatever the number begins with. One digit at a time.',
    threshold: 'It lets pass that number and all above it. Start in the middle.',
    places: 'It says how many digits stand in the right place. Change one at a time, or think.',
  },
  model: {
    equality: 'Passes one number',
    prefix: 'Passes its beginnings',
    threshold: 'Passes it and all above',
    places: 'Tells digits in place',
  },
  protection_one: '{{count}} question',
  protection_other: '{{count}} questions',
  todo: 'Type a number first',
  pad: 'Number pad',
  yours: 'Your number',
  digit: 'Digit {{digit}}',
  erase: 'Erase',
  blank: 'blank',
  passes: 'passes',
  blocked: 'blocked',
  inPlace: '{{count}} in place',
  still_one: '{{count}} number still fits',
  still_other: '{{count}} numbers still fit',
  first: 'Type all {{digits}} digits to have a guess.',
  firstPrefix: 'Type one digit or more and ask. All {{digits}} digits are your guess.',
  was: 'It was',
  path: { you: 'Your questions', solver: 'A computer’s questions' },
  pathLeft: '{{digits}}: {{answer}}, {{left}} left',
  story: {
    equality:
      'One number at a time: of {{all}} you would try {{expected}} on average. Had it let beginnings pass too, five or six questions a digit would do.',
    prefix:
      'The same yes or no, but {{steps}} questions instead of {{expected}}: whoever passes beginnings gives away digit after digit.',
    threshold:
      'The same yes or no, but {{steps}} questions instead of {{expected}}: each answer halves what is left. The more a filter generalises, the faster it talks.',
    unfinished:
      'After {{steps}} questions {{left}} of {{all}} numbers still fit. One number at a time, {{expected}} would be needed on average.',
    places:
      'A score instead of a yes: {{steps}} questions were enough for a computer, where yes or no takes {{expected}}.',
  },
} as const;

export const where = {
  title: { free: 'Where is she?', fixed: 'Where is she, within {{radius}} m?' },
  question: 'Where is she?',
  hidden: 'A filter passes messages sent near one person. It answers {{count}} questions.',
  hint: {
    free: 'Choose a place and a radius: would a message from inside pass? Halve the town each time.',
    fixed: 'Only messages from within {{radius}} m of her pass. First hit, then close in from the edge.',
  },
  model: { free: 'Passes within a radius of your choice', fixed: 'Passes within {{radius}} m' },
  protection_one: '{{count}} question',
  protection_other: '{{count}} questions',
  town: 'An invented town, {{width}} × {{height}} m',
  left: 'She can be in {{percent}} % of the town',
  radius: 'Radius',
  metres: '{{metres}} m',
  keyIn: 'inside',
  keyOut: 'not inside',
  yes: 'passes: she is inside',
  no: 'blocked: she is not',
  asked: 'within {{radius}} m of {{x}}, {{y}}',
  spoken: 'Aiming at {{x}} m from left, {{y}} m from top, radius {{radius}} m.',
  know: 'Your pin is where you ask, and in the end your guess.',
  her: 'her',
  story: {
    halving:
      'Well placed, every circle halves what is left: after {{count}} a computer had about {{side}}\u00a0×\u00a0{{side}}\u00a0m. A small fixed radius would first have had to hit her.',
    fixed:
      'A small radius hides her until it is hit, then its edge gives her away: a computer ended {{metres}} m off. With a free radius every circle could have halved the town.',
    fixedSafe:
      'With {{count}} circles of {{radius}} m even a computer stayed {{metres}} m away. With a free radius every one could have halved the town.',
  },
} as const;

export const face = {
  title: { exact: 'The face', rounded: 'The face, in steps' },
  question: 'Draw the face',
  hidden:
    'A recogniser learned one face of {{side}} × {{side}} squares. It says how sure it is of your picture.',
  hint: {
    exact: 'Toggle a square and watch the meter: up is right.',
    rounded: 'The meter only moves in steps of {{percent}} %. Find a spot where it just changed.',
  },
  mirror: 'Left and right are mirror images.',
  model: 'Recogniser of one face',
  protection: {
    exact: 'exact meter, {{count}} readings',
    rounded: 'meter in steps of {{percent}} %, {{count}} readings',
  },
  todo: 'Tap a square first',
  meter: 'Sure it is this face',
  percent: '{{percent}} %',
  up: 'up',
  down: 'down',
  same: 'no change',
  board: 'Your picture',
  square: 'Row {{row}}, column {{column}}',
  readings: 'Readings',
  known: 'This picture has been read before',
  unread: 'Not read: no readings left',
  first: 'Tap a square. Every new picture is one reading.',
  truth: 'The face',
  yours: 'Your picture',
  wrongSquare: 'wrong',
  best: 'Best picture',
  story: {
    exact:
      'The meter moves {{percent}} % for each right square. {{count}} readings draw any face, and nobody was shown a single square of it. In steps of 10\u00a0% it would have stood still under most toggles.',
    roundedFooled:
      'The meter stood still under most toggles. At the edge of a step a computer still got {{right}} of {{all}} squares. An exact meter would have moved every time.',
    roundedSafe:
      'In steps of {{percent}} % the meter mostly stands still. Even a computer got only {{right}} of {{all}} squares. An exact meter would have drawn the face in {{count}} readings.',
    rounded:
      'Steps of {{percent}} % slow down who climbs. At the edge of a step a single square still moves the meter. An exact one would have moved every time.',
  },
} as const;
