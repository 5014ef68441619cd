// The figures of one entry of the protection board: what it keeps by all that is known, from a computer elsewhere and from
// this room, how sure that is, at what price, out of how much. White is blown out, black is dense; no verdict is a colour.
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Estimate } from '../../shared/score/estimate.ts';
import { say } from '../words/words.ts';
import { computerAttack, keptFromAll } from './boardLayout.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { clipped, saysNothing, silver } from './silver.ts';

interface BoardFiguresProps {
  readonly cell: BoardCell;
  readonly number: number | null; // its number on the chart, where points are numbered
}

export function BoardFigures({ cell, number }: BoardFiguresProps) {
  const { protection, utility, rounds, guesses } = cell;
  const kept = keptFromAll(cell);
  if (!protection && kept === null)
    return (
      <div class="cell-holder">
        <div class="cell blank">{say(guesses > 0 ? 'board.few' : 'board.noGuesses')}</div>
      </div>
    );
  const attack = computerAttack(cell);
  return (
    <div class="cell-holder">
      <div class={`cell ${kept === null ? 'unmeasured' : ''}`} style={densityOf(kept)}>
        {kept === null ? (
          <span class="cell-kept cell-unmeasured">{say('board.unmeasured')}</span>
        ) : (
          <strong class="cell-kept">
            {clipped(kept)}
            <small class="cell-sign"> {say('board.percent')}</small>
          </strong>
        )}
        <span class="cell-attack">
          {attack !== null && (
            <>
              <span aria-hidden="true">△ {clipped(attack)}</span>
              <span class="hidden">{say('board.attack', { percent: clipped(attack) })}</span>
            </>
          )}
        </span>
        {number !== null && (
          <span class="cell-tag" aria-hidden="true">
            {number}
          </span>
        )}
        <IntervalBar protection={protection} attack={attack} />
        <span class="cell-spread">{protection ? intervalWords(protection) : ''}</span>
        <span class="cell-useful">
          {utility === null ? '' : say('board.useful', { percent: Math.round(100 * utility) })}
        </span>
        <span class="cell-count">{say('board.n', { guesses, count: rounds })}</span>
      </div>
    </div>
  );
}

/** Nothing is dense or blown out that was not measured. */
export function densityOf(kept: number | null): { background: string; color: string } | undefined {
  if (kept === null) return undefined;
  const { paper, ink } = silver(kept);
  return { background: paper, color: ink };
}

function intervalWords({ low, high }: Estimate): string {
  return saysNothing(low, high)
    ? say('board.tooFew')
    : say('board.interval', { low: clipped(low), high: clipped(high) });
}
