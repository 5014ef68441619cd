// The drawing behind Frontier, on Observable Plot. Only this file imports it, and only when it is wanted.
import * as Plot from '@observablehq/plot';
import { say } from '../words/words.ts';
import type { FrontierPoint } from './Frontier.tsx';

/** @returns an SVG figure `widthPx` wide, in the current text colour */
export function drawFrontier(points: readonly FrontierPoint[], widthPx: number, fontPx: number): Element {
  const useful = points.map((point) => point.useful);
  const margin = Math.max(4, (Math.max(...useful) - Math.min(...useful)) * 0.25);
  const withComputer = points.filter((point) => point.computer !== null);
  const dot = fontPx * 0.36;
  return Plot.plot({
    width: widthPx,
    height: Math.round(widthPx * 0.86),
    marginLeft: fontPx * 2.4,
    marginRight: fontPx * 1.2,
    marginTop: fontPx * 2.4,
    marginBottom: fontPx * 3,
    style: { fontSize: `${fontPx}px`, background: 'transparent', overflow: 'visible', fontFamily: 'inherit' },
    x: {
      domain: [Math.min(...useful) - margin, Math.min(100, Math.max(...useful) + margin)],
      label: say('frontier.useful'),
      labelAnchor: 'right',
      ticks: 4,
      tickSize: 0,
    },
    y: {
      domain: [0, 104],
      label: say('frontier.protected'),
      ticks: [0, 25, 50, 75, 100],
      grid: true,
      tickSize: 0,
    },
    marks: [
      Plot.ruleX(withComputer, {
        x: 'useful',
        y1: 'computer',
        y2: 'room',
        strokeWidth: 2,
        strokeOpacity: 0.7,
      }),
      Plot.dot(withComputer, {
        ...{ x: 'useful', y: 'computer', symbol: 'triangle', r: dot },
        ...{ fill: 'var(--page)', stroke: 'currentColor', strokeWidth: 2 },
      }),
      Plot.dot(points, { x: 'useful', y: 'room', r: dot, fill: 'currentColor' }),
      Plot.text(points, {
        ...{ x: 'useful', y: 'room', text: 'name', dy: -fontPx * 1.05, lineWidth: 9 },
        ...{
          fontWeight: 600,
          stroke: 'var(--page)',
          strokeWidth: 5,
          fill: 'currentColor',
          lineAnchor: 'bottom',
        },
      }),
    ],
  });
}
