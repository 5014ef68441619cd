// How a round by coin is named, and what each coin makes people say.

import type { RoundScreens } from '../../kit/round.ts';
import { sayCoin } from './words.ts';

export const coinWords: RoundScreens<'coin'>['words'] = (spec) => ({
  title: sayCoin(`title.${spec.coin}`),
  question: sayCoin('question'),
  hidden: sayCoin('hidden'),
  hint: sayCoin('hint'),
  model: sayCoin(`model.${spec.coin}`),
  protection: sayCoin(`protection.${spec.coin}`),
  first: sayCoin('todo'),
});
