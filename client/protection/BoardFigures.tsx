// The figures of one entry of the protection board: kept from people and from a computer, how sure that is, at what
// price, out of how much. White is blown out, black is dense; no verdict is a colour.
import type { BoardCell } from '../../shared/protocol/view.ts';
import type { Estimate } from '../../shared/score/board.ts';
import { say } from '../words/words.ts';
import { computerAttack } from './boardLayout.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { clipped, saysNothing, silver } from './silver.ts';

interface BoardFiguresProps {
  readonly cell: BoardCell;
  readonly number: number | null; // its number on the chart, where points are numbered
}

export function BoardFigures({ cell, number }: BoardFiguresProps) {
  const { protection, utility, rounds, guesses } = cell;
  if (!protection)
    return (
      <div class="cell-holder">
        <div class="cell blank">{say(guesses > 0 ? 'board.few' : 'board.noGuesses')}</div>
      </div>
    );
  const { paper, ink } = silver(protection.value);
  const attack = computerAttack(cell);
  return (
    <div class="cell-holder">
      <div class="cell" style={{ background: paper, color: ink }}>
        <strong class="cell-kept">
          {clipped(protection.value)}
          <small class="cell-sign"> {say('board.percent')}</small>
        </strong>
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
        <span class="cell-spread">{intervalWords(protection)}</span>
        <span class="cell-useful">
          {utility === null ? '' : say('board.useful', { percent: Math.round(100 * utility) })}
        </span>
        <span class="cell-count">{say('board.n', { guesses, count: rounds })}</span>
      </div>
    </div>
  );
}

function intervalWords({ low, high, over }: Estimate): string {
  if (low === null || high === null || (over === 'rounds' && saysNothing(low, high)))
    return say('board.tooFew');
  return say('board.interval', { low: clipped(low), high: clipped(high) });
}
