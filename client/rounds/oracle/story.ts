// The one sentence of an oracle round, chosen from its figures alone. Pure.
import type { OracleSpec } from '../../../shared/protocol/rounds/oracle.ts';
import type { RevealView } from '../../../shared/protocol/view.ts';
import { say } from '../../words/words.ts';
import { metresText } from '../find/metres.ts';
import { answersLabels } from './oracleWords.ts';

/** Found: within this share of the blind error. Not found: at least this share of it. */
const FOUND = 0.35;
const HIDDEN = 0.6;

export function oracleStory(spec: OracleSpec, reveal: RevealView): string {
  const { medianError, blindError, attacks } = reveal;
  const solver = attacks.find(({ attacker }) => attacker === 'solver')?.error ?? null;
  const roomFound = medianError !== null && medianError < FOUND * blindError;
  // The blind guess is near now and then; what is no better than it in this very round was not found by asking.
  const blind = Math.min(
    blindError,
    attacks.find(({ attacker }) => attacker === 'blind')?.error ?? blindError,
  );
  const solverFound = solver !== null && solver < FOUND * blindError && solver < HIDDEN * blind;
  const solverMissed = solver !== null && solver >= HIDDEN * blind;
  const percent = Math.round(100 * (spec.flip ?? 0));
  if (spec.flip !== undefined && (roomFound || solverFound))
    return say('oracle.story.flipsFound', { percent });
  if (answersLabels(spec) && spec.target === 'striker' && (roomFound || solverFound))
    return say('oracle.story.labelsAlone');
  if (roomFound && !answersLabels(spec)) return say('oracle.story.found');
  if (solverFound)
    return say('oracle.story.computer', {
      who: say(`find.${spec.target}.who`),
      metres: metresText(solver),
      count: spec.questions,
    });
  if (spec.flip !== undefined && solverMissed)
    return say('oracle.story.flipsHid', { percent, count: spec.questions });
  if (answersLabels(spec) && solverMissed) return say('oracle.story.labelsSafe');
  if (medianError === null) return say('oracle.story.nobody');
  const closer = Math.round(100 * (1 - medianError / blindError));
  return closer < 10 ? say('oracle.story.none') : say('oracle.story.some', { percent: closer });
}
