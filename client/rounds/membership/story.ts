// The one sentence of a round of bets, chosen from its figures alone. Pure.

import type { RevealView } from '../../../shared/protocol/view.ts';
import { CANDIDATES, type MembershipSpec, type MembershipTruth } from '../../../shared/rounds/membership.ts';
import { accuracyBound } from '../../../shared/score/attackBounds.ts';
import { rightOf } from '../../kit/asking/CountFigures.tsx';
import { decimalText } from '../../words/numbers.ts';
import { sayMembership } from './words.ts';

/** At most this share of wrong bets counts as having told in from out. */
const TOLD = 0.25;
/** From this share of right answers on, a guarantee promises next to nothing. */
const HARDLY_A_PROMISE = 0.9;

type MembershipReveal = RevealView & { readonly truth: MembershipTruth };

export function membershipStory(spec: MembershipSpec, reveal: MembershipReveal): string {
  return [told(spec, reveal), without(reveal.truth)].filter((sentence) => sentence !== '').join(' ');
}

/** What the model would say at one player's spot if it had never seen that player; empty behind a guarantee. */
function without({ counterfactual }: MembershipTruth): string {
  return counterfactual === null
    ? ''
    : sayMembership('story.without', {
        n: counterfactual.candidate + 1,
        with: Math.round(counterfactual.withPercent),
        without: Math.round(counterfactual.withoutPercent),
      });
}

function told({ plan: { protection } }: MembershipSpec, reveal: RevealView): string {
  if (protection.kind === 'private') {
    const most = accuracyBound(protection.epsilon, protection.delta);
    return sayMembership(most < HARDLY_A_PROMISE ? 'story.bound' : 'story.weak', {
      epsilon: protection.epsilon,
      percent: Math.ceil(100 * most), // never less than what is true
      times: decimalText(Math.exp(protection.epsilon), 1),
    });
  }
  const solver = reveal.attacks.find(({ attacker }) => attacker === 'solver')?.error ?? null;
  if (reveal.medianError !== null && reveal.medianError <= TOLD)
    return sayMembership('story.room', { right: rightOf(reveal.medianError, CANDIDATES), all: CANDIDATES });
  if (solver !== null && solver <= TOLD)
    return sayMembership('story.computer', { right: rightOf(solver, CANDIDATES), all: CANDIDATES });
  return sayMembership('story.little');
}
