// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { records } from './words.en.ts';

export const sayRecords = wordsOf('records', records);
