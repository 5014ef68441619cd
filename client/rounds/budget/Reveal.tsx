// The reveal of a budget: every choice by what it is good for and what it gives away, the room's votes, two maps.
import type { ComponentChildren } from 'preact';
import { BUDGET_PICTURE } from '../../../shared/rounds/budget.ts';
import { Ghosts } from '../../kit/asking/Ghosts.tsx';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import { BigFigure } from '../../kit/choosing/BigFigure.tsx';
import { chooserNames } from '../../kit/choosing/chooserNames.ts';
import { percentText } from '../../kit/choosing/numbers.ts';
import { SmallMaps } from '../../kit/choosing/SmallMaps.tsx';
import { shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import './budget.css';
import { wholeText } from '../../words/numbers.ts';
import { budgetWords } from './naming.ts';
import { chosenBy, givenAway, pairOf, reachedByHalf, useful, worth } from './reading.ts';
import { budgetStory } from './story.ts';
import { Tradeoff } from './Tradeoff.tsx';
import { sayBudget } from './words.ts';

const SIZE = BUDGET_PICTURE.columns * BUDGET_PICTURE.rows;

export function Reveal(props: RevealProps<'budget'> & { readonly children?: ComponentChildren }) {
  const { spec, reveal, stage, you, animate, fair, children } = props;
  const { truth } = reveal;
  const moment = useReveal(animate).value;
  const chosen = reveal.guesses.map(({ player, guess }) => ({ player, option: chosenBy(guess, truth) }));
  const own = chosen.find(({ player }) => player === you?.id)?.option ?? null;
  const votes = chosen.flatMap(({ option }) => (option ? [option] : []));
  const reached = own ? worth(own, truth) : reachedByHalf(votes.map((vote) => worth(vote, truth)));
  const lot = truth.options.reduce((sum, each) => sum + worth(each, truth), 0) / truth.options.length;
  const sum = own
    ? `${sayBudget('sum', {
        useful: percentText(useful(own, truth)),
        given: percentText(givenAway(own.epsilon)),
      })}. `
    : '';
  return (
    <Sheet
      stage={stage}
      animate={animate}
      fair={fair}
      top={
        <>
          <b>{budgetWords(spec).model}</b>
          <span>{sayBudget('chart.front')}</span>
        </>
      }
      picture={
        <div class="promise-picture budget-chart">
          <Tradeoff
            truth={truth}
            votes={votes}
            own={own}
            stage={stage}
            drawn={moment.flight(0, 1)}
            judged={moment.numbers}
          />
        </div>
      }
      figures={
        <BigFigure
          reveal={reveal}
          stage={stage}
          you={you}
          shown={moment.numbers}
          label={sayBudget(own ? 'yourWorth' : 'roomWorth')}
          value={reached === null ? null : signed(reached)}
          unit={` ${sayBudget('unit')}`}
          below={`${sum}${sayBudget('lot', { worth: signed(lot) })}`}
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
                names={chooserNames()}
                errorWords={(share) => {
                  const count = Math.round(share * (truth.options.length - 1));
                  return count === 0 ? sayBudget('best') : sayBudget('better', { count });
                }}
              />
            </div>
          )}
          <div class={shownIf(moment.pair)}>
            <SmallMaps
              {...BUDGET_PICTURE}
              maps={pairOf(spec, truth, own).map((option) => {
                const from = truth.options.indexOf(option) * SIZE;
                return {
                  words: sayBudget('pictureOf', {
                    epsilon: option.epsilon,
                    crowd: wholeText(option.crowd),
                  }),
                  figure: sayBudget('picture', { names: percentText(option.accuracy) }),
                  cells: truth.pictures.slice(from, from + SIZE),
                };
              })}
            />
          </div>
        </>
      }
      story={moment.sentence ? budgetStory(spec, truth, own, stage !== 'projector') : ''}
    >
      {children}
    </Sheet>
  );
}

/** A worth −1 … 1 in hundredths. */
function signed(value: number): string {
  const text = percentText(Math.abs(value));
  return value < 0 && text !== '0' ? sayBudget('minus', { value: text }) : text;
}
