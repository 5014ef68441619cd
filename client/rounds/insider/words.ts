// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { insider } from './words.en.ts';

export const sayInsider = wordsOf('insider', insider);
