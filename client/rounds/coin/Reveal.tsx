// The reveal of a round by coin: the class' estimate settles, the crowd's beside it, and what each coin promises.
import type { ComponentChildren } from 'preact';
import { CLASSMATES, type CoinGuess } from '../../../shared/rounds/coin.ts';
import { Ghosts } from '../../kit/asking/Ghosts.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import { BigFigure } from '../../kit/choosing/BigFigure.tsx';
import { percentText } from '../../kit/choosing/numbers.ts';
import { shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import './coin.css';
import { sayPromise } from '../../kit/choosing/words.ts';
import { wholeText } from '../../words/numbers.ts';
import { Coins } from './Coins.tsx';
import { Converging, FEWEST } from './Converging.tsx';
import { coinWords } from './naming.ts';
import { sayCoin } from './words.ts';

export function Reveal(props: RevealProps<'coin'> & { readonly children?: ComponentChildren }) {
  const { spec, clue, reveal, stage, you, animate, fair, children } = props;
  const moment = useReveal(animate).value;
  const words = coinWords(spec);
  const coin = { kind: spec.coin, headsProbability: 0.5 } as const;
  const room = reveal.guesses.flatMap(({ guess }) => {
    const said = (guess as CoinGuess | null)?.said ?? null;
    return said === null ? [] : [said];
  });
  // a phone has room for the crowd's chart only
  const beside = stage !== 'phone' && room.length >= FEWEST;
  const truth = reveal.truth.yes / CLASSMATES;
  const own = reveal.guesses.find(({ player }) => player === you?.id)?.error ?? null;
  const error = own ?? reveal.medianError;
  return (
    <Sheet
      stage={stage}
      animate={animate}
      fair={fair}
      top={
        <>
          <b>{words.model}</b>
          <span>{words.protection}</span>
        </>
      }
      picture={
        <div class={`promise-picture coin-reveal${beside ? '' : ' coin-few'}`}>
          <p class="coin-asked">{sayCoin(`about.${spec.about}`)}</p>
          {room.length > 0 ? (
            <Converging
              title={sayCoin('room', { count: room.length })}
              coin={coin}
              said={room}
              truth={null}
              drawn={moment.flight(0, 1)}
              stage={stage}
              plain={!beside}
            />
          ) : null}
          <Converging
            title={sayCoin('classmates', { all: wholeText(CLASSMATES) })}
            coin={coin}
            said={Array.from(clue.said, (answer) => answer === 1)}
            truth={moment.numbers ? truth : null}
            drawn={moment.flight(0, 1)}
            stage={stage}
            wide={!beside}
          />
        </div>
      }
      figures={
        <BigFigure
          reveal={reveal}
          stage={stage}
          you={you}
          shown={moment.numbers}
          label={sayCoin(own === null ? 'roomMissed' : 'youMissed')}
          value={error === null ? null : percentText(error)}
          unit={` ${sayPromise('sign')}`}
          below={sayCoin('blind', { percent: percentText(reveal.blindError) })}
        >
          {children}
        </BigFigure>
      }
      beside={
        <>
          {stage === 'phone' ? null : (
            <div class={shownIf(moment.numbers)}>
              <Ghosts
                reveal={reveal}
                names={ghostNames(sayCoin)}
                errorWords={(value) => sayPromise('percent', { percent: percentText(value) })}
              />
            </div>
          )}
          <div class={shownIf(moment.pair)}>
            <Coins spec={spec} />
          </div>
        </>
      }
      story={moment.sentence ? sayCoin(`story.${spec.coin}`) : ''}
    >
      {children}
    </Sheet>
  );
}
