// The reveal of a face: the glyph beside the reader's picture (or the room's best), with wrong squares marked.
import type { ComponentChildren } from 'preact';
import type { RevealView } from '../../../shared/protocol/view.ts';
import type { FaceGuess, FaceSpec } from '../../../shared/rounds/face.ts';
import { twinsOf } from '../../../shared/scenario/glyph.ts';
import { CountFigures, rightOf } from '../../kit/asking/CountFigures.tsx';
import { CountGhosts } from '../../kit/asking/CountGhosts.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import { Glyph } from './Glyph.tsx';
import { faceWords } from './naming.ts';
import './face.css';
import { sayAsking } from '../../kit/asking/words.ts';
import { sayFace } from './words.ts';

export function Reveal(props: RevealProps<'face'> & { readonly children?: ComponentChildren }) {
  const { spec, reveal, stage, you, names, animate, fair, children } = props;
  const { numbers, sentence, corners } = useReveal(animate).value;
  const { truth } = reveal;
  const words = faceWords(spec);
  const all = spec.side ** 2;
  const sorted = reveal.guesses
    .filter(({ guess }) => guess !== null)
    .sort((a, b) => (a.error ?? 1) - (b.error ?? 1));
  const mine = sorted.find(({ player }) => player === you?.id);
  const shown = mine ?? sorted[0];
  const picture = shown?.guess as FaceGuess | undefined;
  return (
    <Sheet
      stage={stage}
      animate={animate}
      fair={fair}
      top={
        <>
          <b>{words.title}</b>
          <span>{words.protection}</span>
        </>
      }
      picture={
        <div class="face-reveal">
          <figure style={{ opacity: corners.alpha }}>
            <Glyph squares={truth.squares} side={spec.side} label={sayFace('truth')} />
            <figcaption>{sayFace('truth')}</figcaption>
          </figure>
          {picture && shown ? (
            <figure>
              <Glyph
                squares={picture.squares}
                side={spec.side}
                label={`${sayFace('yours')}: ${sayAsking('right', { right: rightOf(shown.error ?? 1, all), all })}`}
                {...(numbers ? { truth: truth.squares } : {})}
              />
              <figcaption>
                {mine ? sayFace('yours') : `${sayFace('best')}: ${names.get(shown.player) ?? ''}`}
              </figcaption>
            </figure>
          ) : null}
        </div>
      }
      figures={
        <CountFigures reveal={reveal} all={all} stage={stage} you={you} names={names} shown={numbers}>
          {children}
        </CountFigures>
      }
      beside={<CountGhosts reveal={reveal} all={all} shown={numbers} names={ghostNames(sayFace)} />}
      story={sentence ? storyOf(spec, reveal) : ''}
    >
      {children}
    </Sheet>
  );
}

/** At most so many wrong squares and the face is drawn. */
const DRAWN = 0.1;

function storyOf(spec: FaceSpec, { attacks, medianError }: RevealView): string {
  const { side, step } = spec;
  const all = side ** 2;
  const solver = attacks.find(({ attacker }) => attacker === 'solver')?.error ?? null;
  const values = {
    percent: step === 0 ? Math.round(100 / all) : Math.round(100 * step),
    count: twinsOf(spec).length, // one reading for each square that can differ
    all,
    right: rightOf(solver ?? 1, all),
  };
  if (step === 0) return sayFace('story.exact', values);
  if (solver === null) return sayFace('story.rounded', values);
  if (solver > DRAWN) return sayFace('story.roundedSafe', values);
  const fooled = medianError === null || medianError > 2 * DRAWN;
  return sayFace(fooled ? 'story.roundedFooled' : 'story.rounded', values);
}
