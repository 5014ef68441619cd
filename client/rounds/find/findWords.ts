// How a round of finding players is named, what it asks and how one might attack it.
import type { FindSpec } from '../../../shared/protocol/rounds/find.ts';
import { say } from '../../words/words.ts';
import type { RoundScreens } from '../round.ts';
import { modelWords, protectionWords } from './planWords.ts';

export const findWords: RoundScreens<'find'>['words'] = (spec) => ({
  title: say(`find.${spec.target}.title`),
  question: say(`find.${spec.target}.question`),
  hidden: say('find.hidden'),
  hint: hintWords(spec),
  model: modelWords(spec.plan.model),
  protection: protectionWords(spec.plan.protection),
});

/** Kernels at least this wide leave nothing of a single player for the eye (playtested). */
const SMOOTH_FROM_M = 12;

function hintWords({ plan: { model, protection }, target }: FindSpec): string {
  if (protection.kind === 'private') return say('find.hintPrivate');
  if (protection.kind === 'noise') return say('find.hintNoise');
  const smooth = model.family === 'logistic' || (model.family === 'kernel' && model.width >= SMOOTH_FROM_M);
  return say(smooth ? 'find.hintSmooth' : `find.${target}.hint`);
}
