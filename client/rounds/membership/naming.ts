// How a round of bets on candidates is named.

import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { sayMembership } from './words.ts';

export const membershipWords: RoundScreens<'membership'>['words'] = ({ plan }) => ({
  title: sayMembership('title'),
  question: sayMembership('question'),
  hidden: sayMembership('hidden'),
  hint: sayMembership(plan.protection.kind === 'private' ? 'hintPrivate' : 'hint'),
  model: modelWords(plan.model),
  protection: protectionWords(plan.protection),
  first: sayMembership('todo'),
});
