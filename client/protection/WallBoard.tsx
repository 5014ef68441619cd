// The protection board on the projector. A full one shows what is read from the back of a room: kept from people, kept
// from a computer, how sure; the rest is on the results page.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { Parts } from '../parts/Parts.tsx';
import { say } from '../words/words.ts';
import { densityOf } from './BoardFigures.tsx';
import { BoardLegend } from './BoardLegend.tsx';
import { BoardTable } from './BoardTable.tsx';
import { computerAttack, keptFromAll } from './boardLayout.ts';
import { besideWords, rowWords } from './boardWords.ts';
import { chartNumbers } from './frontierPoints.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { ProtectionBoard } from './ProtectionBoard.tsx';
import { clipped } from './silver.ts';
import type { WallLayout } from './wallLayout.ts';

interface WallBoardProps {
  readonly cells: readonly BoardCell[];
  readonly wall: WallLayout;
}

export function WallBoard({ cells, wall }: WallBoardProps) {
  if (wall.kind === 'whole') return <ProtectionBoard cells={cells} />;
  const numbers = chartNumbers(cells, wall.told);
  const figures = (cell: BoardCell) => <MainFigures cell={cell} number={numbers.get(cell) ?? null} />;
  return (
    <section class={`frame protection wall-board wall-${wall.kind}`} aria-label={say('board.title')}>
      {wall.kind === 'table' ? (
        <BoardTable layout={wall.layout} figures={figures} />
      ) : (
        <ul class="wall-entries">
          {wall.told.map((cell) => {
            const words = [rowWords(cell.plan, cell.target), besideWords(cell.plan)].filter(
              (part) => part !== '',
            );
            return (
              <li key={words.join(', ')} class="wall-entry">
                <p class="wall-name">
                  <Parts of={words.join(', ').split(', ')} />
                </p>
                {figures(cell)}
              </li>
            );
          })}
        </ul>
      )}
      <BoardLegend cells={wall.told} note={noteWords(wall)} />
    </section>
  );
}

function noteWords(wall: WallLayout): string {
  const counts = wall.told.filter(({ protection }) => protection).map(({ guesses }) => guesses);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return [
    counts.length === 0 ? '' : say(low === high ? 'board.nEach' : 'board.nRange', { low, high }),
    wall.kind === 'list' && wall.untold > 0 ? say('board.untold', { count: wall.untold }) : '',
  ].join(' ');
}

interface MainFiguresProps {
  readonly cell: BoardCell;
  readonly number: number | null; // its number on the chart
}

function MainFigures({ cell, number }: MainFiguresProps) {
  const { protection, guesses } = cell;
  const kept = keptFromAll(cell);
  if (!protection && kept === null)
    return <div class="wall-cell blank">{say(guesses > 0 ? 'board.few' : 'board.noGuesses')}</div>;
  const attack = computerAttack(cell);
  return (
    <div class={`wall-cell num ${kept === null ? 'unmeasured' : ''}`} style={densityOf(kept)}>
      <strong class="wall-kept">{kept === null ? say('board.none') : clipped(kept)}</strong>
      {attack !== null && (
        <b class="wall-attack">
          <span aria-hidden="true">△ {clipped(attack)}</span>
          <span class="hidden">{say('board.attack', { percent: clipped(attack) })}</span>
        </b>
      )}
      <IntervalBar protection={protection} attack={attack} />
      <span class="wall-number" aria-hidden="true">
        {number}
      </span>
    </div>
  );
}
