// The match's result: for each plan, how much of the people it protected, with n and a 95 % interval, and how useful it
// still was. What was shown stands in a table, complexity × protection; what only answered questions in a list under it.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { Parts } from '../parts/Parts.tsx';
import { say } from '../words/words.ts';
import { BoardFigures } from './BoardFigures.tsx';
import { BoardLegend } from './BoardLegend.tsx';
import { BoardTable } from './BoardTable.tsx';
import { layOut } from './boardLayout.ts';
import { besideWords, rowWords } from './boardWords.ts';
import { chartNumbers } from './frontierPoints.ts';

interface ProtectionBoardProps {
  readonly cells: readonly BoardCell[];
}

export function ProtectionBoard({ cells }: ProtectionBoardProps) {
  const layout = layOut(cells);
  const numbers = chartNumbers(cells);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on phones, keyboards must reach it
    <section class="frame protection" tabIndex={0} aria-label={say('board.title')}>
      {layout.rows.length > 0 && (
        <BoardTable
          layout={layout}
          figures={(cell) => <BoardFigures cell={cell} number={numbers.get(cell) ?? null} />}
        />
      )}
      {layout.asked.length > 0 && <Asked cells={layout.asked} numbers={numbers} />}
      <BoardLegend cells={cells} />
    </section>
  );
}

type Numbers = ReadonlyMap<BoardCell, number>;

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
          const [name, ...settings] = rowWords(cell.plan, cell.target).split(', ');
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
