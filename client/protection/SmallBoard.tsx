// The protection board as it grows during a match: only density and a number per plan, to be read from the back row.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { Parts } from '../parts/Parts.tsx';
import { say } from '../words/words.ts';
import { densityOf } from './BoardFigures.tsx';
import { keptFromAll, latestRows, layOut } from './boardLayout.ts';
import { besideWords, columnWords, rowWords } from './boardWords.ts';
import { clipped } from './silver.ts';

const FEW = 2; // columns with room for a percent sign in every cell
const ROWS = 7; // more are not read from the back row, and the latest round stands beside them

export function SmallBoard({ cells }: { readonly cells: readonly BoardCell[] }) {
  const { columns, rows, asked } = layOut(latestRows(cells, ROWS));
  if (cells.length < 2) return null; // one model alone makes no comparison
  const all = layOut(cells);
  const earlier = all.rows.length + all.asked.length - rows.length - asked.length;
  return (
    <section class="frame small-board" aria-label={say('board.soFar')}>
      <h2>{say('board.soFar')}</h2>
      <table class={columns.length > FEW ? 'many' : ''}>
        <thead class={columns.length <= 1 ? 'hidden' : ''}>
          <tr>
            <td />
            {columns.map((protection) => (
              <th key={columnWords(protection)} scope="col">
                {columnWords(protection)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, target, cells: own }) => (
            <tr key={rowWords(row, target)}>
              <th scope="row">
                <Parts of={rowWords(row, target).split(', ')} />
              </th>
              {own.map((cell, column) => (
                <td key={columnWords(columns[column] ?? { kind: 'none' })}>
                  {cell && <Density cell={cell} />}
                </td>
              ))}
            </tr>
          ))}
          {asked.map((cell) => {
            const words = `${rowWords(cell.plan, cell.target)}, ${besideWords(cell.plan)}`
              .split(', ')
              .filter((part) => part !== '');
            return (
              <tr key={words.join(', ')}>
                <th scope="row">
                  <Parts of={words} />
                </th>
                <td colSpan={Math.max(1, columns.length)}>
                  <Density cell={cell} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {earlier > 0 && <p class="frame-note">{say('board.earlier', { count: earlier })}</p>}
    </section>
  );
}

/** By all that is known: people alone fail on what a computer reads easily. */
function Density({ cell }: { readonly cell: BoardCell }) {
  const kept = keptFromAll(cell);
  if (kept === null) return <div class="density blank">–</div>;
  return (
    <div class="density num" style={densityOf(kept)}>
      {clipped(kept)}
      <small> {say('board.percent')}</small>
    </div>
  );
}
