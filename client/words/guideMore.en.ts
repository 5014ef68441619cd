// The teachers' notes on rounds outside the lesson, in English: for Quick, the booth, and playlists of one's own.
import type { RoundNote } from './guideRounds.en.ts';

export const moreRounds: readonly RoundNote[] = [
  {
    name: 'promise',
    type: 'find',
    title: 'A map with a promise',
    minutes: null,
    happens:
      'Counts per tile, with noise from a differentially private mechanism at ε = 1. Trusting the bright tiles is worse than not looking, and the computer does no better. With 22 people the map is hardly right more often than a coin; with thousands the same promise costs next to nothing.',
    flat: 'Low points for everybody are the best that a model can do here. Nobody could do better than not looking: that is what protection is.',
    ask: 'A promise and a bad map, or a good map and no promise? What makes the question go away? (More people.)',
  },
  {
    name: 'attribute',
    type: 'attribute',
    title: 'Guess the attribute',
    minutes: null,
    happens:
      'Two bars: what a model of everybody else says about this person, and what the model says that learned from the person too. Only the difference is a leak. The rest is statistics, true of people like them with or without their data.',
    flat: 'If the bars are level, nothing leaked, however right the guess is.',
    ask: 'Being judged by statistics can hurt as well. Is it a privacy problem? Which rule would help?',
  },
  {
    name: 'records',
    type: 'records',
    title: 'One person, many records',
    minutes: null,
    happens:
      'An ε per record promises little to somebody with many records. Limit how many of one person’s count, and the promise is about people again.',
    flat: 'If the limit seems to cost nothing, look at whom it concerns: those with the most records.',
    ask: 'Of which data does one person have thousands? (Rides, searches, payments.)',
  },
];
