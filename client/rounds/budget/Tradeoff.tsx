// Utility and privacy on one chart: a row per promise, a dot and a line per crowd, the room's votes.
import { BUDGET_EPSILONS, type BudgetOption, type BudgetTruth } from '../../../shared/rounds/budget.ts';
import { informedAccuracy } from '../../../shared/score/informed.ts';
import { percentText } from '../../kit/choosing/numbers.ts';
import { RowChart } from '../../kit/choosing/RowChart.tsx';
import type { Stage } from '../../stage.ts';
import { wholeText } from '../../words/numbers.ts';
import { bestOf, frontOf } from './reading.ts';
import { sayBudget } from './words.ts';

interface TradeoffProps {
  readonly truth: BudgetTruth;
  readonly votes: readonly BudgetOption[];
  readonly own: BudgetOption | null;
  readonly stage: Stage;
  readonly drawn: number;
  readonly judged: boolean;
}

/** Larger crowds are larger dots. */
const RADII = [4, 5.5, 7, 8.5] as const;

export function Tradeoff({ truth, votes, own, stage, drawn, judged }: TradeoffProps) {
  const crowds = [...new Set(truth.options.map(({ crowd }) => crowd))];
  const front = frontOf(truth);
  const best = bestOf(truth);
  return (
    <RowChart
      stage={stage}
      drawn={drawn}
      judged={judged}
      corner={sayBudget('chart.insider')}
      axis={sayBudget(stage === 'phone' ? 'chart.usefulShort' : 'chart.useful')}
      spoken={described(truth)}
      lines={crowds.map((crowd) => ({
        label: wholeText(crowd),
        shares: truth.options.filter((each) => each.crowd === crowd).map(({ accuracy }) => accuracy),
      }))}
      rows={BUDGET_EPSILONS.map((epsilon) => ({
        head: sayBudget('epsilon', { epsilon }),
        below: sayBudget('ofHundred', { percent: percentText(informedAccuracy(epsilon)) }),
        dots: truth.options
          .filter((each) => each.epsilon === epsilon)
          .map((option) => ({
            share: option.accuracy,
            radius: RADII[crowds.indexOf(option.crowd)] ?? RADII[0],
            filled: front.has(option),
          })),
        votes: votes.filter((vote) => vote.epsilon === epsilon).map(({ accuracy }) => accuracy),
        own: own?.epsilon === epsilon ? own.accuracy : null,
        best: best.epsilon === epsilon ? best.accuracy : null,
      }))}
    />
  );
}

const described = (truth: BudgetTruth): string =>
  BUDGET_EPSILONS.map((epsilon) =>
    sayBudget('chart.row', {
      epsilon,
      list: truth.options
        .filter((each) => each.epsilon === epsilon)
        .map(({ crowd, accuracy }) =>
          sayBudget('chart.entry', { crowd: wholeText(crowd), percent: percentText(accuracy) }),
        )
        .join(', '),
    }),
  ).join('. ');
