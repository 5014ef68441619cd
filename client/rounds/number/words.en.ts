// What a person reads in rounds about the number that passes a filter.
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
  ghosts: { blind: 'picks any number', eye: 'asks without a plan', solver: 'computer' },
} as const;
