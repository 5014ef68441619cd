// The lesson for one period, step by step, in English: how long each takes with its talk, and what to say once.
import type { LessonStep } from './chapter.ts';

export const lessonSteps: readonly LessonStep[] = [
  {
    type: 'find',
    note: 'goalie',
    title: 'The goalie',
    minutes: 2,
    say: 'The model is surest where somebody stood. Nobody published him, and there he is.',
  },
  {
    type: 'pay',
    note: 'newest',
    title: 'Now it is pay',
    minutes: 2,
    say: 'The same mathematics with other axes. On the pitch it was a game; here somebody is harmed.',
  },
  {
    type: 'find',
    note: 'blur',
    title: 'The goalie, blurred',
    minutes: 2,
    say: 'A little blur hides him from many eyes. Look at the triangle: a computer still has him.',
  },
  {
    type: 'again',
    note: 'again',
    title: 'Just add noise?',
    minutes: 2,
    say: 'Dice that are thrown anew at every look add up to nothing. Reload, and they go away.',
  },
  {
    type: 'number',
    note: 'number',
    title: 'Only yes or no',
    minutes: 2,
    say: 'The number is in no answer, and the answers together are the number. Who would be called?',
  },
  {
    type: 'line',
    note: 'alone',
    title: 'The lone hire',
    minutes: 3,
    say: 'Two straight lines, as simple as a model can be, and they still tell on whoever stands alone.',
  },
  {
    type: 'line',
    note: 'promise',
    title: 'The lone hire, with a promise',
    minutes: 3,
    say: 'The same man, and this time nobody can. The price: the line is further off. With more colleagues it would not be.',
  },
  {
    type: 'find',
    note: 'promise',
    title: 'The goalie, with a promise',
    minutes: 3,
    say: 'Compare with the first round. What changed is not how hard people tried, but what may leave the server at all.',
  },
];
