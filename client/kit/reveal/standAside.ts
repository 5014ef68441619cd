// Ghosts that would cover the truth move to a free side, on a dashed line back to where they belong. Pure.
import { type Pane, type Pixels, toPixels } from '../../board/geometry.ts';
import type { Cast, Ghost } from '../placing/cast.ts';

export interface PlacedGhost extends Ghost {
  readonly aside: Pixels | null; // css pixels from where it belongs
  readonly plate: 'left' | 'right'; // the side of its name
}

/** Sizes in css pixels of the picture and of what stands on it. */
export interface Measures {
  readonly size: Pixels;
  readonly scale: number; // of markers; 1 = phone
  readonly plateWidth: number; // of a ghost's name; 0 where names are not shown
}

const DIRECTIONS = 16;
const CROWDED = 40; // closer than this to a truth or to another ghost a ghost stands aside
const ASIDE = 84;
const GHOST_RADIUS = 15;
const TRUTH_RADIUS = 26;
const MOST_CLEAR = 40; // more room than this around a ghost is no better
const AT_HOME: Pixels = { x: 0, y: 0 };

export function placeGhosts(cast: Cast, pane: Pane, { size, scale, plateWidth }: Measures): PlacedGhost[] {
  const pixels = (place: { x: number; y: number }) => toPixels(place, pane, size);
  const truths = cast.truths.map(pixels);
  const obstacles = [
    ...truths.map((at) => ({ at, radius: TRUTH_RADIUS * scale })),
    ...cast.pairs.map((pair) => ({ at: pixels(pair.guess), radius: 0 })),
  ];
  const taken: Pixels[] = [];
  const reach = GHOST_RADIUS * scale;

  return cast.ghosts.map((ghost) => {
    const home = pixels(ghost.place);
    const near = (other: Pixels) => distance(other, home) < CROWDED * scale;
    const crowded = truths.some(near) || taken.some(near);
    const around = Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      return { x: Math.cos(angle) * ASIDE * scale, y: Math.sin(angle) * ASIDE * scale };
    });
    const options = crowded ? around : [AT_HOME, ...around];
    const choices = options.flatMap((aside) =>
      (['right', 'left'] as const).map((plate) => {
        const at = { x: home.x + aside.x, y: home.y + aside.y };
        const end = at.x + (plate === 'right' ? 1 : -1) * (reach + plateWidth);
        const body = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: at.x + (end - at.x) * share, y: at.y }));
        const clear = Math.min(
          ...body.flatMap((part) => obstacles.map((other) => distance(part, other.at) - other.radius)),
          ...body.flatMap((part) => taken.map((other) => distance(part, other) - reach)),
        );
        const moved = aside === AT_HOME ? 0 : reach;
        const outside = Math.max(0, reach - at.x, at.x + reach - size.x, reach - at.y, at.y + reach - size.y);
        const cutOff = Math.max(0, -end, end - size.x);
        const covered = Math.max(0, -clear);
        return {
          aside,
          plate,
          body,
          worth: Math.min(clear, MOST_CLEAR * scale) - moved - 10 * (outside + cutOff + covered),
        };
      }),
    );
    const best = choices.reduce((a, b) => (b.worth > a.worth ? b : a));
    taken.push(...best.body);
    return { ...ghost, aside: best.aside === AT_HOME ? null : best.aside, plate: best.plate };
  });
}

function distance(a: Pixels, b: Pixels): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
