// What a person reads in rounds where a hidden attribute is guessed.
import { wordsOf } from '../../words/wordsOf.ts';

export const attribute = {
  title: 'Guess the attribute',
  question: 'What are they paid?',
  hidden: 'An invented company. A model learned pay bands from department and years of service.',
  hint: 'Read the tallest bar. Then ask yourself: does the model know that from others, or from this person?',
  model: 'Table of pay bands',
  promised: 'private, ε\u00a0{{epsilon}} for one’s band',
  covers: 'ε\u00a0{{epsilon}} is for replacing one person’s band; department and years are public here.',
  bars: 'Bars: how likely each band is, from the lowest to the top one',
  barsEnd: 'Bars: how sure the model is of the true band',
  band: { low: '< 40', middle: '40–50', upper: '50–60', top: '60 +' },
  department: { kitchen: 'Kitchen', garden: 'Garden', workshop: 'Studio' },
  years: '{{from}}–\u2060{{to}}\u00a0y',
  cell: '{{department}}, {{years}}',
  share: '{{band}} {{percent}} %',
  choose: '{{who}}: {{band}} thousand',
  with: 'with them',
  without: 'without',
  alone: 'nobody alike',
  alike_one: '{{count}} alike',
  alike_other: '{{count}} alike',
  missed: '(missed)',
  story: {
    leak: 'Where others are alike, the bar hardly falls without them: that is statistics. Where nobody is, it falls: that was theirs.',
    kept: 'No bar falls much without its person: what is left are statistics about people alike, and nobody’s own secret.',
    all: 'Bars fall without their person even where others are alike: with so few people statistics are somebody’s own, too.',
  },
  ghosts: { blind: 'knows the years only', eye: 'reads the tallest bar', solver: 'computer' },
} as const;

export const sayAttribute = wordsOf('attribute', attribute);
