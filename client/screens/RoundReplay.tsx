// One round of a finished match: what it was, how far off everybody was, and its reveal to be played again.

import { isFair } from '../../shared/fairness.ts';
import type { GuessRow, ReplayedRound, ResultRound } from '../../shared/protocol/results.ts';
import { errorsOf } from '../../shared/score/errors.ts';
import { SandboxLink } from '../phases/SandboxLink.tsx';
import { ErrorDistribution } from '../protection/ErrorDistribution.tsx';
import { hereAndElsewhere, verdictWord } from '../protection/verdict.ts';
import { RoundReveal, roundWords } from '../roundParts.tsx';
import { stage } from '../theme.ts';
import { say } from '../words/words.ts';

interface RoundReplayProps {
  readonly round: ResultRound;
  readonly shown: ReplayedRound | null; // null: skipped
  readonly guesses: readonly GuessRow[]; // of this round
  readonly names: ReadonlyMap<string, string>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function RoundReplay({ round, shown, guesses, names, isOpen, onToggle }: RoundReplayProps) {
  const words = roundWords(round.spec);
  const errors = errorsOf(guesses);
  return (
    <li class="replay">
      <div class="replay-head">
        <div>
          <h3>
            {round.round} {words.title}
          </h3>
          <p class="small dim">{[words.model, words.protection].filter((part) => part !== '').join(' · ')}</p>
          {shown === null && <p>{say('finale.skipped')}</p>}
          {shown !== null && (
            <>
              <p class="num">
                {say('results.guesses', { count: errors.length })}
                {round.utility !== null &&
                  ` ${say('results.utility', { percent: Math.round(100 * round.utility) })}`}
              </p>
              <Verdict round={round} />
              <button type="button" class="button quiet compact" aria-expanded={isOpen} onClick={onToggle}>
                {say(isOpen ? 'results.close' : 'results.replay', { n: round.round })}
              </button>{' '}
              <SandboxLink played={{ spec: round.spec, clue: shown.clue, truth: shown.reveal.truth }} />
            </>
          )}
        </div>
        {shown !== null && errors.length > 0 && <ErrorDistribution round={round} errors={errors} />}
      </div>
      {isOpen && shown !== null && (
        <div class="replay-shown" data-theme="dark">
          <RoundReveal
            spec={round.spec}
            clue={shown.clue}
            reveal={shown.reveal}
            stage={stage.value}
            you={null}
            names={names}
            animate
            fair={isFair(shown.commitment, shown.reveal)}
          />
        </div>
      )}
    </li>
  );
}

/** What may be said of the round: the same word as during the match. */
function Verdict({ round }: Pick<RoundReplayProps, 'round'>) {
  const word = verdictWord(round);
  const compared = round.reading && hereAndElsewhere(round.reading);
  if (word === '') return null;
  return (
    <p class="num">
      <b>{word}</b>
      {compared && `: ${compared}`}
    </p>
  );
}
