// How a round of finding somebody behind a location filter is named.

import type { RoundScreens } from '../../kit/round.ts';
import { sayWhere } from './words.ts';

export const whereWords: RoundScreens<'where'>['words'] = ({ radiusM, questions }) => {
  const kind = radiusM === null ? 'free' : 'fixed';
  const values = { radius: radiusM ?? 0 };
  return {
    title: sayWhere(`title.${kind}`, values),
    question: sayWhere('question'),
    hidden: sayWhere('hidden', { count: questions }),
    hint: sayWhere(`hint.${kind}`, values),
    model: sayWhere(`model.${kind}`, values),
    protection: sayWhere('protection', { count: questions }),
  };
};
