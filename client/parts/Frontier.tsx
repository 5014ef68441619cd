// Was it worth it? Each plan by how useful it stayed and how much it protected: from the room, and from a computer.
// The plotting library is fetched only when this is shown.
import { useEffect, useRef } from 'preact/hooks';
import type { BoardCell } from '../../shared/protocol/view.ts';
import { paretoFront } from '../../shared/score/pareto.ts';
import { rowWords } from '../rounds/find/planWords.ts';
import { say } from '../words/words.ts';
import { computerAttack, keptFromAll } from './boardLayout.ts';
import { columnWords } from './ProtectionBoard.tsx';
import { clipped } from './silver.ts';

interface FrontierProps {
  readonly cells: readonly BoardCell[];
  readonly fontPx: number;
}

export interface FrontierPoint {
  readonly name: string;
  readonly protection: string; // '' where there is none
  readonly useful: number; // percent
  readonly room: number; // percent protected from people
  readonly low: number | null; // ends of the 95 % interval of `room`
  readonly high: number | null;
  readonly computer: number | null;
  readonly isBest: boolean; // no other plan protects as well, from people and computers, and is as useful
}

function frontierPoints(all: readonly BoardCell[]): readonly FrontierPoint[] {
  const cells = all.filter(({ protection, utility }) => protection !== null && utility !== null);
  const front = new Set(
    paretoFront(
      cells.map((cell) => ({ utility: cell.utility ?? 0, protection: clipped(keptFromAll(cell) ?? 0) })),
    ),
  );
  return cells.flatMap((cell, index) =>
    cell.protection === null || cell.utility === null
      ? []
      : [
          {
            name: rowWords(cell.plan),
            protection: cell.plan.protection.kind === 'none' ? '' : columnWords(cell.plan.protection),
            useful: 100 * cell.utility,
            room: clipped(cell.protection.value),
            low: cell.protection.low === null ? null : clipped(cell.protection.low),
            high: cell.protection.high === null ? null : clipped(cell.protection.high),
            isBest: front.has(index),
            computer: computerAttack(cell) === null ? null : clipped(computerAttack(cell) ?? 0),
          },
        ],
  );
}

export function Frontier({ cells, fontPx }: FrontierProps) {
  const holder = useRef<HTMLDivElement>(null);
  const points = frontierPoints(cells);
  const described = points
    .map((point) =>
      say('frontier.point', {
        model: point.name,
        protection: point.protection || say('protections.none'),
        protected: point.room,
        useful: Math.round(point.useful),
      }),
    )
    .join('; ');
  useEffect(() => {
    let wanted = true;
    if (points.length < 2) return;
    void import('./frontierPlot.ts').then(({ drawFrontier }) => {
      const node = holder.current;
      if (wanted && node) node.replaceChildren(drawFrontier(points, node.clientWidth, fontPx));
    });
    return () => {
      wanted = false;
    };
  }, [described, fontPx]);
  return (
    <section class="frontier">
      <h2>{say('frontier.title')}</h2>
      {points.length < 2 ? (
        <p class="dim">{say('frontier.tooFew')}</p>
      ) : (
        <>
          <p class="row keys dim">
            <span>{say('frontier.protected')}</span>
            <span>● {say('frontier.fromRoom')}</span>
            <span>△ {say('frontier.fromComputer')}</span>
            <span>┄ {say('frontier.front')}</span>
          </p>
          <div ref={holder} role="img" aria-label={say('frontier.alt', { points: described })} />
        </>
      )}
    </section>
  );
}
