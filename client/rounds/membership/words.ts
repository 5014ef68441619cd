// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { membership } from './words.en.ts';

export const sayMembership = wordsOf('membership', membership);
