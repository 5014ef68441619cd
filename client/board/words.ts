// How the words beside this are said.
import { wordsOf } from '../words/wordsOf.ts';
import { map } from './words.en.ts';

export const sayMap = wordsOf('map', map);
