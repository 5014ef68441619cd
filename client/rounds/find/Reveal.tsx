// The reveal of a round of finding players: the board with its flights, one number, one sentence.
// Phones show their own flight, everything else the whole room. Children stand where the surrounding screen adds its part.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { metresScore } from '../../board/metres.ts';
import { type FindReveal, hasPins } from '../../kit/placing/cast.ts';
import { Best } from '../../kit/reveal/Best.tsx';
import { ErrorStrip } from '../../kit/reveal/ErrorStrip.tsx';
import { Figures } from '../../kit/reveal/Figures.tsx';
import { RevealBoard } from '../../kit/reveal/RevealBoard.tsx';
import { RevealLayout, shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { storyOf } from '../../kit/reveal/story.ts';
import { storyWords, withoutWords } from '../../kit/reveal/storyWords.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import { WithWithout } from '../../kit/reveal/WithWithout.tsx';
import type { RevealProps } from '../../kit/round.ts';

type Props = RevealProps<'find'> & { readonly children?: ComponentChildren };

export function Reveal(props: Props) {
  const { spec, clue, reveal, stage, you, children } = props;
  const mine = reveal.guesses.find(({ player }) => player === you?.id) ?? null;
  const own = hasPins(mine) ? mine : null;
  const moment = useReveal(props.animate);
  const { numbers, sentence, pair } = moment.value;
  const story = useMemo(() => storyWords(storyOf(spec, clue, reveal, own), spec), [spec, clue, reveal, own]);
  const projector = stage === 'projector';
  const guessed = reveal.guesses.some(({ error }) => error !== null);
  const more = projector ? '' : ` ${withoutWords(spec, reveal.truth)}`;

  return (
    <RevealLayout
      stage={stage}
      animate={props.animate}
      picture={<RevealBoard {...props} moment={moment} own={own} />}
      story={sentence ? `${story}${more}` : ''}
      figures={
        <>
          <Figures {...props} moment={moment} own={own} />
          <div class={shownIf(numbers)}>
            {projector ? (
              <Best reveal={reveal} names={props.names} scoreWords={metresScore} />
            ) : guessed ? (
              <ErrorStrip {...stripFigures(reveal, own?.player ?? null)} />
            ) : null}
          </div>
        </>
      }
      pair={
        stage === 'phone' ? null : (
          <div class={shownIf(pair)}>
            <WithWithout spec={spec} clue={clue} truth={reveal.truth} stage={stage} />
          </div>
        )
      }
    >
      {children}
    </RevealLayout>
  );
}

function stripFigures(
  reveal: FindReveal,
  player: string | null,
): { errors: number[]; you: number | null; blind: number | null } {
  const errorOf = (scored: { error: number | null } | undefined) => scored?.error ?? null;
  return {
    errors: reveal.guesses.flatMap((scored) =>
      scored.player === player || scored.error === null ? [] : [scored.error],
    ),
    you: errorOf(reveal.guesses.find((scored) => scored.player === player)),
    blind: errorOf(reveal.attacks.find(({ attacker }) => attacker === 'blind')) ?? reveal.blindError,
  };
}
