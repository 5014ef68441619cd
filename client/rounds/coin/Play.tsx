// A round by coin as it is played: a question, a toss that stays on this phone, and a guess at what the crowd hides.
import { useState } from 'preact/hooks';
import type { CoinGuess } from '../../../shared/rounds/coin.ts';
import { Film } from '../../board/Film.tsx';
import '../../kit/asking/asking.css';
import '../../kit/placing/find.css';
import { ShareSlider } from '../../kit/choosing/ShareSlider.tsx';
import type { PlayProps } from '../../kit/round.ts';
import './coin.css';
import { wholeText } from '../../words/numbers.ts';
import { coinWords } from './naming.ts';
import { Tosses } from './Tosses.tsx';
import { saidAfter, type Toss, toss as tossCoin } from './tossing.ts';
import { sayCoin } from './words.ts';

const EMPTY: CoinGuess = { said: null, share: null };

export function Play({ spec, clue, stage, you, open, onGuess }: PlayProps<'coin'>) {
  const guess = (you?.guess as CoinGuess | null | undefined) ?? EMPTY;
  const [tossed, setTossed] = useState<Toss | null>(null);
  const words = coinWords(spec);
  const yes = clue.said.reduce((sum, answer) => sum + answer, 0);

  // One toss per round: who could toss until the coin agrees would give the answer away.
  const answer = (truth: boolean) => {
    if (!open || guess.said !== null) return;
    const toss = tossCoin(spec.coin);
    setTossed(toss);
    onGuess({ ...guess, said: saidAfter(toss, truth) });
  };

  return (
    <div class={`find-play promise-play coin-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">{words.protection}</span>
            </>
          }
          bottom={<span>{sayCoin(`rule.${spec.coin}`)}</span>}
        >
          <div class="promise-picture coin-picture">
            <p class="coin-question">{sayCoin(`about.${spec.about}`)}</p>
            {you === null ? (
              <p>{sayCoin('watch')}</p>
            ) : guess.said === null ? (
              <>
                <div class="coin-answers">
                  <button type="button" class="button" disabled={!open} onClick={() => answer(true)}>
                    {sayCoin('yes')}
                  </button>
                  <button type="button" class="button" disabled={!open} onClick={() => answer(false)}>
                    {sayCoin('no')}
                  </button>
                </div>
                <p class="coin-stays">{sayCoin('stays')}</p>
              </>
            ) : (
              <Tosses toss={tossed} said={guess.said} />
            )}
          </div>
        </Film>
      </div>
      <div class="find-side asking">
        <p class="coin-crowd">{sayCoin('crowd', { yes, all: wholeText(clue.said.length) })}</p>
        {you ? (
          <ShareSlider
            label={sayCoin('howMany')}
            share={guess.share}
            open={open}
            onShare={(share) => onGuess({ ...guess, share })}
          />
        ) : (
          <p class="coin-crowd">{sayCoin('howMany')}</p>
        )}
      </div>
    </div>
  );
}
