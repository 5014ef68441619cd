// Where names stand beside dots on a small picture: only where there is room, the closest guesses first. Pure.
import type { Pixels } from '../../board/geometry.ts';

export interface Dot {
  readonly player: string;
  readonly name: string;
  readonly at: Pixels; // css pixels of the picture
}

export interface NameTag {
  readonly player: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const TAG_HEIGHT_PX = 16;
const TAG_WIDTH_MAX_PX = 84; // a longer name ends in an ellipsis; the list under the picture has it whole
const LETTER_PX = 7;
const PADDING_PX = 6;
const GAP_PX = 7; // from the middle of a dot
const MOST = 8;

/**
 * @param dots closest guess first
 * @param taken what must not be covered besides the dots: the truth, one's own pin
 * @param reachPx how far something taken reaches from its middle
 */
export function nameTags(
  dots: readonly Dot[],
  taken: readonly Pixels[],
  reachPx: number,
  size: Pixels,
): readonly NameTag[] {
  const boxes: Box[] = [...taken.map((at) => around(at, reachPx)), ...dots.map(({ at }) => around(at, 4))];
  const tags: NameTag[] = [];
  for (const dot of dots) {
    if (tags.length === MOST) break;
    const width = Math.min(TAG_WIDTH_MAX_PX, LETTER_PX * [...dot.name].length + PADDING_PX);
    const place = placesBeside(dot.at, width).find(
      (box) => isInside(box, size) && boxes.every((other) => !overlap(box, other)),
    );
    if (!place) continue;
    boxes.push(place);
    tags.push({ player: dot.player, name: dot.name, left: place.left, top: place.top, width });
  }
  return tags;
}

const around = ({ x, y }: Pixels, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

function placesBeside({ x, y }: Pixels, width: number): readonly Box[] {
  const half = TAG_HEIGHT_PX / 2;
  const corners = [
    [x + GAP_PX, y - half],
    [x - GAP_PX - width, y - half],
    [x - width / 2, y - GAP_PX - TAG_HEIGHT_PX],
    [x - width / 2, y + GAP_PX],
  ] as const;
  return corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + TAG_HEIGHT_PX }));
}

const isInside = (box: Box, size: Pixels): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= size.x && box.bottom <= size.y;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
