// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { company } from './words.en.ts';

export const sayCompany = wordsOf('company', company);
