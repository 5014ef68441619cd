// A round about many records as it is played: choose a limit and see what it keeps, and the noise that hides a person.
import {
  KEEN_RECORDS,
  keptBy,
  RECORD_BINS,
  RECORD_LIMITS,
  type RecordsGuess,
} from '../../../shared/rounds/records.ts';
import { usualNoise } from '../../../shared/score/informed.ts';
import { Film } from '../../board/Film.tsx';
import '../../kit/asking/asking.css';
import '../budget/budget.css';
import '../../kit/placing/find.css';
import { Against } from '../../kit/choosing/Against.tsx';
import { Choice } from '../../kit/choosing/Choice.tsx';
import { aboutText, percentText } from '../../kit/choosing/numbers.ts';
import { sayPromise } from '../../kit/choosing/words.ts';
import type { PlayProps } from '../../kit/round.ts';
import { limitText, limitWords, recordsWords } from './naming.ts';
import { sayRecords } from './words.ts';

const SQUARES = 2 * RECORD_BINS.columns * RECORD_BINS.rows; // of either team

export function Play({ spec, stage, you, open, onGuess }: PlayProps<'records'>) {
  const limit = (you?.guess as RecordsGuess | null | undefined)?.limit ?? null;
  const words = recordsWords(spec);
  const noiseText = (each: number) =>
    sayRecords('noiseValue', { noise: aboutText(usualNoise(spec.epsilon, each)) });
  return (
    <div class={`find-play promise-play records-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">{words.protection}</span>
            </>
          }
          bottom={<span>{sayRecords('same')}</span>}
        >
          <div class="promise-picture budget-picture">
            {you === null ? (
              <>
                <p>{sayRecords('watch')}</p>
                <ul class="budget-known">
                  {RECORD_LIMITS.map((each) => (
                    <li key={each}>
                      <b>{limitText(each)}</b>
                      <span>{noiseText(each)}</span>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <>
                <Against
                  bars={[
                    {
                      label: sayRecords('held'),
                      value: limit === null ? null : keptBy(limit) / SQUARES,
                      text: aboutText(keptBy(limit ?? 0) / SQUARES),
                      look: 'held',
                    },
                    {
                      label: sayRecords('noise'),
                      value: limit === null ? null : usualNoise(spec.epsilon, limit),
                      text: noiseText(limit ?? 0),
                      look: 'noise',
                    },
                  ]}
                />
                <p class="budget-insider">
                  {sayRecords('part')}{' '}
                  <b>
                    {limit === null
                      ? sayPromise('open')
                      : sayRecords('partValue', {
                          percent: percentText(Math.min(limit, KEEN_RECORDS) / keptBy(limit)),
                        })}
                  </b>
                </p>
              </>
            )}
          </div>
        </Film>
      </div>
      {you === null ? null : (
        <div class="find-side asking">
          <Choice
            label={sayRecords('choose')}
            options={RECORD_LIMITS.map((value) => ({
              value,
              words: limitText(value),
              spoken: limitWords(value),
            }))}
            chosen={limit}
            open={open}
            onChoose={(value) => onGuess({ limit: value })}
          />
        </div>
      )}
    </div>
  );
}
