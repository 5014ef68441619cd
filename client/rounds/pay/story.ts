// The sentence of a round of reading pay off a map: chosen from its figures, never claiming what they do not show.
import { spikes } from '../../../shared/model/families.ts';
import type { RevealView } from '../../../shared/protocol/view.ts';
import type { Plan } from '../../../shared/release/plan.ts';
import type { PaySpec, PayTruth } from '../../../shared/rounds/pay.ts';
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { betterOf, isHelpless } from '../../kit/pay/headline.ts';
import { sumText } from '../../kit/pay/money.ts';
import { sayPay } from './words.ts';

type PayReveal = RevealView & { readonly truth: PayTruth };

const TELLING = 0.5;
const FOUND_DOLLARS = 1_500;

export function payStory({ plan }: PaySpec, reveal: PayReveal): string {
  const better = betterOf(reveal);
  if (better === null) return sayPay('story.nobody');
  if (isHelpless(reveal)) {
    const errorOf = (name: AttackerName) =>
      reveal.attacks.find(({ attacker }) => attacker === name)?.error ?? Number.POSITIVE_INFINITY;
    const solver = errorOf('solver');
    // One lucky hit against a private release would be luck, not a leak; as would one where his pay is the usual one.
    const isLuck = plan.protection.kind === 'private' || errorOf('blind') < FOUND_DOLLARS;
    return solver < FOUND_DOLLARS && !isLuck
      ? sayPay('story.noneButSolver', { sum: sumText(solver) })
      : sayPay('story.none');
  }
  const percent = Math.max(0, Math.floor(100 * better));
  if (plan.protection.kind === 'private') return sayPay('story.promised', { percent });
  if (better < TELLING || !isPeaked(plan)) return sayPay('story.some', { percent });
  return sayPay('story.open');
}

/** Does the map rise to its surest exactly at each man? Blurs, borders, noise and counts tell on people otherwise. */
const isPeaked = ({ model, protection }: Plan): boolean => spikes(model) && protection.kind === 'none';

export function withoutStory({ counterfactual }: PayTruth): string {
  const [withIt, without] = [
    Math.round(counterfactual.withPercent),
    Math.round(counterfactual.withoutPercent),
  ];
  return sayPay(withIt === without ? 'story.withoutSame' : 'story.without', {
    with: withIt,
    without,
  });
}
