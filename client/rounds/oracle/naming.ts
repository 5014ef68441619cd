// How a round of asking a model is named, and what an answer reads like.
import type { OracleSpec } from '../../../shared/rounds/oracle.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { sayOracle } from './words.ts';

export const answersLabels = ({ plan: { protection } }: OracleSpec): boolean =>
  protection.kind === 'rounded' && protection.levels === 2;

export const oracleWords: RoundScreens<'oracle'>['words'] = (spec) => {
  const kind = answersLabels(spec) ? 'label' : 'confidence';
  return {
    title: spec.flip === undefined ? sayOracle(`${spec.target}.${kind}`) : sayOracle('flipped'),
    question: sayOracle(`question.${spec.target}`),
    hidden: sayOracle('hidden', { count: spec.questions }),
    hint: sayOracle(spec.flip === undefined ? `hint.${kind}` : 'hint.flipped'),
    model: modelWords(spec.plan.model),
    protection: sayOracle('protection.asked', {
      count: spec.questions,
      rest:
        spec.flip === undefined
          ? protectionWords(spec.plan.protection)
          : sayOracle('protection.flip', { percent: Math.round(100 * spec.flip) }),
    }),
  };
};

/** '90 % amber', or 'amber' where only labels are given. */
export function answerWords(spec: OracleSpec, byte: number): string {
  if (answersLabels(spec)) return sayOracle(byte > 127 ? 'amber' : 'blue');
  return sayOracle('percent', { percent: percentOf(byte) });
}

export const percentOf = (byte: number): number => Math.round((100 * byte) / 255);
