// What a person reads in rounds where somebody is to be found in a town.
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
  ghosts: { blind: 'says: the middle', eye: 'tries places', solver: 'computer' },
} as const;
