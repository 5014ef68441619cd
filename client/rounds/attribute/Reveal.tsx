// The reveal of the attributes: for each person what the model knew with them and without, one number, one sentence.
import type { ComponentChildren } from 'preact';
import { ASKED_PEOPLE, type AttributeGuess } from '../../../shared/protocol/rounds/attribute.ts';
import { say } from '../../words/words.ts';
import { CountFigures, rightOf } from '../asking/CountFigures.tsx';
import { Ghosts } from '../asking/Ghosts.tsx';
import { Sheet } from '../asking/Sheet.tsx';
import { useReveal } from '../find/useReveal.ts';
import type { RevealProps } from '../round.ts';
import './attribute.css';
import { attributeWords } from './attributeWords.ts';
import { attributeStory } from './story.ts';
import { WithWithout } from './WithWithout.tsx';

export function Reveal(props: RevealProps<'attribute'> & { readonly children?: ComponentChildren }) {
  const { spec, clue, reveal, stage, you, names, animate, fair, children } = props;
  const { numbers, sentence, corners } = useReveal(animate).value;
  const words = attributeWords(spec);
  const own = reveal.guesses.find(({ player }) => player === you?.id)?.guess as
    | AttributeGuess
    | null
    | undefined;
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
        <div class="promise-picture" style={{ opacity: corners.alpha }}>
          <WithWithout clue={clue} truth={reveal.truth} mine={own?.bands ?? null} />
        </div>
      }
      figures={
        <>
          <CountFigures
            reveal={reveal}
            all={ASKED_PEOPLE}
            stage={stage}
            you={you}
            names={names}
            shown={numbers}
          >
            {children}
          </CountFigures>
          <div class={numbers ? 'shown' : 'unshown'}>
            <Ghosts
              reveal={reveal}
              errorWords={(error) =>
                say('asking.right', { right: rightOf(error, ASKED_PEOPLE), all: ASKED_PEOPLE })
              }
            />
          </div>
        </>
      }
      story={sentence ? attributeStory(reveal.truth) : ''}
    >
      {children}
    </Sheet>
  );
}
