// Contribution limits: a promise about a person must count all of that person's records.
// With at most m records each, an L1 sensitivity grows m-fold, and an L2 sensitivity m-fold too (all m may land in the
// same place), never just sqrt(m)-fold.
import type { Columns, Domain } from '../scenario/records.ts';

/**
 * Keeps the first `limit` records of every person, in order. What is kept of one person depends on that person alone.
 * @param person whose each record is; throws unless there is one entry per record
 */
export function limitContributions(
  columns: Columns,
  person: ArrayLike<number | string>,
  limit: number,
): Columns {
  if (person.length !== columns.count) {
    throw new Error(`${columns.count} records but ${person.length} owners`);
  }
  const seen = new Map<number | string, number>();
  const kept = Array.from({ length: columns.count }, (_, i) => {
    const owner = person[i] as number | string;
    const before = seen.get(owner) ?? 0;
    seen.set(owner, before + 1);
    return before < limit;
  });
  const keep = (_: number, i: number) => kept[i] === true;
  return {
    count: kept.filter(Boolean).length,
    x: columns.x.filter(keep),
    y: columns.y.filter(keep),
    group: columns.group.filter(keep),
  };
}

/** The records with x and y moved to the nearest point of the public domain: sensitivities hold there only. */
export function clipped(columns: Columns, domain: Domain): Columns {
  const clip = (values: Float64Array, { low, high }: { low: number; high: number }) =>
    values.map((value) => Math.min(high, Math.max(low, value)));
  return { ...columns, x: clip(columns.x, domain.x), y: clip(columns.y, domain.y) };
}
