// How a round by coin is named, and what each coin makes people say.

import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const coinWords: RoundScreens<'coin'>['words'] = (spec) => ({
  title: say(`coin.title.${spec.coin}`),
  question: say('coin.question'),
  hidden: say('coin.hidden'),
  hint: say('coin.hint'),
  model: say(`coin.model.${spec.coin}`),
  protection: say(`coin.protection.${spec.coin}`),
});
