// What a person reads in rounds where a model only answers questions.
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
  ghosts: { blind: 'never asks', eye: 'asks by feel', solver: 'computer' },
} as const;
