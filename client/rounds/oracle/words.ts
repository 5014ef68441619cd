// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { oracle } from './words.en.ts';

export const sayOracle = wordsOf('oracle', oracle);
