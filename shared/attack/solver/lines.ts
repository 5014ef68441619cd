// Where everybody of a group stands along x, when that is public: a search then has only their y to find, all at once.
// It knows public dates, and never whose record is which: records of a group are alike.
import { PLANE } from '../../model/plane.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Knowledge } from '../attacker.ts';
import { onBoard, type Prior } from '../prior.ts';
import type { PriorDensity } from './priorDensity.ts';
import type { SmoothStatistic, Statistic } from './statistic.ts';

/** By record, x on the plane; undefined for those who may be anywhere. Ascending within a group. */
export type Lines = readonly (number | undefined)[];

/** Null unless everybody of some group is dated. */
export function linesOf({ people = [] }: Knowledge, { group, domain }: Prior): Lines | null {
  const lines = new Array<number | undefined>(group.length).fill(undefined);
  for (const side of [0, 1]) {
    const members = [...group.keys()].filter((i) => group[i] === side);
    const dated = people.filter((person) => person.group === side).map(({ x }) => x);
    if (dated.length !== members.length) continue;
    dated
      .sort((a, b) => a - b)
      .forEach((x, k) => {
        lines[members[k]!] = Math.min(PLANE.width, onBoard({ x, y: domain.y.low }, domain).x);
      });
  }
  return lines.some((x) => x !== undefined) ? lines : null;
}

/** The layout with every dated record on its line: in the order in which they stood, so that neighbours stay so. */
export function onLines(layout: Columns, lines: Lines | null): Columns {
  if (lines === null) return layout;
  const x = Float64Array.from(layout.x);
  const y = Float64Array.from(layout.y);
  for (const side of [0, 1]) {
    const members = [...layout.group.keys()].filter(
      (i) => layout.group[i] === side && lines[i] !== undefined,
    );
    const standing = [...members].sort((a, b) => layout.x[a]! - layout.x[b]!);
    members.forEach((member, k) => {
      x[member] = lines[member]!;
      y[member] = layout.y[standing[k]!]!;
    });
  }
  return { ...layout, x, y };
}

/** The prior whose layouts stand on the lines. */
export const linedPrior = (prior: PriorDensity, lines: Lines | null): PriorDensity =>
  lines === null ? prior : { ...prior, layout: (randomness) => onLines(prior.layout(randomness), lines) };

/** The same predictions, whatever x a dated record is said to have. */
export function lined<S extends Statistic>(statistic: S, lines: Lines | null): S {
  if (lines === null) return statistic;
  const held = (layout: Columns) => ({ ...layout, x: layout.x.map((x, i) => lines[i] ?? x) });
  return {
    ...statistic,
    set: (layout: Columns) => statistic.set(held(layout)),
    propose: (index: number, x: number, y: number) => statistic.propose(index, lines[index] ?? x, y),
  };
}

/** `lined` for a statistic with slopes: along x a dated record has none. */
export function linedSmooth(statistic: SmoothStatistic, lines: Lines | null): SmoothStatistic {
  if (lines === null) return statistic;
  const size = statistic.values.length;
  return {
    ...lined(statistic, lines),
    jacobian(out) {
      statistic.jacobian(out);
      lines.forEach((x, i) => {
        if (x !== undefined) out.fill(0, 2 * i * size, (2 * i + 1) * size);
      });
    },
  };
}
