// What may be said of a round once it is over: one word, and one sentence of the standings. The outcome decides; nothing
// here looks at errors or points. Pure.
import type { RoundReading } from '../../shared/protocol/reading.ts';
import type { RoundHeadline } from '../../shared/protocol/view.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { ALPHAS } from '../../shared/score/verdict/outcome.ts';
import { say } from '../words/words.ts';

type Judged = Pick<RoundHeadline, 'hasVerdict' | 'leakage' | 'reading'>;

/** The word for the round; where no verdict is possible its own figure; '' while nothing can be said. */
export function verdictWord({ hasVerdict, leakage, reading }: Judged): string {
  if (reading?.outcome) return say(`verdict.word.${reading.outcome}`);
  if (hasVerdict || leakage === null) return '';
  const percent = Math.round(100 * leakage);
  return percent > 0 ? say('verdict.better', { percent }) : say('verdict.notBetter');
}

/** What the same guesses would have earned elsewhere, beside what they earn here. */
export const hereAndElsewhere = ({ here, elsewhere }: RoundReading): string | null =>
  here === null || elsewhere === null ? null : say('verdict.hereElsewhere', { here, elsewhere });

/** The sentence about round `n` (from 1); null where nothing can be said (yet). */
export function verdictSentence(
  { spec, hasVerdict, leakage, reading }: RoundHeadline,
  n: number,
): string | null {
  if (reading?.outcome) return sentences(spec, reading, n).join(' ');
  if (hasVerdict || leakage === null) return null;
  const percent = Math.round(100 * leakage);
  return percent > 0 ? say('verdict.roundBetter', { n, percent }) : say('verdict.roundNotBetter', { n });
}

function sentences(spec: RoundSpec, reading: RoundReading, n: number): readonly string[] {
  const { here, elsewhere, players, reference } = reading;
  const values = {
    n,
    ...{ here: here ?? 0, elsewhere: elsewhere ?? 0 },
    moments: Math.ceil(100 * (reading.pRoom ?? 1)),
    layouts: reference?.layouts ?? 0,
    found: reference?.foundOf100 ?? 0,
  };
  const isAlone = players === 1;
  switch (reading.outcome) {
    case 'read':
      return [
        isAlone
          ? say('verdict.round.readAlone', values)
          : say(`verdict.round.read.${elsewhereOf(spec)}`, values),
      ];
    case 'computer': {
      if (players === 0) return [say('verdict.round.computerOnly', values)];
      const isEye = (reading.pEye ?? 1) <= ALPHAS.machine; // what an eye can read is not hard to see
      return [say(isEye ? 'verdict.round.computerEye' : 'verdict.round.computer', values)];
    }
    case 'known':
      return [
        say(players === 0 ? 'verdict.round.nobody' : 'verdict.round.notThisTime', values),
        say('verdict.round.known', values),
      ];
    case 'promise':
      return [promise(spec, n), ...(players === 0 ? [] : [say('verdict.round.scores', values)])];
    case 'kept':
      return [say('verdict.round.kept', values)];
    case 'close':
      return [say(isAlone ? 'verdict.round.closeAlone' : 'verdict.round.close', values)];
    case 'nobody':
    case null:
      return [say('verdict.round.nobodySaid', values)];
  }
}

/** What changes from one moment to the next: where the players stand, or what people are paid. */
const elsewhereOf = (spec: RoundSpec): 'places' | 'pay' =>
  spec.type === 'pay' || spec.type === 'line' || spec.type === 'insider' ? 'pay' : 'places';

const MUCH = 1; // from a larger epsilon on a promise allows a lot

function promise(spec: RoundSpec, n: number): string {
  const protection = 'plan' in spec && spec.plan && 'protection' in spec.plan ? spec.plan.protection : null;
  if (protection?.kind !== 'private') throw new Error(`a promise of round ${n} without an epsilon`);
  const factor = Math.exp(protection.epsilon);
  const shown = factor < 10 ? Math.round(10 * factor) / 10 : Math.round(factor);
  const size = protection.epsilon > MUCH ? 'much' : 'little';
  return say(`verdict.round.promise.${spec.type === 'line' ? 'pay' : 'person'}.${size}`, {
    n,
    factor: shown,
  });
}
