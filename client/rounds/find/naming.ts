// How a round of finding players is named, what it asks and how one might attack it.
import { hidesFromEyes } from '../../../shared/model/families.ts';
import type { FindSpec } from '../../../shared/rounds/find.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const findWords: RoundScreens<'find'>['words'] = (spec) => ({
  title: say(`find.${spec.target}.title`),
  question: say(`find.${spec.target}.question`),
  hidden: say('find.hidden'),
  hint: hintWords(spec),
  model: modelWords(spec.plan.model),
  protection: protectionWords(spec.plan.protection),
});

function hintWords({ plan: { model, protection }, target }: FindSpec): string {
  if (protection.kind === 'private') return say('find.hintPrivate');
  if (protection.kind === 'noise') return say('find.hintNoise');
  return say(hidesFromEyes(model) ? 'find.hintSmooth' : `find.${target}.hint`);
}
