// Finds room for labels beside their points, so that none covers another or a point. Pure arithmetic in pixels.

export interface Box {
  readonly x: number; // centre
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, (a.width + b.width) / 2 - Math.abs(a.x - b.x)) *
  Math.max(0, (a.height + b.height) / 2 - Math.abs(a.y - b.y));

const RINGS = 5; // how far from its point a label may go, in label heights

/** Where a label of `size` may stand around its point: near ones first. */
function candidates(point: Box, size: LabelSize): Box[] {
  const boxes: Box[] = [];
  for (let ring = 0; ring < RINGS; ring++) {
    const dy = (point.height + size.height) / 2 + 2 + ring * size.height;
    const dx = (point.width + size.width) / 2 + 4;
    for (const [x, y] of [
      [0, -dy],
      [dx, ring === 0 ? 0 : -dy],
      [-dx, ring === 0 ? 0 : -dy],
      [0, dy],
      [dx, dy],
      [-dx, dy],
    ] as const)
      boxes.push({ ...size, x: point.x + x, y: point.y + y });
  }
  return boxes;
}

/**
 * One box per point, in order: the first free place inside `frame` (0 … width, 0 … height), or the least covered one.
 * `obstacles` are boxes that labels keep clear of, the points themselves included.
 */
export function placeLabels(
  points: readonly Box[],
  sizes: readonly LabelSize[],
  obstacles: readonly Box[],
  frame: LabelSize,
): readonly Box[] {
  const placed: Box[] = [];
  points.forEach((point, index) => {
    const size = sizes[index] ?? { width: 0, height: 0 };
    const cost = (box: Box) =>
      [...obstacles, ...placed].reduce((sum, other) => sum + overlap(box, other), outside(box, frame));
    const options = candidates(point, size).map((box) => ({ box, cost: cost(box) }));
    const best = options.reduce((least, option) => (option.cost < least.cost ? option : least));
    placed.push(best.box);
  });
  return placed;
}

/** How much of a box sticks out of the frame, as area. */
function outside(box: Box, frame: LabelSize): number {
  const across = Math.max(0, box.width / 2 - box.x) + Math.max(0, box.x + box.width / 2 - frame.width);
  const down = Math.max(0, box.height / 2 - box.y) + Math.max(0, box.y + box.height / 2 - frame.height);
  return 4 * (across * box.height + down * box.width);
}
