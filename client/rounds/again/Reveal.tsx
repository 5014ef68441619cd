// The reveal of asking again: everybody's pins over the average, one picture beside all of them, one sentence.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { errorsOf } from '../../../shared/score/errors.ts';
import { metresScore } from '../../board/metres.ts';
import { Thumbnail } from '../../board/Thumbnail.tsx';
import { hasPins } from '../../kit/placing/cast.ts';
import { Best } from '../../kit/reveal/Best.tsx';
import { ErrorStrip } from '../../kit/reveal/ErrorStrip.tsx';
import { Figures } from '../../kit/reveal/Figures.tsx';
import { RevealBoard } from '../../kit/reveal/RevealBoard.tsx';
import { RevealLayout, shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import './again.css';
import { decimalText } from '../../words/numbers.ts';
import { asFind } from './asFind.ts';
import { againCost, againStory } from './story.ts';
import { sayAgain } from './words.ts';

export function Reveal(props: RevealProps<'again'> & { readonly children?: ComponentChildren }) {
  const { spec, clue, reveal, stage, you, children } = props;
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
  const mine = reveal.guesses.find(({ player }) => player === you?.id) ?? null;
  const own = hasPins(mine) ? mine : null;
  const moment = useReveal(props.animate);
  const { numbers, sentence, pair } = moment.value;
  const projector = stage === 'projector';
  const more = projector ? '' : ` ${againCost(spec)}`;
  const errors = errorsOf(reveal.guesses.filter(({ player }) => player !== you?.id));
  const blind = reveal.attacks.find(({ attacker }) => attacker === 'blind')?.error ?? reveal.blindError;
  const { average } = reveal.truth;
  const sigma = spec.plan.protection.kind === 'noise' ? spec.plan.protection.sigma : 0;
  const pictures = [
    { words: sayAgain('one'), cells: clue.cells, noise: sigma },
    {
      words: sayAgain('many', { count: spec.reloads + 1 }),
      cells: average,
      noise: sigma / Math.sqrt(spec.reloads + 1),
    },
  ];
  return (
    <RevealLayout
      stage={stage}
      animate={props.animate}
      picture={<RevealBoard {...find} moment={moment} own={own} />}
      story={sentence ? `${againStory(spec, reveal)}${more}` : ''}
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
        <div class={`pair ${shownIf(pair)}`}>
          {pictures.map(({ words, cells, noise }) => (
            <figure key={words}>
              <div class="pair-frame">
                <Thumbnail cells={cells} columns={clue.columns} rows={clue.rows} label={words} />
              </div>
              <figcaption>
                {words}
                <b>{sayAgain('noise', { percent: decimalText(100 * noise, noise < 0.1 ? 1 : 0) })}</b>
              </figcaption>
            </figure>
          ))}
        </div>
      }
    >
      {children}
    </RevealLayout>
  );
}
