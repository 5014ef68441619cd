// How the words beside this are said.
import { wordsOf } from '../words/wordsOf.ts';
import { sandbox } from './words.en.ts';

export const saySandbox = wordsOf('sandbox', sandbox);
