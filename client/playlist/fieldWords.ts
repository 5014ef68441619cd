// How a round's settings and their values are called; as they are written, where they have no words.
import { fields, values } from '../words/playlist.en.ts';
import { proseOf } from '../words/wordsOf.ts';

type Words = Readonly<Record<string, string>>;
const playlist = proseOf<{ readonly fields: Words; readonly values: Words }>('playlist', { fields, values });

const readable = (key: string): string =>
  key.replace(/([A-Z])/g, ' $1').replace(/^./, (letter) => letter.toUpperCase());

export const fieldWords = (key: string): string => playlist().fields[key] ?? readable(key);
export const valueWords = (value: string): string => playlist().values[value] ?? value;
