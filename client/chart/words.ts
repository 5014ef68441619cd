// How the words beside this are said.
import { wordsOf } from '../words/wordsOf.ts';
import { chart } from './words.en.ts';

export const sayChart = wordsOf('chart', chart);
