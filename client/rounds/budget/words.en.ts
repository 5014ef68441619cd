// What a person reads in rounds where the class chooses a promise and a crowd.
import { wordsOf } from '../../words/wordsOf.ts';

export const budget = {
  title: { promise: 'Spend the budget', crowd: 'More people, stronger promise' },
  question: { promise: 'Choose a promise', crowd: 'Choose a promise and a crowd' },
  hidden: {
    promise: '{{crowd}} hidden players are counted in 40 squares. Noise on the counts keeps the promise.',
    crowd: 'Hidden players are counted in 40 squares. Noise on the counts keeps the promise.',
  },
  hint: 'You get what the map is good for, less what it gives away. Small ε: more noise, less given away.',
  model: 'Counts in 40 squares',
  protection: 'private, ε\u00a0to be chosen',
  epsilon: 'ε\u00a0{{epsilon}}',
  promised: 'private, ε\u00a0{{epsilon}}',
  epsilons: 'Promise ε: smaller is stronger',
  crowds: 'People counted',
  people: '{{crowd}} people',
  first: 'Choose first',
  held: 'People of a team in a square, on average',
  noise: 'Noise on that count, typically',
  noiseValue: '±\u00a0{{noise}}',
  insider: 'Who knows all the others tells the last person’s square from another:',
  ofHundred: '{{percent}} of 100',
  coin: 'A coin is right 50 of 100 times.',
  watch:
    'Everybody chooses on their own phone. Somebody who knows all the others tells the last person’s square from another:',
  yourWorth: 'Your choice is worth',
  roomWorth: 'Half the room chose worth at least',
  unit: 'of 100',
  sum: 'Useful {{useful}}, given away {{given}}',
  lot: 'By lot: {{worth}} on average',
  minus: '\u2212{{value}}',
  best: 'none paid better',
  better_one: '{{count}} paid better',
  better_other: '{{count}} paid better',
  chart: {
    useful: 'Loose balls whose next owner the map names, of 100',
    usefulShort: 'Balls rightly named, of 100',
    insider: 'Insider right',
    front: 'filled: nothing beats it on both',
    row: 'ε {{epsilon}}: {{list}}',
    entry: '{{crowd}} people {{percent}} of 100',
  },
  picture: '{{names}} of 100 right',
  pictureOf: 'ε\u00a0{{epsilon}}, {{crowd}} people',
  story: {
    crowd:
      'Same promise, ε\u00a0{{epsilon}}: with {{few}} people the map is right {{fewRight}} of 100 times, with {{many}} it is {{manyRight}}. {{more}}',
    pays: 'With {{crowd}} people ε\u00a0{{epsilon}} paid best: the map is right {{right}} of 100 times, an insider {{insider}}. {{more}}',
    crowdMore: 'The noise does not grow with the crowd.',
    paysMore: 'More people would pay for a stronger promise.',
    nothing:
      'With {{crowd}} people no promise pays much: noise that keeps an insider out drowns the map too. Only more people help.',
  },
} as const;

export const sayBudget = wordsOf('budget', budget);
