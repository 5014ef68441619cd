// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { budget } from './words.en.ts';

export const sayBudget = wordsOf('budget', budget);
