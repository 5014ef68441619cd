// What stands along the axes of a chart.
import { wordsOf } from '../words/wordsOf.ts';

export const axis = { thousand: '\u0024{{value}}k', years: '{{value}} years' } as const;

export const sayAxis = wordsOf('axis', axis);
