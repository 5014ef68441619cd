// Was it worth it? Each plan by how useful it stayed and how much it protected: from the room, and from a computer.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';
import { FrontierChart } from './FrontierChart.tsx';
import { type FrontierPoint, frontierPoints } from './frontierPoints.ts';

interface FrontierProps {
  readonly cells: readonly BoardCell[];
  readonly fontPx: number;
  readonly told?: readonly BoardCell[]; // the entries of the board beside it: only their points have numbers
}

export function Frontier({ cells, fontPx, told = cells }: FrontierProps) {
  const points = frontierPoints(cells, told);
  const isDrawn = points.length > 1;
  const alt = say('frontier.alt', { points: points.map(pointWords).join('; ') });
  const has = (is: (point: FrontierPoint) => boolean) => points.some(is);
  return (
    <section class="frontier">
      <h2>{say('frontier.title')}</h2>
      {!isDrawn ? (
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
          <FrontierChart points={points} fontPx={fontPx} alt={alt} />
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
