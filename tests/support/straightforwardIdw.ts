// Inverse distance weighting the way PAIR's page computes its picture ("Why Some Models Leak Data",
// source/data-leak/script.js): a pair of coordinates per player with everything else hung onto it, Math.pow per pair,
// two passes of a general sum that tests each value. What the bench compares shared/model with.

import type { GridShape } from '../../shared/model/model.ts';
import type { DataRecord, Domain } from '../../shared/scenario/records.ts';

type Player = number[] & { isA: number; distance?: number; weight?: number };

/** The same values as shared/model/families/idw.ts, cell by cell, up to rounding. */
export function straightforwardIdw(
  records: readonly DataRecord[],
  domain: Domain,
  shape: GridShape,
  power: number,
  eta: number,
): () => number[] {
  const players: Player[] = records.map(({ x, y, group }) => Object.assign([x, y], { isA: group }));
  const width = domain.x.high / shape.columns;
  const height = domain.y.high / shape.rows;
  const cells = Array.from({ length: shape.columns * shape.rows }, (_, i) => [
    (i % shape.columns) * width,
    Math.floor(i / shape.columns) * height,
  ]) as [number, number][];
  return () =>
    cells.map((cell) => {
      players.forEach((player) => {
        const dx = player[0]! - cell[0] - width / 2;
        const dy = player[1]! - cell[1] - height / 2;
        player.distance = (dx * dx + dy * dy) ** (power / 2) + eta;
        player.weight = 1 / player.distance;
      });
      const inA = sumOf(players, (player) => player.isA * (player.weight as number));
      return inA / sumOf(players, (player) => player.weight as number);
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
