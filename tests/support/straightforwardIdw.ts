// Inverse distance weighting the way a web page does it without a thought for speed: an object per player, Math.pow
// per pair, the weight kept on the player, two passes of a general sum. What the bench compares shared/model with.

import type { GridShape } from '../../shared/model/model.ts';
import type { DataRecord, Domain } from '../../shared/scenario/records.ts';

interface Player {
  readonly x: number;
  readonly y: number;
  readonly isA: number;
  distance: number;
  weight: number;
}

/** The same values as shared/model/idw.ts, cell by cell, up to rounding. */
export function straightforwardIdw(
  records: readonly DataRecord[],
  domain: Domain,
  shape: GridShape,
  power: number,
  eta: number,
): () => number[] {
  const players: Player[] = records.map(({ x, y, group }) => ({ x, y, isA: group, distance: 0, weight: 0 }));
  const width = domain.x.high / shape.columns;
  const height = domain.y.high / shape.rows;
  const cells = Array.from({ length: shape.columns * shape.rows }, (_, i) => ({
    x: (i % shape.columns) * width,
    y: Math.floor(i / shape.columns) * height,
  }));
  return () =>
    cells.map((cell) => {
      players.forEach((player) => {
        const dx = player.x - cell.x - width / 2;
        const dy = player.y - cell.y - height / 2;
        player.distance = (dx * dx + dy * dy) ** (power / 2) + eta;
        player.weight = 1 / player.distance;
      });
      const inA = sumOf(players, (player) => player.isA * player.weight);
      return inA / sumOf(players, (player) => player.weight);
    });
}

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  let sum = 0;
  items.forEach((item, index) => {
    const each = value(item, index);
    if (each) sum += each;
  });
  return sum;
}
