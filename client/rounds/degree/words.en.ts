// What a person reads in the round of nine degrees.
import { wordsOf } from '../../words/wordsOf.ts';

export const degree = {
  title: 'Too clever',
  question: 'Which curve will tell next year’s pay best?',
  hidden: 'Here nothing is hidden but the future: this year’s eleven men, and nine curves through them.',
  hint: 'A higher degree bends closer to these men. Next year’s are other men on the same pay scale.',
  model: 'Polynomials of degree 1 to 9',
  protection: 'nothing hidden',
  choose: 'Degree',
  first: 'Choose a degree and watch the curve. Then bet on one.',
  misses: 'Misses this year’s men by',
  typically: 'typically',
  name: 'Degree {{degree}}',
  now: 'this year',
  next: 'next year',
  bet: 'Your bet',
  dearer: {
    own: 'Next year your bet is worse than the best by',
    half: 'Half the room’s bets are worse than the best by at most',
    one: '{{name}}’s bet is worse than the best by',
  },
  bestBet: {
    own: 'Nothing beats your bet',
    half: 'Half the room made the best bet',
    one: 'Nothing beats {{name}}’s bet',
  },
  best: 'Best: degree {{degree}}',
  nobody: 'Nobody bet',
  noGuess: 'No bet from you this time',
  misfits: 'Typical error by degree',
  beyond: 'off the chart',
  rank: 'your bet',
  none: 'Missed: {{sum}} this year, {{next}} next year',
  story: {
    simple: 'The curve that cannot remember single people is also the better model.',
    middle: 'Up to degree {{degree}} a bend paid. After that the curve remembers people, not the pay scale.',
  },
  without:
    'Without one of these men, degree 9 would typically move by {{wild}} where he stood, a straight line by {{calm}}.',
} as const;

export const sayDegree = wordsOf('degree', degree);
