// Where things are on a board: metres of the domain, pixels of the picture, cells of the grid.
// Pure arithmetic; it must never touch the DOM or Phaser, so that it can be tested in plain node.
import type { GridShape } from '../../shared/model/model.ts';
import type { Domain, Place } from '../../shared/scenario/records.ts';

/** The part of the domain that a picture shows, in the domain's units. */
export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture's size, or a distance on it, in pixels. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

export function wholePane(domain: Domain): Pane {
  const { x, y } = domain;
  return { left: x.low, top: y.low, width: x.high - x.low, height: y.high - y.low };
}

export function toPixels(place: Place, pane: Pane, size: Pixels): Pixels {
  return {
    x: ((place.x - pane.left) / pane.width) * size.x,
    y: ((place.y - pane.top) / pane.height) * size.y,
  };
}

export function toPlace(pixels: Pixels, pane: Pane, size: Pixels): Place {
  return {
    x: pane.left + (pixels.x / size.x) * pane.width,
    y: pane.top + (pixels.y / size.y) * pane.height,
  };
}

export function clampToDomain(place: Place, domain: Domain): Place {
  return {
    x: Math.min(domain.x.high, Math.max(domain.x.low, place.x)),
    y: Math.min(domain.y.high, Math.max(domain.y.low, place.y)),
  };
}

/** One cell's width and height in the domain's units. */
export function cellStep(domain: Domain, grid: GridShape): Place {
  const pane = wholePane(domain);
  return { x: pane.width / grid.columns, y: pane.height / grid.rows };
}

/** Index (row-major) of the cell that holds the place; the far edges belong to the last column and row. */
export function cellIndex(place: Place, domain: Domain, grid: GridShape): number {
  const step = cellStep(domain, grid);
  const column = Math.floor((place.x - domain.x.low) / step.x);
  const row = Math.floor((place.y - domain.y.low) / step.y);
  const inside = (cell: number, cells: number) => Math.min(cells - 1, Math.max(0, cell));
  return inside(row, grid.rows) * grid.columns + inside(column, grid.columns);
}

/** What the model says at a place, as whole percent for the group it favours: { percent: 97, group: 1 }. */
export function readCell(byte: number): { percent: number; group: 0 | 1 } {
  const amber = Math.round((byte / 255) * 100);
  return amber >= 50 ? { percent: amber, group: 1 } : { percent: 100 - amber, group: 0 };
}

/** Index of the place nearest to `pixels` and at most `reachPx` away on the picture, or −1. */
export function nearestWithin(
  places: readonly Place[],
  pixels: Pixels,
  reachPx: number,
  pane: Pane,
  size: Pixels,
): number {
  let nearest = -1;
  let best = reachPx;
  places.forEach((place, i) => {
    const at = toPixels(place, pane, size);
    const distance = Math.hypot(at.x - pixels.x, at.y - pixels.y);
    if (distance <= best) {
      best = distance;
      nearest = i;
    }
  });
  return nearest;
}

/**
 * The smallest pane of the domain's shape that holds all places with `margin` (a share of the pane, on every side),
 * enlarged at most `mostTimes` and never reaching outside the domain. Without places: the whole domain.
 */
export function enlargedPane(
  places: readonly Place[],
  domain: Domain,
  mostTimes: number,
  margin: number,
): Pane {
  const whole = wholePane(domain);
  if (places.length === 0) return whole;
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = 1 - 2 * margin;
  const needed = Math.max((right - left) / room / whole.width, (bottom - top) / room / whole.height);
  const share = Math.min(1, Math.max(1 / mostTimes, needed));
  const [width, height] = [whole.width * share, whole.height * share];
  const within = (from: number, low: number, high: number) => Math.min(high, Math.max(low, from));
  return {
    left: within((left + right - width) / 2, whole.left, whole.left + whole.width - width),
    top: within((top + bottom - height) / 2, whole.top, whole.top + whole.height - height),
    width,
    height,
  };
}

/** How much a pane is enlarged: 1 shows the whole domain, 5 a fifth of its width. */
export function timesEnlarged(pane: Pane, domain: Domain): number {
  return wholePane(domain).width / pane.width;
}

/** A pane on the way from one to another; `share` 0 … 1. Enlargement grows evenly to the eye, not the width. */
export function paneBetween(from: Pane, to: Pane, share: number): Pane {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const shrink = to.width / from.width;
  const width = from.width * shrink ** share;
  // The corners follow the width, so that one fixed point of the field stays where it is on the picture.
  const done = Math.abs(1 - shrink) < 1e-9 ? share : (from.width - width) / (from.width - to.width);
  return {
    left: from.left + (to.left - from.left) * done,
    top: from.top + (to.top - from.top) * done,
    width,
    height: from.height + (to.height - from.height) * done,
  };
}
