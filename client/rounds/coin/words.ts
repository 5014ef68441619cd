// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { coin } from './words.en.ts';

export const sayCoin = wordsOf('coin', coin);
