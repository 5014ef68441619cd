// How a round of asking a model is named, and what an answer reads like.
import type { OracleSpec } from '../../../shared/rounds/oracle.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { say } from '../../words/words.ts';

export const answersLabels = ({ plan: { protection } }: OracleSpec): boolean =>
  protection.kind === 'rounded' && protection.levels === 2;

export const oracleWords: RoundScreens<'oracle'>['words'] = (spec) => {
  const kind = answersLabels(spec) ? 'label' : 'confidence';
  return {
    title: spec.flip === undefined ? say(`oracle.${spec.target}.${kind}`) : say('oracle.flipped'),
    question: say(`oracle.question.${spec.target}`),
    hidden: say('oracle.hidden', { count: spec.questions }),
    hint: say(spec.flip === undefined ? `oracle.hint.${kind}` : 'oracle.hint.flipped'),
    model: modelWords(spec.plan.model),
    protection: say('oracle.protection.asked', {
      count: spec.questions,
      rest:
        spec.flip === undefined
          ? protectionWords(spec.plan.protection)
          : say('oracle.protection.flip', { percent: Math.round(100 * spec.flip) }),
    }),
  };
};

/** '90 % amber', or 'amber' where only labels are given. */
export function answerWords(spec: OracleSpec, byte: number): string {
  if (answersLabels(spec)) return say(byte > 127 ? 'oracle.amber' : 'oracle.blue');
  return say('oracle.percent', { percent: percentOf(byte) });
}

export const percentOf = (byte: number): number => Math.round((100 * byte) / 255);
