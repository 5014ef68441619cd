// One person, many records: the client's half of the round type 'records'.
import { Play } from './records/Play.tsx';
import { Reveal } from './records/Reveal.tsx';
import { recordsWords } from './records/recordsWords.ts';
import type { RoundScreens } from './round.ts';

export const records: RoundScreens<'records'> = {
  Play,
  Reveal,
  words: recordsWords,
  sandbox: () => null, // in the sandbox everybody has as many records as everybody else
};
