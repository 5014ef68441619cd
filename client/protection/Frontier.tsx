// Was it worth it? Each plan by how useful it stayed and how much it protected: from the room, and from a computer.
// The plotting library is fetched only when this is shown.
import { useEffect, useRef } from 'preact/hooks';
import type { BoardCell } from '../../shared/protocol/view.ts';
import { loadPart } from '../net/loadPart.ts';
import { say } from '../words/words.ts';
import { type FrontierPoint, frontierPoints } from './frontierPoints.ts';

interface FrontierProps {
  readonly cells: readonly BoardCell[];
  readonly fontPx: number;
  readonly told?: readonly BoardCell[]; // the entries of the board beside it: only their points have numbers
}

export function Frontier({ cells, fontPx, told = cells }: FrontierProps) {
  const holder = useRef<HTMLDivElement>(null);
  const points = frontierPoints(cells, told);
  const described = points.map(pointWords).join('; ');
  useEffect(() => {
    if (points.length < 2) return;
    return loadPart(
      () => import('./frontierPlot.ts'),
      ({ drawFrontier }) => {
        const node = holder.current;
        node?.replaceChildren(drawFrontier(points, node.clientWidth, fontPx));
      },
    );
  }, [described, fontPx]);
  const has = (is: (point: FrontierPoint) => boolean) => points.some(is);
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
            {has(({ computer }) => computer !== null) && <span>△ {say('frontier.fromComputer')}</span>}
            <span>┄ {say('frontier.front')}</span>
            <span>▮ {say('frontier.interval')}</span>
            {has(({ number }) => number !== null) && <span>{say('frontier.numbers')}</span>}
          </p>
          <div ref={holder} role="img" aria-label={say('frontier.alt', { points: described })} />
        </>
      )}
    </section>
  );
}

function pointWords({ number, name, protection, room, computer, useful }: FrontierPoint): string {
  const point = say('frontier.point', {
    model: number === null ? name : say('frontier.numbered', { number, name }),
    protection: protection || say('protections.none'),
    protected: room,
    useful: Math.round(useful),
  });
  return computer === null ? point : say('frontier.pointComputer', { point, computer });
}
