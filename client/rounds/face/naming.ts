// How a round of drawing a face is named.

import type { RoundScreens } from '../../kit/round.ts';
import { sayFace } from './words.ts';

export const faceWords: RoundScreens<'face'>['words'] = ({ side, mirror, step, questions }) => {
  const kind = step === 0 ? 'exact' : 'rounded';
  const values = { percent: Math.round(100 * step), count: questions };
  const hint = sayFace(`hint.${kind}`, values);
  return {
    title: sayFace(`title.${kind}`),
    question: sayFace('question'),
    hidden: sayFace('hidden', { side }),
    hint: mirror ? `${hint} ${sayFace('mirror')}` : hint,
    model: sayFace('model'),
    protection: sayFace(`protection.${kind}`, values),
    first: sayFace('todo'),
  };
};
