// Where is she? The client's half of the round type 'where'.
import type { RoundScreens } from '../../kit/round.ts';
import { whereWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'where'> = {
  Play,
  Reveal,
  words: whereWords,
  sandbox: () => null, // the sandbox draws no town
};
