// The reveal of the attributes: for each person what the model knew with them and without, one number, one sentence.
import type { ComponentChildren } from 'preact';
import { ASKED_PEOPLE, type AttributeGuess } from '../../../shared/rounds/attribute.ts';
import { CountFigures } from '../../kit/asking/CountFigures.tsx';
import { CountGhosts } from '../../kit/asking/CountGhosts.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import './attribute.css';
import { attributeWords } from './naming.ts';
import { attributeStory } from './story.ts';
import { WithWithout } from './WithWithout.tsx';
import { sayAttribute } from './words.ts';

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
      rim={<span class="rim-key rim-wide">{sayAttribute('barsEnd')}</span>}
      picture={
        <div class="promise-picture" style={{ opacity: corners.alpha }}>
          <WithWithout clue={clue} truth={reveal.truth} mine={own?.bands ?? null} />
        </div>
      }
      figures={
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
      }
      beside={
        <CountGhosts reveal={reveal} all={ASKED_PEOPLE} shown={numbers} names={ghostNames(sayAttribute)} />
      }
      story={sentence ? attributeStory(reveal.truth) : ''}
    >
      {children}
    </Sheet>
  );
}
