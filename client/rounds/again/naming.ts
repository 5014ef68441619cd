// How a round of asking again is named.
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const againWords: RoundScreens<'again'>['words'] = (spec) => ({
  title: say('again.title'),
  question: say('find.team.question'),
  hidden: say('again.hidden'),
  hint: say('again.hint'),
  model: modelWords(spec.plan.model),
  protection: say('again.protection', { noise: protectionWords(spec.plan.protection) }),
});
