// What a person reads in rounds about a face that is learned by heart.
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
  ghosts: { blind: 'leaves it dark', eye: 'square by square', solver: 'computer' },
} as const;
