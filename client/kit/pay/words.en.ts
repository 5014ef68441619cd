// What rounds about pay share.
import { wordsOf } from '../../words/wordsOf.ts';

export const company = {
  sum: '\u0024{{value}}',
  zero: '\u00240',
  over: 'over \u0024{{value}}',
  years: '{{years}} years',
  men: 'men',
  women: 'women',
  manLegend: 'sure of a man',
  womanLegend: 'sure of a woman',
  keysUpDown: 'Up and down arrows change the pay by \u0024500, with Shift by \u0024100.',
  keysFree: 'Arrow keys move the pin, up and down by \u0024500. Shift makes smaller steps.',
  keysMany:
    'Left and right arrows choose a man, up and down change his pay by \u0024500, with Shift by \u0024100.',
  less: 'less',
  more: 'more',
  minus: '\u2212\u0024100',
  plus: '+\u0024100',
  yourSum: 'Your pin',
  perYear: '\u0024{{value}} a year',
  kept: 'kept safe',
  noSum: 'No pin placed',
  crowd: '{{model}}, {{count}} people',
  promised: 'private, ε\u00a0{{epsilon}} for one’s pay',
  covers: 'ε\u00a0{{epsilon}} is for replacing one person’s pay; start dates are public here.',
  reveal: {
    youMissed: 'You missed by',
    youMissedEach: 'Your pins missed by, on average',
    half: 'Half the room got within',
    halfEach: 'Half the room missed each man by less than',
    one: '{{name}} got within',
    nobody: 'Nobody placed a pin',
    noGuess: 'No pin from you this time',
    closestScore: '{{sum}}, +{{points, number}} points',
    strip: 'Errors in the room, from 0 to {{high}}. {{you}} {{blind}}',
    stripYou: 'Yours: {{sum}}.',
    stripBlind: 'Without looking, on average: {{sum}}.',
    truth: 'the truth',
    him: 'his pay',
    with: 'With this man',
    without: 'Without him',
  },
  shift: { lower: 'lower', higher: 'higher' },
} as const;

export const sayCompany = wordsOf('company', company);
