// Where the points of the frontier and their labels lie on its chart. Pure arithmetic in pixels.
import { acrossPx, downPx, type Frame } from '../chart/frame.ts';
import type { FrontierPoint } from './frontierPoints.ts';
import { type Box, type LabelSize, placeLabels } from './labelPlaces.ts';

const HEIGHT = 0.75; // of the width
const NARROW_PX = 420; // as on a phone, where height is for scrolling
const GLYPH = 0.56; // mean width of a letter in bold, in font sizes
export const LINE = 1.12; // line height, in font sizes

export const isTold = ({ label }: FrontierPoint): boolean => label.length > 0;

/** Usefulness to the right, from a little less than the least of the points; protection upwards from 0 to 100, both in percent. */
export function frontierFrame(points: readonly FrontierPoint[], width: number, fontPx: number): Frame {
  const useful = points.map((point) => point.useful);
  const [least, most] = [Math.min(...useful), Math.max(...useful)];
  const spare = Math.max(3, (most - least) * 0.3);
  return {
    domain: {
      x: { low: Math.max(-spare, least - spare), high: Math.min(100, most + spare) },
      y: { low: 0, high: 100 },
    },
    width,
    height: Math.round(Math.max(width * HEIGHT, fontPx * (width < NARROW_PX ? 24 : 15))),
    left: fontPx * 2.6,
    right: fontPx * 1.2,
    top: fontPx * 3.6,
    bottom: fontPx * 2.8,
  };
}

/** Where the labels of the told points stand: clear of each other, of all signs and of the bars. One box a told point. */
export function labelPlaces(
  points: readonly FrontierPoint[],
  frame: Frame,
  dotPx: number,
  fontPx: number,
): readonly Box[] {
  const sign = (useful: number, kept: number): Box => ({
    x: acrossPx(frame, useful),
    y: downPx(frame, kept),
    width: 2 * dotPx,
    height: 2 * dotPx,
  });
  const told = points.filter(isTold);
  const signs = points.map(({ useful, room }) => sign(useful, room));
  const obstacles = points.flatMap(({ useful, room, computer, roomSpan, usefulSpan }) => [
    ...(computer === null
      ? []
      : [sign(useful, computer), between(frame, [useful, room], [useful, computer], 2)]),
    between(frame, [useful, roomSpan.low], [useful, roomSpan.high], dotPx),
    ...(usefulSpan ? [between(frame, [usefulSpan.low, room], [usefulSpan.high, room], dotPx)] : []),
  ]);
  const sizes = told.map(({ label }): LabelSize => {
    const longest = Math.max(...label.map((line) => line.length));
    return { width: (longest + 0.5) * fontPx * GLYPH, height: (label.length * LINE + 0.2) * fontPx };
  });
  const ownSigns = told.map(({ useful, room }) => sign(useful, room));
  return placeLabels(ownSigns, sizes, [...signs, ...obstacles], {
    width: frame.width,
    height: frame.height - frame.bottom,
  });
}

/** Bars end where the chart does. */
export const keptOnAxis = ({ domain: { x } }: Frame, useful: number): number =>
  Math.min(x.high, Math.max(x.low, useful));

/** The box around a bar of this thickness. */
function between(
  frame: Frame,
  from: readonly [useful: number, kept: number],
  to: readonly [useful: number, kept: number],
  thicknessPx: number,
): Box {
  const across = [from, to].map(([useful]) => acrossPx(frame, keptOnAxis(frame, useful))) as [number, number];
  const down = [from, to].map(([, kept]) => downPx(frame, kept)) as [number, number];
  return {
    x: (across[0] + across[1]) / 2,
    y: (down[0] + down[1]) / 2,
    width: Math.abs(across[0] - across[1]) + thicknessPx,
    height: Math.abs(down[0] - down[1]) + thicknessPx,
  };
}
