// Why somebody is exposed, in plain words: how far they stand from the others, how much the model follows them, and
// how unlike the others' their y is. Words only where the numbers are out of the ordinary in this very table.
import { isField } from '../../../shared/model/families.ts';
import type { Plan } from '../../../shared/release/plan.ts';
import type { Exposure } from '../measure/exposure.ts';
import { median } from '../measure/findings.ts';
import type { People } from '../read/people.ts';
import { amount, percent } from './wording.ts';

export const ORDINARY = 'shows nothing out of the ordinary';

/** One to three clauses, without a subject, about one person, measured against everybody looked at. */
export function reasonsFor(own: Exposure, all: readonly Exposure[], people: People, plan: Plan): string {
  const onMap = isField(plan.model);
  // A private release is drawn from noisy numbers: there leverage speaks of the model before the noise.
  const before = plan.protection.kind === 'private' ? ' before the noise' : '';
  const typical = (of: (each: Exposure) => number) => median(all.map(of).filter(Number.isFinite));
  const reasons: string[] = [];
  const isolation = typical((each) => each.isolation);
  const range = onMap ? 120 : people.domain.x.high - people.domain.x.low;
  if (own.isolation > 3 * isolation && own.isolation > 0.08 * range) {
    const away = onMap
      ? `${percent(own.isolation / 120)} of the map's width`
      : `${amount(own.isolation)} ${people.names.x}`;
    const usual = onMap ? percent(isolation / 120) : amount(isolation);
    reasons.push(
      Number.isFinite(own.isolation)
        ? `stands alone, ${away} from the next of the group (typical: ${usual})`
        : 'is the only one of the group',
    );
  }
  const leverage = typical((each) => each.leverage);
  if (own.leverage > 0.15 && own.leverage > 1.8 * leverage) {
    reasons.push(
      onMap
        ? `changes the map${before} by ${percent(own.leverage)} at their place (typical: ${percent(leverage)})`
        : `pulls the curve${before}: ${percent(own.leverage)} of any change in ${people.names.y} shows at their place (typical: ${percent(leverage)})`,
    );
  }
  const surprises = all.map((each) => Math.abs(each.surprise ?? 0));
  if (own.surprise !== null && Math.abs(own.surprise) > 1.8 * median(surprises)) {
    const direction = own.surprise > 0 ? 'above' : 'below';
    reasons.push(
      `has a ${people.names.y} ${amount(Math.abs(own.surprise))} ${direction} what the others suggest`,
    );
  }
  if (reasons.length === 0) return ORDINARY;
  return reasons.join('; ');
}
