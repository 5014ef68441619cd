// The sentence of the insider's round: what algebra alone made of the published line.
import type { InsiderClue, InsiderSpec, InsiderTruth } from '../../../shared/rounds/insider.ts';
import { curveValue } from '../../chart/curveValue.ts';
import { sumText } from '../../kit/pay/money.ts';
import { sayCompany } from '../../kit/pay/words.ts';
import { sayInsider } from './words.ts';

const EXACT_DOLLARS = 1;

export function insiderStory({ plan }: InsiderSpec, { person, solved }: InsiderTruth): string {
  const missed = Math.abs(solved - person.y);
  const kind = plan.protection.kind;
  const key =
    kind === 'noise' ? 'noise' : kind === 'rounded' ? 'rounded' : missed < EXACT_DOLLARS ? 'exact' : 'close';
  return sayInsider(`story.${key}`, { sum: sumText(Math.round(missed)) });
}

export function insiderWithout(clue: InsiderClue, truth: InsiderTruth): string {
  const shift = curveValue(clue.x, truth.without, clue.years) - curveValue(clue.x, clue.y, clue.years);
  const without = sayInsider('story.without', {
    sum: sumText(Math.abs(shift)),
    where: sayCompany(shift < 0 ? 'shift.lower' : 'shift.higher'),
  });
  return `${sayInsider('story.lesson')} ${without}`;
}
