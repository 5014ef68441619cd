// The sentence of a round of reading pay off a line: chosen from leverage and the room's errors. Pure but for its words.

import type { RevealView } from '../../../shared/protocol/view.ts';
import type { LineClue, LineSpec, LineTruth } from '../../../shared/rounds/line.ts';
import { curveValue } from '../../chart/curveValue.ts';
import { isHelpless } from '../../kit/pay/headline.ts';
import { payText, sumText } from '../../kit/pay/money.ts';
import { sayCompany } from '../../kit/pay/words.ts';
import { sayLine } from './words.ts';

type LineReveal = RevealView & { readonly truth: LineTruth };

/** From here on more of the line's value at his place is his own doing than everybody else's together. */
const MOSTLY_HIS = 0.5;

export function lineStory({ plan }: LineSpec, reveal: LineReveal): string {
  const { truth } = reveal;
  const cents = Math.round(100 * heardOf(truth));
  if (reveal.medianError === null) {
    return sayLine('story.nobody', { pay: payText(truth.records[truth.target]!.y) });
  }
  if (plan.protection.kind === 'private') return sayLine('story.private');
  if (heardOf(truth) >= MOSTLY_HIS) {
    return sayLine(isHelpless(reveal) ? 'story.misread' : 'story.exact', { cents });
  }
  return sayLine(isHelpless(reveal) ? 'story.trend' : 'story.trendSome', { cents });
}

/** What the line would be without him, where he stands. */
export function lineWithout({ curve, years }: LineClue, { curves }: LineTruth): string {
  const shift = curveValue(curve.x, curves.without, years) - curveValue(curve.x, curves.as, years);
  const where = sayCompany(shift < 0 ? 'shift.lower' : 'shift.higher');
  return sayLine('story.without', { sum: sumText(Math.abs(shift)), where });
}

/** d line / d his pay at his own start date. */
const heardOf = ({ leverages, target }: LineTruth): number => leverages[target]!;
