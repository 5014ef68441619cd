// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { face } from './words.en.ts';

export const sayFace = wordsOf('face', face);
