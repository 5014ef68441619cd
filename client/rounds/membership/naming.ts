// How a round of bets on candidates is named.

import { modelWords, protectionWords } from '../../kit/reveal/planWords.ts';
import type { RoundScreens } from '../round.ts';
import { sayMembership } from './words.en.ts';

export const membershipWords: RoundScreens<'membership'>['words'] = ({ plan }) => ({
  title: sayMembership('title'),
  question: sayMembership('question'),
  hidden: sayMembership('hidden'),
  hint: sayMembership(plan.protection.kind === 'private' ? 'hintPrivate' : 'hint'),
  model: modelWords(plan.model),
  protection: protectionWords(plan.protection),
});
