// The points of the chart utility × protection, out of the board's cells: which plans nothing else beats, and how each
// point is labelled. Pure.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { computerAttack, inReadingOrder, layOut } from './boardLayout.ts';
import { columnWords, rowWords } from './boardWords.ts';
import { clipped } from './silver.ts';
import { front, mostTelling } from './telling.ts';

interface Span {
  readonly low: number;
  readonly high: number;
}

export interface FrontierPoint {
  readonly name: string;
  readonly protection: string; // '' where there is none
  readonly number: number | null; // as on the board, where there are too many points for names
  readonly label: readonly string[]; // lines beside the point; none where it is one of too many
  readonly useful: number; // percent
  readonly usefulSpan: Span | null; // 95 % interval of `useful`, over rounds
  readonly room: number; // percent protected from people
  readonly roomSpan: Span; // 95 % interval of `room`
  readonly computer: number | null;
  readonly isBest: boolean; // no other plan protects as well, from people and computers, and is as useful
}

const NAMED_MOST = 6; // points; the names of more cover each other
const NAME_LINES_MOST = 3;
const NUMBERED_MOST = 14; // of more, only the most telling can be told apart
const TOLD = 8;

/** The numbers of cells on the chart, in reading order of the board; none where points carry their names. */
export function chartNumbers(
  cells: readonly BoardCell[],
  told: readonly BoardCell[] = cells,
): ReadonlyMap<BoardCell, number> {
  const drawn = drawnOf(cells);
  if (hasRoomForNames(drawn)) return new Map();
  const numbered = drawn.length > NUMBERED_MOST ? mostTelling(drawn, TOLD) : drawn;
  return new Map(numbered.filter((cell) => told.includes(cell)).map((cell, index) => [cell, index + 1]));
}

/** @param told the entries of the board that is seen beside the chart: only their points may have numbers */
export function frontierPoints(
  all: readonly BoardCell[],
  told: readonly BoardCell[] = all,
): readonly FrontierPoint[] {
  const cells = drawnOf(all);
  const named = hasRoomForNames(cells);
  const numbers = chartNumbers(all, told);
  const unbeaten = new Set(front(cells));
  return cells.map((cell) => {
    const { plan, target, protection, utility, utilityInterval } = cell;
    const { value, low, high } = protection;
    const attack = computerAttack(cell);
    const number = numbers.get(cell) ?? null;
    return {
      name: rowWords(plan, target),
      protection: protectionOf(cell),
      number,
      label: named ? nameLines(cell) : number === null ? [] : [String(number)],
      useful: 100 * utility,
      usefulSpan: utilityInterval && {
        low: clipped(100 * utilityInterval.low),
        high: clipped(100 * utilityInterval.high),
      },
      room: clipped(value),
      roomSpan: { low: clipped(low), high: clipped(high) },
      computer: attack === null ? null : clipped(attack),
      isBest: unbeaten.has(cell),
    };
  });
}

const drawnOf = (cells: readonly BoardCell[]): readonly DrawnCell[] =>
  inReadingOrder(layOut(cells)).filter(isDrawn);

const hasRoomForNames = (drawn: readonly BoardCell[]): boolean =>
  drawn.length <= NAMED_MOST && drawn.every((cell) => nameLines(cell).length <= NAME_LINES_MOST);

const nameLines = (cell: BoardCell): readonly string[] =>
  [...rowWords(cell.plan, cell.target).split(', '), protectionOf(cell)].filter((line) => line !== '');

const protectionOf = ({ plan: { protection } }: BoardCell): string =>
  protection.kind === 'none' ? '' : columnWords(protection);

type DrawnCell = BoardCell & {
  readonly protection: NonNullable<BoardCell['protection']>;
  readonly utility: number;
};

const isDrawn = (cell: BoardCell): cell is DrawnCell => cell.protection !== null && cell.utility !== null;
