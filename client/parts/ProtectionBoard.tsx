// The match's result: for each plan, how much of the people it protected, with n and a 95 % interval, and how useful it
// still was. What was shown stands in a table, complexity × protection; what only answered questions in a list under it.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';
import { BoardFigures } from './BoardFigures.tsx';
import { BoardLegend } from './BoardLegend.tsx';
import { type BoardLayout, layOut, wallFit } from './boardLayout.ts';
import { besideWords, columnWords, rowWords } from './boardWords.ts';
import { chartNumbers } from './frontierPoints.ts';
import { Parts } from './Parts.tsx';

interface ProtectionBoardProps {
  readonly cells: readonly BoardCell[];
}

export function ProtectionBoard({ cells }: ProtectionBoardProps) {
  const layout = layOut(cells);
  const numbers = chartNumbers(cells);
  const { tight, fit } = wallFit(layout);
  const look = { class: `frame protection ${tight ? 'tight' : ''}`, style: { '--fit': fit } };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on phones, keyboards must reach it
    <section {...look} tabIndex={0} aria-label={say('board.title')}>
      {layout.rows.length > 0 && <Shown layout={layout} numbers={numbers} />}
      {layout.asked.length > 0 && <Asked cells={layout.asked} numbers={numbers} />}
      <BoardLegend cells={cells} />
    </section>
  );
}

type Numbers = ReadonlyMap<BoardCell, number>;

interface ShownProps {
  readonly layout: BoardLayout;
  readonly numbers: Numbers;
}

function Shown({ layout: { columns, rows }, numbers }: ShownProps) {
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
        {rows.map(({ row, cells }, index) => (
          <tr key={rowWords(row)} style={{ '--row': index }}>
            <th scope="row">
              <Parts of={rowWords(row).split(', ')} />
            </th>
            {cells.map((cell, column) => (
              <td key={columnWords(columns[column] ?? { kind: 'none' })}>
                {cell ? (
                  <BoardFigures cell={cell} number={numbers.get(cell) ?? null} />
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

interface AskedProps {
  readonly cells: readonly BoardCell[];
  readonly numbers: Numbers;
}

function Asked({ cells, numbers }: AskedProps) {
  return (
    <>
      <h3 class="asked-title">{say('board.asked')}</h3>
      <ul class="asked">
        {cells.map((cell) => {
          const [name, ...settings] = rowWords(cell.plan).split(', ');
          const beside = [...settings, besideWords(cell.plan)].filter((part) => part !== '');
          return (
            <li key={`${name}, ${beside.join(', ')}`}>
              <p>
                <b>{name}</b>
                <span>
                  <Parts of={beside} />
                </span>
              </p>
              <BoardFigures cell={cell} number={numbers.get(cell) ?? null} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
