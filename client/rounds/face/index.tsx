// The face: the client's half of the round type 'face'.

import type { RoundScreens } from '../../kit/round.ts';
import { faceWords } from './naming.ts';
import { Play } from './Play.tsx';
import { Reveal } from './Reveal.tsx';

export const screens: RoundScreens<'face'> = {
  Play,
  Reveal,
  words: faceWords,
  sandbox: () => null, // the sandbox draws no faces
};
