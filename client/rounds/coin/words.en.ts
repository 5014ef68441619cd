// What a person reads in rounds where the class itself answers by coin.
import { wordsOf } from '../../words/wordsOf.ts';

export const coin = {
  title: { symmetric: 'Flip a coin', 'one-sided': 'The coin that says yes' },
  question: 'Answer by coin',
  about: {
    book: 'Have you ever pretended to have read a book?',
    song: 'Have you ever sung loudly to a song whose words you do not know?',
    present: 'Have you ever given away a present that you had been given?',
  },
  hidden: 'Your phone tosses a coin before it answers. Only what the coin lets you say leaves it.',
  hint: 'A yes may be yours or the coin’s. Then guess how many of a crowd would truly say yes.',
  model: { symmetric: 'Heads: toss again', 'one-sided': 'Heads: say yes' },
  protection: { symmetric: 'randomised response, ε\u00a01.1', 'one-sided': 'no guarantee for a no' },
  rule: {
    symmetric: 'Tails: the truth. Heads: toss again, heads says yes and tails says no.',
    'one-sided': 'Tails: the truth. Heads: yes, whatever the truth is.',
  },
  yes: 'Yes',
  no: 'No',
  stays: 'Your answer stays on this phone. The coin decides what it says.',
  watch: 'Everybody answers on their own phone. This screen will only ever hear what the coins say.',
  side: { heads: 'heads', tails: 'tails' },
  letter: { heads: 'H', tails: 'T' },
  tails: 'Tails: it says the truth.',
  heads: 'Heads: it says yes.',
  headsHeads: 'Heads, and heads again: it says yes.',
  headsTails: 'Heads, then tails: it says no.',
  saysYes: 'Your phone says: yes',
  saysNo: 'Your phone says: no',
  crowd: '{{all}} invented classmates answered by the same coin. {{yes}} of them said yes.',
  howMany: 'How many would truly say yes?',
  room_one: 'This room: {{count}} answer',
  room_other: 'This room: {{count}} answers',
  few: '{{estimate}}. That few say next to nothing.',
  classmates: '{{all}} invented classmates',
  estimate: 'Estimate {{percent}}\u00a0%, between {{low}} and {{high}}\u00a0%',
  truly: 'Truly {{percent}}\u00a0% (dotted)',
  answersIn: '{{all}} answers',
  youMissed: 'You missed the crowd by',
  roomMissed: 'Half the room missed the crowd by less than',
  blind: 'Without looking: {{percent}}\u00a0%',
  table: {
    caption: 'How much likelier an answer is if it is true',
    coin: 'Coin',
    yes: 'Yes',
    no: 'No',
    bound: 'Promise',
    times: '{{times}}\u00a0×',
    always: 'always',
    epsilon: 'ε\u00a0{{epsilon}}',
    none: 'none',
  },
  story: {
    symmetric:
      'One answer says little: had the truth been no, it would still be a yes one time in four. A thousand tell the share.',
    'one-sided':
      'Had the truth been yes, this coin could never have said no: whoever says no means it. A fair second toss covers both.',
  },
  ghosts: { blind: 'hears no answer', eye: 'believes every answer', solver: 'takes the coin out' },
} as const;

export const sayCoin = wordsOf('coin', coin);
