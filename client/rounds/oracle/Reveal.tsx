// The reveal of an oracle round: the map that nobody saw, everybody's pins on it, one number, one sentence.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { errorsOf } from '../../../shared/score/errors.ts';
import { hasPins } from '../../kit/placing/cast.ts';
import { Best } from '../../kit/reveal/Best.tsx';
import { ErrorStrip } from '../../kit/reveal/ErrorStrip.tsx';
import { Figures } from '../../kit/reveal/Figures.tsx';
import '../../kit/asking/asking.css';
import { metresScore } from '../../board/metres.ts';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { RevealBoard } from '../../kit/reveal/RevealBoard.tsx';
import { RevealLayout, shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { withoutWords } from '../../kit/reveal/storyWords.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import { WithWithout } from '../../kit/reveal/WithWithout.tsx';
import type { RevealProps } from '../../kit/round.ts';
import { asFind } from './asFind.ts';
import { oracleStory } from './story.ts';
import { sayOracle } from './words.ts';

export function Reveal(props: RevealProps<'oracle'> & { readonly children?: ComponentChildren }) {
  const { spec, reveal, stage, you, children } = props;
  const told = useMemo(() => asFind(props), [props.spec, props.clue, reveal]);
  const find = {
    ...told,
    stage,
    you,
    names: props.names,
    everybody: props.everybody,
    animate: props.animate,
    fair: props.fair,
  };
  const mine = find.reveal.guesses.find(({ player }) => player === you?.id) ?? null;
  const own = hasPins(mine) ? mine : null;
  const moment = useReveal(props.animate);
  const { numbers, sentence, pair } = moment.value;
  const projector = stage === 'projector';
  const more = projector ? '' : ` ${withoutWords(find.spec, find.reveal.truth)}`;
  const errors = errorsOf(reveal.guesses.filter(({ player }) => player !== you?.id));
  const blind = reveal.attacks.find(({ attacker }) => attacker === 'blind')?.error ?? reveal.blindError;
  return (
    <RevealLayout
      kind="oracle-reveal"
      stage={stage}
      animate={props.animate}
      picture={<RevealBoard {...find} moment={moment} own={own} ghosts={ghostNames(sayOracle)} />}
      story={sentence ? `${oracleStory(spec, reveal)}${more}` : ''}
      figures={
        <>
          <Figures {...find} moment={moment} own={own}>
            {projector ? null : children}
          </Figures>
          <div class={shownIf(numbers)}>
            {projector ? (
              <Best reveal={find.reveal} names={props.names} scoreWords={metresScore} />
            ) : reveal.medianError === null ? null : (
              <ErrorStrip errors={errors} you={own?.error ?? null} blind={blind} />
            )}
          </div>
        </>
      }
      pair={
        stage === 'phone' ? null : (
          <div class={shownIf(pair)}>
            <WithWithout
              spec={find.spec}
              clue={find.clue}
              truth={find.reveal.truth}
              stage={stage}
              isPublished
            />
          </div>
        )
      }
    >
      {children}
    </RevealLayout>
  );
}
