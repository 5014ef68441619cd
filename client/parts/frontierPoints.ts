// The points of the chart utility × protection, out of the board's cells: which plans nothing else beats, and how each
// point is labelled. Pure.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { paretoFront } from '../../shared/score/pareto.ts';
import { computerAttack, inReadingOrder, keptFromAll, layOut } from './boardLayout.ts';
import { columnWords, rowWords } from './boardWords.ts';
import { clipped } from './silver.ts';

interface Span {
  readonly low: number;
  readonly high: number;
}

export interface FrontierPoint {
  readonly name: string;
  readonly protection: string; // '' where there is none
  readonly number: number | null; // as on the board, where there are too many points for names
  readonly useful: number; // percent
  readonly usefulSpan: Span | null; // 95 % interval of `useful`, over rounds
  readonly room: number; // percent protected from people
  readonly roomSpan: Span | null; // 95 % interval of `room`
  readonly computer: number | null;
  readonly isBest: boolean; // no other plan protects as well, from people and computers, and is as useful
}

const NAMED_MOST = 6; // points; the names of more cover each other

/** The numbers of cells on the chart, in reading order of the board; none where points carry their names. */
export function chartNumbers(cells: readonly BoardCell[]): ReadonlyMap<BoardCell, number> {
  const drawn = inReadingOrder(layOut(cells)).filter(isDrawn);
  return new Map(drawn.length > NAMED_MOST ? drawn.map((cell, index) => [cell, index + 1]) : []);
}

export function frontierPoints(all: readonly BoardCell[]): readonly FrontierPoint[] {
  const cells = inReadingOrder(layOut(all)).filter(isDrawn);
  const numbers = chartNumbers(all);
  const front = new Set(
    paretoFront(
      cells.map((cell) => ({ utility: cell.utility, protection: clipped(keptFromAll(cell) ?? 0) })),
    ),
  );
  return cells.map((cell, index) => {
    const { plan, protection, utility, utilityInterval } = cell;
    const { value, low, high } = protection;
    const attack = computerAttack(cell);
    return {
      name: rowWords(plan),
      protection: plan.protection.kind === 'none' ? '' : columnWords(plan.protection),
      number: numbers.get(cell) ?? null,
      useful: 100 * utility,
      usefulSpan: utilityInterval && {
        low: clipped(100 * utilityInterval.low),
        high: clipped(100 * utilityInterval.high),
      },
      room: clipped(value),
      roomSpan: low === null || high === null ? null : { low: clipped(low), high: clipped(high) },
      computer: attack === null ? null : clipped(attack),
      isBest: front.has(index),
    };
  });
}

type DrawnCell = BoardCell & {
  readonly protection: NonNullable<BoardCell['protection']>;
  readonly utility: number;
};

const isDrawn = (cell: BoardCell): cell is DrawnCell => cell.protection !== null && cell.utility !== null;
