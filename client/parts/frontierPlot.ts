// The drawing behind Frontier, on Observable Plot. Only this file imports it, and only when it is wanted.
import * as Plot from '@observablehq/plot';
import { say } from '../words/words.ts';
import type { FrontierPoint } from './Frontier.tsx';
import { type Box, type LabelSize, placeLabels } from './labelPlaces.ts';

const HEIGHT = 0.66; // of the width
const GLYPH = 0.5; // mean width of a letter, in font sizes
const LINE = 1.12; // line height, in font sizes

/** @returns an SVG figure `widthPx` wide, in the current text colour */
export function drawFrontier(points: readonly FrontierPoint[], widthPx: number, fontPx: number): Element {
  const useful = points.map((point) => point.useful);
  const spare = Math.max(3, (Math.max(...useful) - Math.min(...useful)) * 0.3);
  const margin = { left: fontPx * 2.6, right: fontPx * 1.2, top: fontPx * 3.6, bottom: fontPx * 2.8 };
  const height = Math.round(Math.max(widthPx * HEIGHT, fontPx * 15));
  const x = { low: Math.min(...useful) - spare, high: Math.min(100, Math.max(...useful) + spare) };
  const y = { low: 0, high: 100 };
  const dot = fontPx * 0.36;
  const inner = { width: widthPx - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const at = (usefulness: number, protection: number): Box => ({
    x: margin.left + ((usefulness - x.low) / (x.high - x.low)) * inner.width,
    y: height - margin.bottom - ((protection - y.low) / (y.high - y.low)) * inner.height,
    width: 2 * dot,
    height: 2 * dot,
  });
  const withComputer = points.filter((point) => point.computer !== null);
  const withInterval = points.filter(({ low, high }) => low !== null && high !== null);
  const front = points.filter(({ isBest }) => isBest);
  const keptOf = ({ room, computer }: FrontierPoint) => Math.min(room, computer ?? room);
  const labels = points.map(({ name, protection }) =>
    [...name.split(', '), protection].filter((line) => line !== ''),
  );
  const sizes = labels.map((lines): LabelSize => {
    const longest = Math.max(...lines.map((line) => line.length));
    return { width: longest * fontPx * GLYPH, height: lines.length * fontPx * LINE };
  });
  const dots = points.map((point) => at(point.useful, point.room));
  const marks = withComputer.map((point) => at(point.useful, point.computer ?? 0));
  const places = placeLabels(dots, sizes, [...dots, ...marks], {
    width: widthPx,
    height: height - margin.bottom,
  });

  const figure = Plot.plot({
    width: widthPx,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: { fontSize: `${fontPx}px`, background: 'transparent', overflow: 'visible', fontFamily: 'inherit' },
    x: {
      domain: [x.low, x.high],
      label: say('frontier.useful'),
      labelAnchor: 'right',
      ticks: 4,
      tickSize: 0,
    },
    y: { domain: [y.low, y.high], label: null, ticks: [0, 25, 50, 75, 100], grid: true, tickSize: 0 },
    marks: [
      Plot.link(
        places.map((box, index) => ({ index, box })),
        {
          ...{ strokeOpacity: 0.35, strokeWidth: 1.5 },
          x1: ({ index }) => points[index]?.useful,
          y1: ({ index }) => points[index]?.room,
          x2: ({ box }) => x.low + ((box.x - margin.left) / inner.width) * (x.high - x.low),
          y2: ({ box }) => y.high - ((box.y - margin.top) / inner.height) * (y.high - y.low),
        },
      ),
      Plot.line(front, {
        ...{ x: 'useful', y: keptOf, sort: 'useful' },
        ...{ stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '2 5', strokeOpacity: 0.8 },
      }),
      Plot.ruleX(withInterval, {
        ...{ x: 'useful', y1: 'low', y2: 'high' },
        ...{ strokeWidth: dot * 0.9, strokeOpacity: 0.3 },
      }),
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
      ...points.map((point, index) => {
        const box = places[index] ?? at(point.useful, point.room);
        const from = dots[index] ?? box;
        return Plot.text([point], {
          ...{ x: 'useful', y: 'room', text: [labels[index]?.join('\n')], lineHeight: LINE },
          ...{ dx: box.x - from.x, dy: box.y - from.y, lineAnchor: 'middle', textAnchor: 'middle' },
          ...{ fontWeight: 600, stroke: 'var(--page)', strokeWidth: 4, fill: 'currentColor' },
        });
      }),
    ],
  });
  figure.querySelector('style')?.remove(); // the page's policy allows no style elements, and none is needed
  return figure;
}
