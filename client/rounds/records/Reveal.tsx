// The reveal of a limit on records: every limit by the map it leaves, the room's votes, the careless map beside the best.
import type { ComponentChildren } from 'preact';
import {
  KEEN_RECORDS,
  keptBy,
  RECORD_PICTURE,
  type RecordsGuess,
  type RecordsOption,
} from '../../../shared/rounds/records.ts';
import { usualNoise } from '../../../shared/score/informed.ts';
import { Ghosts } from '../../kit/asking/Ghosts.tsx';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import '../budget/budget.css';
import { BigFigure } from '../../kit/choosing/BigFigure.tsx';
import { chooserNames } from '../../kit/choosing/chooserNames.ts';
import { aboutText, percentText } from '../../kit/choosing/numbers.ts';
import { RowChart } from '../../kit/choosing/RowChart.tsx';
import { SmallMaps } from '../../kit/choosing/SmallMaps.tsx';
import { shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import { wholeText } from '../../words/numbers.ts';
import { reachedByHalf } from '../budget/reading.ts';
import { limitText, limitWords, recordsWords } from './naming.ts';
import { sayRecords } from './words.ts';

const SIZE = RECORD_PICTURE.columns * RECORD_PICTURE.rows;
const DOT = 6;

export function Reveal(props: RevealProps<'records'> & { readonly children?: ComponentChildren }) {
  const { spec, reveal, stage, you, animate, fair, children } = props;
  const { truth } = reveal;
  const { options, pictures } = truth;
  const moment = useReveal(animate).value;
  const words = recordsWords(spec);
  const optionOf = (guess: unknown) =>
    options.find(({ limit }) => limit === (guess as RecordsGuess | null)?.limit) ?? null;
  const own = optionOf(reveal.guesses.find(({ player }) => player === you?.id)?.guess);
  const votes = reveal.guesses.flatMap(({ guess }) => optionOf(guess) ?? []);
  const best = options.reduce((one, other) => (other.accuracy > one.accuracy ? other : one));
  const reached = own?.accuracy ?? reachedByHalf(votes.map(({ accuracy }) => accuracy));
  const noise = ({ limit }: RecordsOption) =>
    sayRecords('noiseValue', { noise: aboutText(usualNoise(spec.epsilon, limit)) });
  const pictureAt = (index: number) => pictures.slice(index * SIZE, (index + 1) * SIZE);
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
        <div class="promise-picture budget-chart">
          <RowChart
            stage={stage}
            drawn={moment.flight(0, 1)}
            judged={moment.numbers}
            corner={sayRecords('chart.corner')}
            axis={sayRecords(stage === 'phone' ? 'chart.usefulShort' : 'chart.useful')}
            spoken={options
              .map((option) =>
                sayRecords('chart.entry', {
                  limit: limitWords(option.limit),
                  noise: noise(option),
                  percent: percentText(option.accuracy),
                }),
              )
              .join('. ')}
            lines={[{ label: '', shares: options.map(({ accuracy }) => accuracy) }]}
            rows={options.map((option) => ({
              head: limitText(option.limit),
              below: noise(option),
              dots: [{ share: option.accuracy, radius: DOT, filled: option === best }],
              votes: votes.filter((vote) => vote === option).map(({ accuracy }) => accuracy),
              own: option === own ? option.accuracy : null,
              best: option === best ? option.accuracy : null,
            }))}
          />
        </div>
      }
      figures={
        <BigFigure
          reveal={reveal}
          stage={stage}
          you={you}
          shown={moment.numbers}
          label={sayRecords(own ? 'yourMap' : 'roomMap')}
          value={reached === null ? null : percentText(reached)}
          unit={` ${sayRecords('unit')}`}
          below={sayRecords('ceiling', { best: percentText(truth.best) })}
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
                  const count = Math.round(share * (options.length - 1));
                  return count === 0 ? sayRecords('best') : sayRecords('better', { count });
                }}
              />
            </div>
          )}
          <div class={shownIf(moment.pair)}>
            <SmallMaps
              {...RECORD_PICTURE}
              maps={[
                {
                  words: sayRecords('careless'),
                  figure: sayRecords('picture', { right: percentText(truth.careless) }),
                  cells: pictureAt(options.length),
                },
                {
                  words: limitWords(best.limit),
                  figure: sayRecords('picture', { right: percentText(best.accuracy) }),
                  cells: pictureAt(options.indexOf(best)),
                },
              ]}
            />
          </div>
        </>
      }
      story={
        moment.sentence
          ? sayRecords('story.careless', {
              part: percentText(KEEN_RECORDS / keptBy(KEEN_RECORDS)),
              epsilon: spec.epsilon,
              total: wholeText(spec.epsilon * KEEN_RECORDS),
            })
          : ''
      }
    >
      {children}
    </Sheet>
  );
}
