// Which of two groups everybody is in, and what the groups are called.
import { isField } from '../../../shared/model/families.ts';
import { complain, good, type Outcome, quoted } from '../outcome.ts';
import { type Cell, cellsOf, nameIn, spotOf } from './cells.ts';
import type { AuditOptions } from './options.ts';
import type { Sheet } from './sheet.ts';

interface Groups {
  readonly group: Uint8Array;
  readonly names: readonly [string, string]; // of groups 0 and 1
  readonly arePublic: boolean;
}

/**
 * Maps need two groups, curves take one or two. Group 1 is the first of --groups; without it the one met first, or
 * under a guarantee the first by name: who stands first in the table must not decide what a private map shows.
 */
export function groupsIn(sheet: Sheet, at: number | null, options: AuditOptions): Outcome<Groups> {
  const { group: column, groups: given, model, protection } = options;
  if (column === null || at === null) {
    const group = new Uint8Array(sheet.rows.length).fill(1);
    if (!isField(model)) return good({ group, names: ['', ''], arePublic: true });
    return complain(
      `--model ${model.family} predicts which of two groups somebody belongs to: name that column with --group.`,
    );
  }
  const cells = cellsOf(sheet, column, at);
  const told = namesIn(cells, given);
  if (!told.ok) return told;
  const met = [...new Set(told.value)];
  if (met.length === 1 && isField(model)) {
    return complain(
      `${sheet.file}, column ${quoted(column)} says ${quoted(met[0] ?? '')} in every row; a map needs two groups.`,
    );
  }
  const order = given ?? (protection.kind === 'private' ? [...met].sort() : met);
  const group = Uint8Array.from(told.value, (name) => (name === order[0] ? 1 : 0));
  return good({ group, names: [order[1] ?? '', order[0] ?? ''], arePublic: given !== null });
}

/** Everybody's group by name: one of the two given, or two at most. */
function namesIn(cells: readonly Cell[], given: readonly [string, string] | null): Outcome<string[]> {
  const met = new Set<string>(given ?? []);
  const told: string[] = [];
  for (const cell of cells) {
    const name = nameIn(cell);
    if (!name.ok) return name;
    told.push(name.value);
    if (met.has(name.value)) continue;
    if (met.size === 2) {
      const [a = '', b = ''] = [...met].map(quoted);
      return complain(
        given
          ? `${spotOf(cell.spot)}: ${quoted(name.value)} is neither ${a} nor ${b} of --groups.`
          : `${spotOf(cell.spot)}: ${quoted(name.value)} is a third group beside ${a} and ${b}; the audit compares two.`,
      );
    }
    met.add(name.value);
  }
  return good(told);
}
