// The teachers' notes on rounds outside the long story, in English: for the lesson, Quick, the booth, and one's own.
import type { RoundNote } from './chapter.ts';

export const moreRounds: readonly RoundNote[] = [
  {
    name: 'promise',
    type: 'find',
    title: 'A map with a promise',
    minutes: null,
    happens:
      'Counts per tile, with noise from a differentially private mechanism at ε = 1. Trusting the bright tiles is worse than not looking, and the computer does no better. With 22 people the map is hardly right more often than a coin; with thousands the same promise costs next to nothing.',
    flat: 'Low points for everybody are the best that a model can do here: this time neither eyes nor a computer did better than not looking.',
    ask: 'A promise and a bad map, or a good map and no promise? What makes the question go away? (More people.)',
  },
  {
    name: 'records',
    type: 'records',
    title: 'One person, many records',
    minutes: null,
    happens:
      'An ε per record promises little to somebody with many records. Limit how many of one person’s count, and the promise is about people again: it covers replacing one person with all they sent, and how many records that was.',
    flat: 'If the limit seems to cost nothing, look at whom it concerns: those with the most records.',
    ask: 'Of which data does one person have thousands? (Rides, searches, payments.)',
  },
];
