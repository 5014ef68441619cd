// How a round of finding players is named, what it asks and how one might attack it.
import { hidesFromEyes } from '../../../shared/model/families.ts';
import type { FindSpec } from '../../../shared/rounds/find.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { sayFind } from './words.ts';

export const findWords: RoundScreens<'find'>['words'] = (spec) => ({
  title: sayFind(`${spec.target}.title`),
  question: sayFind(`${spec.target}.question`),
  hidden: sayFind('hidden'),
  hint: hintWords(spec),
  model: modelWords(spec.plan.model),
  protection: protectionWords(spec.plan.protection),
});

function hintWords({ plan: { model, protection }, target }: FindSpec): string {
  if (protection.kind === 'private') return sayFind('hintPrivate');
  if (protection.kind === 'noise') return sayFind('hintNoise');
  return sayFind(hidesFromEyes(model) ? 'hintSmooth' : `${target}.hint`);
}
