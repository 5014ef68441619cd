// Two matches that look the same from outside: one release, two secrets with numbers that occur nowhere else.

import { find } from '../../server/rounds/find.ts';
import type { Drawn } from '../../server/rounds.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { goalie, type Table } from './match.ts';

/** Coordinates whose digits are not met by chance: 61.7283945…, 47.3829104…, each record a little different. */
export function plantedSecret(variant: number): Drawn<'find'> {
  const drawn = find.draw(goalie(), seeded('planted'));
  const records = drawn.secret.records.map((record, i) => ({
    ...record,
    x: 61.7283945 + variant * 3.2761 + i * 0.000137,
    y: 47.3829104 - variant * 2.4187 + i * 0.000171,
  }));
  const nonce = (variant ? 'c0ffee5eed' : 'feedfacade').repeat(4);
  return { ...drawn, secret: { ...drawn.secret, records }, nonce, utility: 0.918273 - variant * 0.1 };
}

export function plant(table: Table, round: number, variant: number): Table {
  return table.play({ type: 'drawn', round, drawn: plantedSecret(variant) });
}

/** Texts that betray a planted secret when they turn up: digits of every coordinate, the nonce, the utility. */
export function traces({ secret, nonce, utility }: Drawn<'find'>): readonly string[] {
  const digits = secret.records.flatMap(({ x, y }) => [String(x).slice(0, 6), String(y).slice(0, 6)]);
  return [...new Set(digits), nonce, String(utility)];
}

/** A view as text, bytes included, to be searched. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, item) =>
    item instanceof Uint8Array ? Buffer.from(item).toString('latin1') : item,
  );

export const found = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((trace) => text.includes(trace));
