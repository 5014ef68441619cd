// The model's board with and without one person, side by side around the spot where that person stood.
import { useMemo } from 'preact/hooks';
import type { FindClue, FindSpec, FindTruth } from '../../../shared/rounds/find.ts';
import { enlargedPane } from '../../board/geometry.ts';
import type { Mark } from '../../board/picture.ts';
import { Still } from '../../board/Still.tsx';
import type { Stage } from '../../stage.ts';
import { sayPlacing } from '../placing/words.ts';
import { roleWords } from './storyWords.ts';

interface WithWithoutProps {
  readonly spec: FindSpec;
  readonly clue: FindClue;
  readonly truth: FindTruth;
  readonly stage: Stage;
  /** The boards are as they were published: what an oracle answers, protection and all. */
  readonly isPublished?: boolean;
}

const TIMES = 2.4;

export function WithWithout({ spec, clue, truth, stage, isPublished = false }: WithWithoutProps) {
  const { record, withPercent, withoutPercent, withCells, cells } = truth.counterfactual;
  const isBare = !isPublished && spec.plan.protection.kind !== 'none';
  const person = truth.records[record]!;
  const who = spec.target === 'team' ? roleWords(person.role) : sayPlacing(`who.${spec.target}`);
  const pane = useMemo(() => enlargedPane([person], clue.domain, TIMES, 0), [person]);
  const marks = useMemo(
    (): Mark[] => [{ marker: 'corners', at: person, scale: stage === 'projector' ? 1.3 : 0.8, alpha: 1 }],
    [person, stage],
  );
  const sides = [
    {
      words: isBare ? sayPlacing('reveal.unprotectedWith') : sayPlacing('reveal.with', { who }),
      field: { ...clue, cells: withCells },
      percent: withPercent,
    },
    {
      words: isBare ? sayPlacing('reveal.unprotectedWithout') : sayPlacing('reveal.without'),
      field: { ...clue, cells },
      percent: withoutPercent,
    },
  ];
  return (
    <div class="pair">
      {sides.map(({ words, field, percent }) => (
        <figure key={words}>
          <div class="pair-frame">
            <Still field={field} pane={pane} marks={marks} label={words} />
          </div>
          <figcaption>
            {words}
            <b>{sayPlacing('reveal.percentAmber', { percent: Math.round(percent) })}</b>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
