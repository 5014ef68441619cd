// The face: the client's half of the round type 'face'.
import { faceWords } from './face/faceWords.ts';
import { Play } from './face/Play.tsx';
import { Reveal } from './face/Reveal.tsx';
import type { RoundScreens } from './round.ts';

export const face: RoundScreens<'face'> = {
  Play,
  Reveal,
  words: faceWords,
  sandbox: () => null, // the sandbox draws no faces
};
