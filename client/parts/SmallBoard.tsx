// The protection board as it grows during a match: only density and a number per plan, to be read from the back row.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { rowWords } from '../rounds/find/planWords.ts';
import { say } from '../words/words.ts';
import { keptFromAll, layOut } from './boardLayout.ts';
import { columnWords } from './ProtectionBoard.tsx';
import { clipped, silver } from './silver.ts';

export function SmallBoard({ cells }: { readonly cells: readonly BoardCell[] }) {
  const { columns, rows } = layOut(cells);
  if (cells.length < 2) return null; // one model alone makes no comparison
  return (
    <section class="frame small-board" aria-label={say('board.soFar')}>
      <h2>{say('board.soFar')}</h2>
      <table>
        <thead class={columns.length === 1 ? 'hidden' : ''}>
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
          {rows.map((row) => (
            <tr key={rowWords(row)}>
              <th scope="row">{rowWords(row)}</th>
              {row.cells.map((cell, column) => (
                <td key={columnWords(columns[column] ?? { kind: 'none' })}>
                  {cell && <Density cell={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Against the best of all attackers: people alone fail on what a computer reads easily. */
function Density({ cell }: { readonly cell: BoardCell }) {
  const kept = keptFromAll(cell);
  if (kept === null) return <div class="density blank">–</div>;
  const { paper, ink } = silver(kept);
  return (
    <div class="density num" style={{ background: paper, color: ink }}>
      {clipped(kept)}
      <small> {say('board.percent')}</small>
    </div>
  );
}
