// What a booth shows to people who walk by: a model's map, the people it learned from, and what would be left of them
// behind a promise; slowly, over and over.
// With reduced motion it stays with the second picture.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FieldSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { BOARD } from '../../shared/model/model.ts';
import { quantise } from '../../shared/release/grid.ts';
import type { Plan } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { columnsOf } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { MarkerSign } from '../board/MarkerSign.tsx';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { cryptographic } from '../randomness.ts';
import { say } from '../words/words.ts';

const STEP_MS = 7_000;
const STEPS = ['asked', 'told', 'promised'] as const;
const PROMISED: Plan = {
  model: { family: 'tiles', columns: 8, rows: 5 },
  protection: { kind: 'private', epsilon: 1, delta: 0 },
};
const MODELS: readonly FieldSpec[] = [
  { family: 'idw', power: 2 },
  { family: 'kernel', width: 4 },
  { family: 'kernel', width: 2 },
];

/** A fresh layout under one of the models that show people. */
function slide(turn: number) {
  const randomness = cryptographic();
  const { records } = soccer.draw(randomness, { target: 'team' });
  const columns = columnsOf(records);
  const spec = MODELS[turn % MODELS.length] ?? { family: 'idw', power: 2 };
  const values = new Float64Array(BOARD.columns * BOARD.rows);
  fit(spec, columns, soccer.domain).fill(BOARD, values);
  const published = publish(PROMISED, columns, soccer.domain, randomness);
  if (!published.ok || published.release.kind === 'curve') throw new Error('tiles make no map');
  return { records, cells: quantise(values), promised: published.release.cells };
}

export function Attract() {
  const [still] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [step, setStep] = useState(still ? 1 : 0);
  useEffect(() => {
    if (still) return;
    const timer = setInterval(() => setStep((now) => now + 1), STEP_MS);
    return () => clearInterval(timer);
  }, [still]);
  const turn = Math.floor(step / STEPS.length);
  const shown = STEPS[step % STEPS.length] ?? 'asked';
  const { records, cells, promised } = useMemo(() => slide(turn), [turn]);
  const { x, y } = soccer.domain;
  const percent = (value: number, axis: typeof x) =>
    `${(100 * (value - axis.low)) / (axis.high - axis.low)}%`;
  return (
    <figure class="attract">
      <div class="frame attract-board">
        <Thumbnail
          cells={shown === 'promised' ? promised : cells}
          columns={BOARD.columns}
          rows={BOARD.rows}
          label={say('booth.picture', { count: records.length })}
        />
        {records.map((record, i) => (
          <span
            key={i}
            class={`attract-person ${shown === 'told' ? 'told' : ''}`}
            style={{ left: percent(record.x, x), top: percent(record.y, y) }}
          >
            <MarkerSign marker={record.group === 1 ? 'amber' : 'blue'} side="1em" />
          </span>
        ))}
      </div>
      <figcaption>{say(`booth.${shown}`)}</figcaption>
    </figure>
  );
}
