// The drawing behind Frontier, on Observable Plot. Only this file imports it, and only when it is wanted.
import * as Plot from '@observablehq/plot';
import { say } from '../words/words.ts';
import type { FrontierPoint } from './frontierPoints.ts';
import { type Box, type LabelSize, placeLabels } from './labelPlaces.ts';
import { saysNothing } from './silver.ts';

const HEIGHT = 0.63; // of the width
const NARROW_PX = 420; // as on a phone, where height is for scrolling
const GLYPH = 0.5; // mean width of a letter, in font sizes
const LINE = 1.12; // line height, in font sizes
const UNTOLD = 0.35; // how faint points without a label are

/** The chart's room in pixels, and where a percentage lies in it. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly low: number; // usefulness at the left end, percent
  readonly high: number;
}

/** @returns an SVG figure `widthPx` wide, in the current text colour */
export function drawFrontier(points: readonly FrontierPoint[], widthPx: number, fontPx: number): Element {
  const frame = frameOf(points, widthPx, fontPx);
  const dot = fontPx * 0.36;
  const told = points.filter(isTold);
  const places = labelPlaces(points, told, frame, dot, fontPx);
  const withComputer = points.filter((point) => point.computer !== null);
  const front = points.filter(({ isBest }) => isBest);
  const keptOf = ({ room, computer }: FrontierPoint) => Math.min(room, computer ?? room);
  const bar = { strokeWidth: dot * 0.9, strokeOpacity: 0.3 };
  const faint = (opacity: number) => (point: FrontierPoint) => opacity * (isTold(point) ? 1 : UNTOLD);
  const anywhere = { strokeWidth: 1.5, strokeDasharray: '5 4', strokeOpacity: 0.4 }; // too few rounds to say
  const inFrame = (useful: number) => Math.min(frame.high, Math.max(frame.low, useful));

  const figure = Plot.plot({
    width: widthPx,
    height: frame.height,
    marginLeft: frame.margin.left,
    marginRight: frame.margin.right,
    marginTop: frame.margin.top,
    marginBottom: frame.margin.bottom,
    style: { fontSize: `${fontPx}px`, background: 'transparent', overflow: 'visible', fontFamily: 'inherit' },
    x: {
      domain: [frame.low, frame.high],
      label: say('frontier.useful'),
      labelAnchor: 'right',
      ticks: 4,
      tickSize: 0,
    },
    y: { domain: [0, 100], label: null, ticks: [0, 25, 50, 75, 100], grid: true, tickSize: 0 },
    marks: [
      Plot.link(
        places.map((box, index) => ({ index, box })),
        {
          ...{ strokeOpacity: 0.35, strokeWidth: 1.5 },
          x1: ({ index }) => told[index]?.useful,
          y1: ({ index }) => told[index]?.room,
          x2: ({ box }) => usefulAt(frame, box.x),
          y2: ({ box }) => keptAt(frame, box.y),
        },
      ),
      Plot.line(front, {
        ...{ x: 'useful', y: keptOf, sort: 'useful' },
        ...{ stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '2 5', strokeOpacity: 0.8 },
      }),
      Plot.ruleX(told, {
        ...{ x: 'useful', y1: ({ roomSpan }) => roomSpan?.low, y2: ({ roomSpan }) => roomSpan?.high },
        ...{ filter: ({ roomSpan }) => tells(roomSpan), ...bar },
      }),
      Plot.ruleX(told, {
        ...{ x: 'useful', y1: 0, y2: 100 },
        ...{ filter: ({ roomSpan }) => roomSpan && !tells(roomSpan), ...anywhere },
      }),
      Plot.ruleY(told, {
        y: 'room',
        x1: ({ usefulSpan, useful }) => inFrame(usefulSpan?.low ?? useful),
        x2: ({ usefulSpan, useful }) => inFrame(usefulSpan?.high ?? useful),
        ...{ filter: ({ usefulSpan }) => tells(usefulSpan), ...bar },
      }),
      Plot.ruleY(told, {
        ...{ y: 'room', x1: frame.low, x2: frame.high },
        ...{ filter: ({ usefulSpan }) => usefulSpan && !tells(usefulSpan), ...anywhere },
      }),
      Plot.ruleX(withComputer, {
        ...{ x: 'useful', y1: 'computer', y2: 'room' },
        ...{ strokeWidth: 2, strokeOpacity: faint(0.7) },
      }),
      Plot.dot(withComputer, {
        ...{ x: 'useful', y: 'computer', symbol: 'triangle', r: dot },
        ...{ fill: 'var(--page)', stroke: 'currentColor', strokeWidth: 2, strokeOpacity: faint(1) },
      }),
      Plot.dot(points, {
        ...{ x: 'useful', y: 'room', r: dot, fill: 'currentColor', fillOpacity: faint(1) },
      }),
      ...told.map((point, index) => {
        const from = boxAt(frame, point.useful, point.room);
        const box = places[index] ?? from;
        return Plot.text([point], {
          ...{ x: 'useful', y: 'room', text: [point.label.join('\n')], lineHeight: LINE },
          ...{ dx: box.x - from.x, dy: box.y - from.y, lineAnchor: 'middle', textAnchor: 'middle' },
          ...{ fontWeight: 600, stroke: 'var(--page)', strokeWidth: 4, fill: 'currentColor' },
        });
      }),
    ],
  });
  figure.querySelector('style')?.remove(); // the page's policy allows no style elements, and none is needed
  return figure;
}

const isTold = ({ label }: FrontierPoint): boolean => label.length > 0;

const tells = (span: FrontierPoint['roomSpan']): boolean =>
  span !== null && !saysNothing(span.low, span.high);

function frameOf(points: readonly FrontierPoint[], widthPx: number, fontPx: number): Frame {
  const useful = points.map((point) => point.useful);
  const [least, most] = [Math.min(...useful), Math.max(...useful)];
  const spare = Math.max(3, (most - least) * 0.3);
  return {
    width: widthPx,
    height: Math.round(Math.max(widthPx * HEIGHT, fontPx * (widthPx < NARROW_PX ? 24 : 15))),
    margin: { left: fontPx * 2.6, right: fontPx * 1.2, top: fontPx * 3.6, bottom: fontPx * 2.8 },
    low: Math.max(-spare, least - spare),
    high: Math.min(100, most + spare),
  };
}

/** Beside their points, clear of each other, of all signs and of the bars. */
function labelPlaces(
  points: readonly FrontierPoint[],
  told: readonly FrontierPoint[],
  frame: Frame,
  dot: number,
  fontPx: number,
): readonly Box[] {
  const sign = (useful: number, kept: number): Box => ({
    ...boxAt(frame, useful, kept),
    width: 2 * dot,
    height: 2 * dot,
  });
  const dots = points.map(({ useful, room }) => sign(useful, room));
  const obstacles = points.flatMap(({ useful, room, computer, roomSpan, usefulSpan }) => [
    ...(computer === null
      ? []
      : [sign(useful, computer), between(frame, [useful, room], [useful, computer], 2)]),
    ...(roomSpan ? [between(frame, [useful, roomSpan.low], [useful, roomSpan.high], dot)] : []),
    ...(usefulSpan ? [between(frame, [usefulSpan.low, room], [usefulSpan.high, room], dot)] : []),
  ]);
  const sizes = told.map(({ label }): LabelSize => {
    const longest = Math.max(...label.map((line) => line.length));
    return { width: (longest + 0.5) * fontPx * GLYPH, height: (label.length * LINE + 0.2) * fontPx };
  });
  const ownDots = told.map(({ useful, room }) => sign(useful, room));
  return placeLabels(ownDots, sizes, [...dots, ...obstacles], {
    width: frame.width,
    height: frame.height - frame.margin.bottom,
  });
}

const innerWidth = ({ width, margin }: Frame) => width - margin.left - margin.right;
const innerHeight = ({ height, margin }: Frame) => height - margin.top - margin.bottom;

/** A point without extent, in pixels. */
const boxAt = (frame: Frame, useful: number, kept: number): Box => ({
  x: frame.margin.left + ((useful - frame.low) / (frame.high - frame.low)) * innerWidth(frame),
  y: frame.height - frame.margin.bottom - (kept / 100) * innerHeight(frame),
  width: 0,
  height: 0,
});

const usefulAt = (frame: Frame, x: number): number =>
  frame.low + ((x - frame.margin.left) / innerWidth(frame)) * (frame.high - frame.low);

const keptAt = (frame: Frame, y: number): number => 100 * (1 - (y - frame.margin.top) / innerHeight(frame));

/** The box around a bar of this thickness, clipped to the frame sideways as it is drawn. */
function between(
  frame: Frame,
  from: readonly [useful: number, kept: number],
  to: readonly [useful: number, kept: number],
  thickness: number,
): Box {
  const clip = (useful: number) => Math.min(frame.high, Math.max(frame.low, useful));
  const a = boxAt(frame, clip(from[0]), from[1]);
  const b = boxAt(frame, clip(to[0]), to[1]);
  return {
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    width: Math.abs(a.x - b.x) + thickness,
    height: Math.abs(a.y - b.y) + thickness,
  };
}
