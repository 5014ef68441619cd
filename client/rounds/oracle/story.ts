// The one sentence of an oracle round, chosen from its figures alone. Pure.

import type { RevealView } from '../../../shared/protocol/view.ts';
import type { OracleSpec } from '../../../shared/rounds/oracle.ts';
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { metresText } from '../../board/metres.ts';
import { sayPlacing } from '../../kit/placing/words.ts';
import { answersLabels } from './naming.ts';
import { sayOracle } from './words.ts';

/** Found: within this share of the blind error. Not found: at least this share of it. */
const FOUND = 0.35;
const HIDDEN = 0.6;

export function oracleStory(spec: OracleSpec, reveal: RevealView): string {
  const { medianError, blindError } = reveal;
  const solver = solverIn(reveal);
  const roomFound = medianError !== null && medianError < FOUND * blindError;
  if (roomFound || solver.found) {
    if (spec.flip !== undefined) return sayOracle('story.flipsFound', { percent: flipPercent(spec) });
    if (answersLabels(spec) && spec.target === 'striker') return sayOracle('story.labelsAlone');
    if (roomFound && !answersLabels(spec)) return sayOracle('story.found');
  }
  if (solver.found)
    return sayOracle('story.computer', {
      who: sayPlacing(`who.${spec.target}`),
      metres: metresText(solver.error),
      count: spec.questions,
    });
  if (solver.missed && spec.flip !== undefined)
    return sayOracle('story.flipsHid', { percent: flipPercent(spec), count: spec.questions });
  if (solver.missed && answersLabels(spec)) return sayOracle('story.labelsSafe');
  if (medianError === null) return sayOracle('story.nobody');
  const closer = Math.round(100 * (1 - medianError / blindError));
  return closer < 10 ? sayOracle('story.none') : sayOracle('story.some', { percent: closer });
}

const flipPercent = ({ flip = 0 }: OracleSpec): number => Math.round(100 * flip);

function solverIn({ attacks, blindError }: RevealView) {
  const errorOf = (name: AttackerName) => attacks.find(({ attacker }) => attacker === name)?.error ?? null;
  const error = errorOf('solver');
  // The blind guess is near now and then; what is no better than it in this very round was not found by asking.
  const blind = Math.min(blindError, errorOf('blind') ?? blindError);
  if (error === null) return { error: Number.NaN, found: false, missed: false };
  return {
    error,
    found: error < FOUND * blindError && error < HIDDEN * blind,
    missed: error >= HIDDEN * blind,
  };
}
