// A round about the budget as it is played: choose a promise and a crowd, and see noise against people before anything
// is known about the match.
import {
  BUDGET_BINS,
  BUDGET_EPSILONS,
  type BudgetGuess,
  type BudgetSpec,
} from '../../../shared/rounds/budget.ts';
import { informedAccuracy, usualNoise } from '../../../shared/score/informed.ts';
import { Film } from '../../board/Film.tsx';
import '../../kit/asking/asking.css';
import '../../kit/placing/find.css';
import { Against } from '../../kit/choosing/Against.tsx';
import { Choice } from '../../kit/choosing/Choice.tsx';
import { aboutText, percentText } from '../../kit/choosing/numbers.ts';
import type { PlayProps } from '../../kit/round.ts';
import './budget.css';
import { sayPromise } from '../../kit/choosing/words.ts';
import { wholeText } from '../../words/numbers.ts';
import { budgetWords } from './naming.ts';
import { sayBudget } from './words.ts';

const SQUARES = 2 * BUDGET_BINS.columns * BUDGET_BINS.rows; // of either team

/** A single crowd needs no choosing. */
const emptyGuess = ({ crowds }: BudgetSpec): BudgetGuess => ({
  epsilon: null,
  crowd: crowds.length === 1 ? (crowds[0] as BudgetGuess['crowd']) : null,
});

export function Play({ spec, stage, you, open, onGuess }: PlayProps<'budget'>) {
  const guess = (you?.guess as BudgetGuess | null | undefined) ?? emptyGuess(spec);
  const { epsilon, crowd } = guess;
  const words = budgetWords(spec);
  return (
    <div class={`find-play promise-play budget-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">
                {epsilon === null ? words.protection : sayBudget('promised', { epsilon })}
              </span>
            </>
          }
          bottom={<span>{sayBudget('coin')}</span>}
        >
          <div class="promise-picture budget-picture">
            {you === null ? <Known /> : <Weighed epsilon={epsilon} crowd={crowd} />}
          </div>
        </Film>
      </div>
      {you === null ? null : (
        <div class="find-side asking">
          <Choice
            label={sayBudget('epsilons')}
            options={BUDGET_EPSILONS.map((value) => ({
              value,
              words: String(value),
              spoken: sayBudget('epsilon', { epsilon: value }),
            }))}
            chosen={epsilon}
            open={open}
            onChoose={(value) => onGuess({ ...guess, epsilon: value })}
          />
          {spec.crowds.length === 1 ? null : (
            <Choice
              label={sayBudget('crowds')}
              options={spec.crowds.map((value) => ({
                value,
                words: wholeText(value),
                spoken: sayBudget('people', { crowd: wholeText(value) }),
              }))}
              chosen={crowd}
              open={open}
              onChoose={(value) => onGuess({ ...guess, crowd: value })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** What the choice means, by arithmetic alone. */
function Weighed({ epsilon, crowd }: BudgetGuess) {
  const noise = epsilon === null ? null : usualNoise(epsilon);
  return (
    <>
      <Against
        bars={[
          {
            label: sayBudget('held'),
            value: crowd === null ? null : crowd / SQUARES,
            text: aboutText((crowd ?? 0) / SQUARES),
            look: 'held',
          },
          {
            label: sayBudget('noise'),
            value: noise,
            text: sayBudget('noiseValue', { noise: aboutText(noise ?? 0) }),
            look: 'noise',
          },
        ]}
      />
      <p class="budget-insider">
        {sayBudget('insider')}{' '}
        <b>
          {epsilon === null
            ? sayPromise('open')
            : sayBudget('ofHundred', { percent: percentText(informedAccuracy(epsilon)) })}
        </b>
      </p>
    </>
  );
}

/** On the wall nobody's choice is shown: only what every promise hides. */
function Known() {
  return (
    <>
      <p>{sayBudget('watch')}</p>
      <ul class="budget-known">
        {BUDGET_EPSILONS.map((epsilon) => (
          <li key={epsilon}>
            <b>{sayBudget('epsilon', { epsilon })}</b>
            <span>{sayBudget('ofHundred', { percent: percentText(informedAccuracy(epsilon)) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
