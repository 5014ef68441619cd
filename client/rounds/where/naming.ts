// How a round of finding somebody behind a location filter is named.

import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const whereWords: RoundScreens<'where'>['words'] = ({ radiusM, questions }) => {
  const kind = radiusM === null ? 'free' : 'fixed';
  const values = { radius: radiusM ?? 0 };
  return {
    title: say(`where.title.${kind}`, values),
    question: say('where.question'),
    hidden: say('where.hidden', { count: questions }),
    hint: say(`where.hint.${kind}`, values),
    model: say(`where.model.${kind}`, values),
    protection: say('where.protection', { count: questions }),
  };
};
