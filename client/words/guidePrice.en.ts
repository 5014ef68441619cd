// The teachers' notes on the lesson's last chapter, in English: what protection promises, and what it costs.
import type { Chapter } from './chapter.ts';

export const price: Chapter = {
  title: '5 · The price, and the bargain',
  lead: 'Protection has a price. Part of it is paid back, and more people pay the rest.',
  rounds: [
    {
      name: 'membership',
      type: 'membership',
      title: 'Was this player in it?',
      minutes: 2,
      happens:
        'Ten candidates, of whom a coin put about half into the data. Whoever was in it left light. Where ε is printed, the dashed line is the most that anybody can be right on average, over many rounds; ten bets of one person can land above it by luck.',
      flat: 'Five of ten right is what a coin does. Look at the computer’s line before you say that nothing leaked.',
      ask: 'When is it already too much that somebody knows you were in the data? (A clinic’s, a debt adviser’s.)',
    },
    {
      name: 'attribute',
      type: 'attribute',
      title: 'Guess the attribute',
      minutes: 2,
      happens:
        'Two bars: what a model of everybody else says about this person, and what the model says that learned from the person too. Only the difference is a leak. The rest is statistics, true of people like them with or without their data.',
      flat: 'If the bars are level, nothing leaked, however right the guess is.',
      ask: 'Being judged by statistics can hurt as well. Is it a privacy problem? Which rule would help?',
    },
    {
      name: 'budget',
      type: 'budget',
      title: 'More people, stronger promise',
      minutes: 2,
      happens:
        'Everybody chooses a promise ε and a crowd, and earns what the map is good for, less what somebody who knows all the others could still tell about the last person. With 22 people hardly any choice pays. With thousands a strong promise costs next to nothing.',
      flat: 'Who took a large ε for a better map: show the insider’s figure beside it. At ε = 5 it is 92 of 100.',
      ask: 'Who should set ε: those who use the map, or those who are on it?',
    },
    {
      name: 'coin',
      type: 'coin',
      title: 'Flip a coin',
      minutes: 2,
      happens:
        'Everybody answers a harmless question by coin, on their own phone. No single answer says much, and a crowd’s share still comes out. With a coin that only ever turns answers into “yes”, a “no” is always true: it protects one answer and not the other.',
      flat: 'A small class gives a wobbly share. Ask how many people would steady it.',
      ask: 'What would you answer this way that you would not answer otherwise?',
    },
    {
      name: 'degree',
      type: 'degree',
      title: 'Too clever',
      minutes: 2,
      happens:
        'Curves of degree one to nine through this year’s pay: which will be right next year? The bold ones follow every single person, and fail. A model that cannot remember people is often also the better one.',
      flat: 'Somebody wins with a high degree by luck. Play it twice if there is time.',
      ask: 'If the simple model is better and safer, why does anybody use the other?',
    },
  ],
};
