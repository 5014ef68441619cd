// What a person reads in the insider’s round.
import { wordsOf } from '../../words/wordsOf.ts';

export const insider = {
  title: 'The insider',
  question: 'You know everybody’s pay but one',
  hidden: 'You run payroll for ten of eleven men. The line of all eleven was published.',
  hint: 'Move the missing man until your line lies on the published one.',
  first: 'Drag the missing man up or down until your line lies on the dashed one.',
  published: 'published',
  yours: 'yours',
  above: 'Your line lies {{sum}} above the published one at his start date',
  below: 'Your line lies {{sum}} below the published one at his start date',
  on: 'Your line lies on the published one',
  gap: 'Lines apart by',
  pay: 'His pay, if so',
  known: 'the ten you know',
  story: {
    exact: 'Ten known salaries and one exact line leave one equation for one unknown: to the dollar.',
    close: 'The curve has to fit all eleven. Algebra alone comes within {{sum}}.',
    noise: 'Noise on each point averages out along the line. Algebra alone comes within {{sum}}.',
    rounded: 'Rounded points still have one line between them. Algebra alone comes within {{sum}}.',
    lesson: 'A line may hide people from outsiders, never from somebody who knows all the others.',
    without: 'Without him, the line at his start date would stand {{sum}} {{where}}.',
  },
  ghosts: { blind: 'never looks', eye: 'fits it by hand', solver: 'computer' },
} as const;

export const sayInsider = wordsOf('insider', insider);
