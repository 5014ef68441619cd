// How far off a class was in one round: a bar per stretch of error, and where the attackers stand on the same axis.
import type { ResultRound } from '../../shared/protocol/results.ts';
import { ATTACKERS } from '../../shared/score/attackers.ts';
import { GhostSign } from '../parts/GhostSign.tsx';
import { say } from '../words/words.ts';
import { errorBins } from './errorBins.ts';
import { errorWords, missWords } from './errorWords.ts';
import './errorDistribution.css';

interface ErrorDistributionProps {
  readonly round: ResultRound;
  readonly errors: readonly number[]; // in the round's unit
}

export function ErrorDistribution({ round, errors }: ErrorDistributionProps) {
  const { unit, blindError, medianError, attackErrors } = round;
  const missed = (error: number) => missWords(error, unit, round.spec.type);
  const medianText =
    medianError === null
      ? ''
      : say(unit === 'share' ? 'results.medianShare' : 'results.median', { error: missed(medianError) });
  const marks = ATTACKERS.flatMap((attacker) => {
    const error = attackErrors[attacker];
    return error === undefined ? [] : [{ attacker, error }];
  });
  const bins = errorBins(
    errors,
    blindError,
    marks.map(({ error }) => error),
    unit === 'share' ? 1 : undefined,
  );
  const tallest = Math.max(1, ...bins.counts);
  const percent = (error: number) => `${Math.min(100, (100 * error) / bins.high)}%`;
  const label = [
    say('results.distribution', { count: errors.length, high: errorWords(bins.high, unit) }),
    medianText,
    say('results.blind', { error: missed(blindError) }),
    ...marks.map(({ attacker, error }) =>
      say('results.mark', { name: say(`ghosts.${attacker}`), error: missed(error) }),
    ),
  ];
  return (
    <figure class="distribution" role="img" aria-label={label.filter(Boolean).join(' ')}>
      <div class="distribution-bins" aria-hidden="true">
        {bins.counts.map((count, bin) => (
          <i key={bin} style={{ height: `${(100 * count) / tallest}%` }} />
        ))}
        <span class="distribution-blind" style={{ left: percent(blindError) }} />
      </div>
      <div class="distribution-axis num" aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <span key={share} style={{ left: `${100 * share}%` }}>
            {share === 1 && bins.beyond ? '≥ ' : ''}
            {errorWords(share * bins.high, unit)}
          </span>
        ))}
      </div>
      <ul class="distribution-marks small num">
        {medianText && <li>{medianText}</li>}
        <li>{say('results.blind', { error: missed(blindError) })}</li>
        {marks
          .filter(({ attacker }) => attacker !== 'blind')
          .map(({ attacker, error }) => (
            <li key={attacker}>
              <GhostSign attacker={attacker} />{' '}
              {say('results.mark', { name: say(`ghosts.${attacker}`), error: missed(error) })}
            </li>
          ))}
      </ul>
    </figure>
  );
}
