// The reveal of a caller's number: the number, what was right, and how fast each answer narrowed it down.
import type { ComponentChildren } from 'preact';
import type { NumberAnswer, NumberGuess, NumberQuestion, NumberSpec } from '../../../shared/rounds/number.ts';
import { CountFigures } from '../../kit/asking/CountFigures.tsx';
import { CountGhosts } from '../../kit/asking/CountGhosts.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import type { Exchange } from '../../kit/asking/useQuestions.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import { Digits } from './Digits.tsx';
import './number.css';
import { wholeText } from '../../words/numbers.ts';
import { numberWords } from './naming.ts';
import { Path, type PathStep } from './Path.tsx';
import { stillFits } from './stillFits.ts';
import { sayNumber } from './words.ts';

const MOST_STEPS: Readonly<Record<Stage, number>> = { phone: 6, laptop: 14, projector: 9 };

/** The first and the last steps of a long search. */
const ends = (steps: readonly PathStep[], most: number): readonly PathStep[] =>
  steps.length <= most ? steps : [...steps.slice(0, most - 3), ...steps.slice(-3)];

export function Reveal(props: RevealProps<'number'> & { readonly children?: ComponentChildren }) {
  const { spec, reveal, stage, you, names, animate, fair, children } = props;
  const { numbers, sentence, corners } = useReveal(animate).value;
  const { truth } = reveal;
  const words = numberWords(spec);
  const mine = reveal.guesses.find(({ player }) => player === you?.id)?.guess as
    | NumberGuess
    | undefined
    | null;
  const own = ownSteps(spec, (you?.asked ?? []) as readonly Exchange<NumberQuestion, NumberAnswer>[]);
  return (
    <Sheet
      stage={stage}
      animate={animate}
      fair={fair}
      top={
        <>
          <b>{words.title}</b>
          <span>{words.model}</span>
        </>
      }
      picture={
        <div class="sheet-picture number-reveal">
          <div class="number-pair">
            <div style={{ opacity: corners.alpha }}>
              <p class="number-was">{sayNumber('was')}</p>
              <Digits digits={truth.digits} length={spec.digits} label={sayNumber('was')} />
            </div>
            {mine ? (
              <div>
                <p class="number-was">{sayNumber('yours')}</p>
                <Digits
                  digits={mine.digits}
                  length={spec.digits}
                  label={sayNumber('yours')}
                  truth={truth.digits}
                  small
                />
              </div>
            ) : null}
          </div>
          <div class={`paths ${numbers ? 'shown' : 'unshown'}`}>
            {own.length > 0 && stage !== 'phone' ? (
              <Path spec={spec} title={sayNumber('path.you')} steps={ends(own, MOST_STEPS[stage])} />
            ) : null}
            <Path
              spec={spec}
              title={sayNumber('path.solver')}
              steps={ends(truth.solver, MOST_STEPS[stage])}
            />
          </div>
        </div>
      }
      figures={
        <CountFigures reveal={reveal} all={spec.digits} stage={stage} you={you} names={names} shown={numbers}>
          {children}
        </CountFigures>
      }
      beside={<CountGhosts reveal={reveal} all={spec.digits} shown={numbers} names={ghostNames(sayNumber)} />}
      story={sentence ? storyOf(spec, truth.solver) : ''}
    >
      {children}
    </Sheet>
  );
}

function ownSteps(
  spec: NumberSpec,
  asked: readonly Exchange<NumberQuestion, NumberAnswer>[],
): readonly PathStep[] {
  const left = stillFits(spec, asked);
  return asked.map(({ question, answer }, i) => ({
    digits: question.digits,
    count: answer.count,
    left: left[i]!,
  }));
}

function storyOf({ answers, digits }: NumberSpec, solver: readonly PathStep[]): string {
  const all = 10 ** digits;
  // Expected yes or no questions about single numbers until one is known: (M − 1)(M + 2)/2M.
  const expected = ((all - 1) * (all + 2)) / (2 * all);
  const left = solver.at(-1)?.left ?? all;
  const kind = answers !== 'equality' && left > 1 ? 'unfinished' : answers;
  return sayNumber(`story.${kind}`, {
    left: wholeText(left),
    all: wholeText(all),
    expected: wholeText(Math.round(expected)),
    steps: solver.length,
  });
}
