// One person, many records: the client's half of the round type 'records'.

import type { RoundScreens } from '../../kit/round.ts';
import { recordsWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'records'> = {
  Play,
  Reveal,
  words: recordsWords,
  sandbox: () => null, // in the sandbox everybody has as many records as everybody else
};
