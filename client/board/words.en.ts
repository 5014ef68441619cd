// What a person reads on a board and in its rims.
import { wordsOf } from '../words/wordsOf.ts';

export const map = {
  name: 'Board',
  keys: 'Arrow keys move the pin by one cell, with Shift by a quarter. The first press places it.',
  keysMany:
    'Arrow keys move the active pin by one cell, with Shift by a quarter. Enter adds a pin, square brackets choose one, Delete removes it.',
  blue: 'blue',
  amber: 'amber',
  sureBlue: 'sure of blue',
  sureAmber: 'sure of amber',
  brightness: 'bright is sure, dark is not',
  scale: '{{width}} × {{height}} m',
  enlarged: 'Enlarged {{times}}×',
  whole: 'Whole field',
  plan: '{{model}}, {{protection}}',
  yourPin: 'Your pin: {{x}} m, {{y}} m',
  yourPins_one: '{{count}} pin placed',
  yourPins_other: '{{count}} pins placed',
  noPin: 'No pin placed',
  kept: 'kept safe',
  thumbnail: 'What the model says',
  percentAmber: '{{percent}} % amber',
  percentBlue: '{{percent}} % blue',
  closestScore: '{{metres}}\u00a0m, +{{points, number}} points',
} as const;

export const sayMap = wordsOf('map', map);
