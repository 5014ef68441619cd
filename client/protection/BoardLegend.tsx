// What the marks on the protection board mean: only those that are on it.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';
import { computerAttack } from './boardLayout.ts';
import { saysNothing } from './silver.ts';

interface BoardLegendProps {
  readonly cells: readonly BoardCell[];
  readonly note?: string; // said last; with one, the rest is said shortly, as on a full wall
}

export function BoardLegend({ cells, note }: BoardLegendProps) {
  const rooms = cells.flatMap(({ protection }) => (protection ? [protection] : []));
  const anywhere = rooms.some(({ low, high }) => saysNothing(low, high));
  return (
    <div class="frame-rim legend keys">
      <span>{say(note ? 'board.blownShort' : 'board.blown')}</span>
      {rooms.length > 0 && (
        <span class="row">
          <svg viewBox="0 0 24 8" class="key" aria-hidden="true">
            <path d="M0 4H24" stroke="currentColor" stroke-width="5" />
          </svg>
          {say('board.fromRoom')}
        </span>
      )}
      {anywhere && (
        <span class="row">
          <svg viewBox="0 0 24 8" class="key" aria-hidden="true">
            <path d="M0 4H24" stroke="currentColor" stroke-width="2.5" stroke-dasharray="5 3" />
          </svg>
          {say('board.anywhere')}
        </span>
      )}
      {cells.some((cell) => computerAttack(cell) !== null) && (
        <span class="row">
          <svg viewBox="0 0 4 16" class="key tick" aria-hidden="true">
            <path d="M2 0V16" stroke="currentColor" stroke-width="2.5" stroke-dasharray="3 2.4" />
          </svg>
          {say('board.attackKey')}
        </span>
      )}
      {note && <span class="num">{note}</span>}
    </div>
  );
}
