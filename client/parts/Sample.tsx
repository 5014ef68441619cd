// A picture of what a model says, for people who have not seen one: fitted here to eleven a side that never existed.
import { useMemo } from 'preact/hooks';
import { fitKernel } from '../../shared/model/families/kernel.ts';
import { BOARD } from '../../shared/model/model.ts';
import { quantise } from '../../shared/release/grid.ts';
import { columnsOf, type DataRecord, type Domain } from '../../shared/scenario/records.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { say } from '../words/words.ts';

const PITCH: Domain = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } };

// x, y in metres; picked by hand so that the middle of the picture shows both teams
const AMBER = [11, 38, 27, 34, 27, 56, 30, 12, 48, 26, 56, 38, 44, 50, 62, 20, 70, 35, 74, 52, 55, 64];
const BLUE = [112, 36, 101, 30, 99, 50, 90, 33, 80, 24, 82, 55, 92, 14, 88, 64, 66, 26, 68, 60, 78, 42];

const place = (flat: readonly number[], group: 0 | 1): DataRecord[] =>
  flat.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: flat[i + 1] ?? 0, group }] : []));

function sampleCells(): Uint8Array {
  const model = fitKernel(columnsOf([...place(AMBER, 1), ...place(BLUE, 0)]), PITCH, { width: 5 });
  const values = new Float64Array(BOARD.columns * BOARD.rows);
  model.fill(BOARD, values);
  return quantise(values);
}

export function Sample({ right }: { readonly right?: string }) {
  const cells = useMemo(sampleCells, []);
  return (
    <div class="frame sample">
      <div class="frame-rim">
        <b>{say('lobby.whatYouSee')}</b>
        <span>{right ?? say('lobby.answer')}</span>
      </div>
      <Thumbnail cells={cells} columns={BOARD.columns} rows={BOARD.rows} label={say('lobby.whatYouSee')} />
      <div class="frame-rim">
        <span>{say('lobby.brighter')}</span>
      </div>
    </div>
  );
}
