// The table of the protection board: a row per model, a column per protection. What stands in a cell is its caller's.
import type { ComponentChildren } from 'preact';
import type { BoardCell } from '../../shared/protocol/view.ts';
import { Parts } from '../parts/Parts.tsx';
import { say } from '../words/words.ts';
import type { BoardLayout } from './boardLayout.ts';
import { columnWords, rowWords } from './boardWords.ts';

interface BoardTableProps {
  readonly layout: BoardLayout;
  readonly figures: (cell: BoardCell) => ComponentChildren;
}

export function BoardTable({ layout: { columns, rows }, figures }: BoardTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" class="corner">
            {say('board.protection')} →
          </th>
          {columns.map((protection) => (
            <th key={columnWords(protection)} scope="col">
              {columnWords(protection)}
              {protection.kind === 'noise' && <small>{say('board.noGuarantee')}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, target, cells }, index) => (
          <tr key={rowWords(row, target)} style={{ '--row': index }}>
            <th scope="row">
              <Parts of={rowWords(row, target).split(', ')} />
            </th>
            {cells.map((cell, column) => (
              <td key={columnWords(columns[column] ?? { kind: 'none' })}>
                {cell ? (
                  figures(cell)
                ) : (
                  <div class="cell-holder">
                    <div class="cell blank">{say('board.empty')}</div>
                  </div>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
