// The reveal of a round by coin: the class' estimate settles, the crowd's beside it, and what each coin promises.
import type { ComponentChildren } from 'preact';
import { CLASSMATES, type CoinGuess } from '../../../shared/protocol/rounds/coin.ts';
import { say } from '../../words/words.ts';
import { Ghosts } from '../asking/Ghosts.tsx';
import { Sheet } from '../asking/Sheet.tsx';
import { useReveal } from '../find/useReveal.ts';
import { BigFigure } from '../promise/BigFigure.tsx';
import { percentText, wholeText } from '../promise/numbers.ts';
import type { RevealProps } from '../round.ts';
import './coin.css';
import { Coins } from './Coins.tsx';
import { Converging } from './Converging.tsx';
import { coinWords } from './coinWords.ts';

export function Reveal(props: RevealProps<'coin'> & { readonly children?: ComponentChildren }) {
  const { spec, clue, reveal, stage, you, animate, fair, children } = props;
  const moment = useReveal(animate).value;
  const words = coinWords(spec);
  const coin = { kind: spec.coin, headsProbability: 0.5 } as const;
  const room = reveal.guesses.flatMap(({ guess }) => {
    const said = (guess as CoinGuess | null)?.said ?? null;
    return said === null ? [] : [said];
  });
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
          <b>{say(`coin.about.${spec.about}`)}</b>
          <span>{words.model}</span>
        </>
      }
      picture={
        <div class={`promise-picture coin-reveal${room.length < 8 ? ' coin-few' : ''}`}>
          {room.length > 0 ? (
            <Converging
              title={say('coin.room', { count: room.length })}
              coin={coin}
              said={room}
              truth={null}
              drawn={moment.flight(0, 1)}
            />
          ) : null}
          <Converging
            title={say('coin.classmates', { all: wholeText(CLASSMATES) })}
            coin={coin}
            said={Array.from(clue.said, (answer) => answer === 1)}
            truth={moment.numbers ? truth : null}
            drawn={moment.flight(0, 1)}
          />
        </div>
      }
      figures={
        <>
          <BigFigure
            reveal={reveal}
            stage={stage}
            you={you}
            shown={moment.numbers}
            label={say(own === null ? 'coin.roomMissed' : 'coin.youMissed')}
            value={error === null ? null : percentText(error)}
            unit={` ${say('promise.sign')}`}
            below={say('coin.blind', { percent: percentText(reveal.blindError) })}
          >
            {children}
          </BigFigure>
          {stage === 'phone' ? null : (
            <div class={moment.numbers ? 'shown' : 'unshown'}>
              <Ghosts
                reveal={reveal}
                errorWords={(value) => say('promise.percent', { percent: percentText(value) })}
              />
            </div>
          )}
          <div class={moment.pair ? 'shown' : 'unshown'}>
            <Coins spec={spec} />
          </div>
        </>
      }
      story={moment.sentence ? say(`coin.story.${spec.coin}`) : ''}
    >
      {children}
    </Sheet>
  );
}
