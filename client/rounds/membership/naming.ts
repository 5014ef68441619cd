// How a round of bets on candidates is named.

import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const membershipWords: RoundScreens<'membership'>['words'] = ({ plan }) => ({
  title: say('membership.title'),
  question: say('membership.question'),
  hidden: say('membership.hidden'),
  hint: say(plan.protection.kind === 'private' ? 'membership.hintPrivate' : 'membership.hint'),
  model: modelWords(plan.model),
  protection: protectionWords(plan.protection),
});
