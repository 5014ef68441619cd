// The figures of one entry of the protection board: kept from people and from a computer, how sure that is, at what
// price, out of how much. White is blown out, black is dense; no verdict is a colour.
import type { BoardCell, Estimate } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';
import { computerAttack } from './boardLayout.ts';
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

interface IntervalBarProps {
  readonly protection: Estimate;
  readonly attack: number | null; // percent
}

/** Filled: over rounds. Hollow: over the players of one round. Dashed: it could lie anywhere. */
function IntervalBar({ protection: { low, high, over }, attack }: IntervalBarProps) {
  const at = attack === null ? null : clipped(attack);
  const between = low === null || high === null ? null : { low: clipped(low), high: clipped(high) };
  const anywhere = low !== null && high !== null && saysNothing(low, high);
  return (
    <svg class="cell-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <path
        d="M0 7H100"
        stroke="currentColor"
        stroke-width={anywhere ? 3 : 1}
        stroke-dasharray={anywhere ? '5 4' : undefined}
        vector-effect="non-scaling-stroke"
        opacity=".6"
      />
      {between && !anywhere && (
        <rect
          x={Math.min(between.low, 97)}
          y="4"
          width={Math.max(3, between.high - between.low)}
          height="6"
          fill={over === 'rounds' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.5"
          vector-effect="non-scaling-stroke"
        />
      )}
      {at !== null && (
        <path
          d={`M${Math.min(99.5, Math.max(0.5, at))} 0V14`}
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="3 2.4"
          vector-effect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
