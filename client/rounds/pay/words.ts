// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { pay } from './words.en.ts';

export const sayPay = wordsOf('pay', pay);
