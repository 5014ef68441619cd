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
    name: 'membership',
    type: 'membership',
    title: 'Was this player in it?',
    minutes: null,
    happens:
      'Ten candidates, of whom a coin put about half into the data. Whoever was in it left light. Where ε is printed, the dashed line is the most that anybody could ever be right.',
    flat: 'Five of ten right is what a coin does. Look at the computer’s line before you say that nothing leaked.',
    ask: 'When is it already too much that somebody knows you were in the data? (A clinic’s, a debt adviser’s.)',
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
    name: 'budget',
    type: 'budget',
    title: 'Spend the budget',
    minutes: null,
    happens:
      'The class sets ε, then how many people the model learns from, and sees on one chart what that does to usefulness and to protection.',
    flat: 'Everybody wants it all: a small ε and a good map. Show that only a larger crowd moves both.',
    ask: 'Who should set ε: those who use the map, or those who are on it?',
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
  {
    name: 'coin',
    type: 'coin',
    title: 'Flip a coin',
    minutes: null,
    happens:
      'Everybody answers a harmless question by coin, on their own phone. No single answer says much, and a crowd’s share still comes out. With a coin that only ever turns answers into “yes”, a “no” is always true: it protects one answer and not the other.',
    flat: 'A small class gives a wobbly share. Ask how many people would steady it.',
    ask: 'What would you answer this way that you would not answer otherwise?',
  },
];
