// How a round of drawing a face is named.

import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const faceWords: RoundScreens<'face'>['words'] = ({ side, mirror, step, questions }) => {
  const kind = step === 0 ? 'exact' : 'rounded';
  const values = { percent: Math.round(100 * step), count: questions };
  const hint = say(`face.hint.${kind}`, values);
  return {
    title: say(`face.title.${kind}`),
    question: say('face.question'),
    hidden: say('face.hidden', { side }),
    hint: mirror ? `${hint} ${say('face.mirror')}` : hint,
    model: say('face.model'),
    protection: say(`face.protection.${kind}`, values),
    first: say('face.todo'),
  };
};
