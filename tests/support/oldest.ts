// What the oldest browsers of the README do not have, out of MDN's tables: methods, interfaces, styles. Tests take it
// away from the browser that they drive, and look for it in what the build made.
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { OLDEST } from '../../client/browsers.ts';

interface Support {
  readonly version_added?: string | boolean | null;
  readonly version_removed?: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}
export interface Entry {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [feature: string]: unknown;
}

const versionOf = (text: string): number => Number.parseFloat(text.replace('≤', ''));

/** Do all of the oldest browsers have it, under its own name and without a switch? */
export function isOldEnough(entry: Entry): boolean {
  const support = entry.__compat?.support;
  if (!support) return true;
  return Object.entries(OLDEST).every(([browser, oldest]) =>
    [support[browser] ?? []].flat().some((each) => {
      const { version_added: added, version_removed: removed } = each;
      if (each.flags || each.prefix || each.alternative_name) return false;
      if (typeof removed === 'string' && versionOf(removed) <= Number(oldest)) return false;
      return typeof added === 'string' && versionOf(added) <= Number(oldest);
    }),
  );
}

export const featuresOf = (entry: Entry): readonly (readonly [string, Entry])[] =>
  Object.entries(entry).filter(
    (pair): pair is [string, Entry] =>
      pair[0] !== '__compat' && (pair[1] as Entry | null)?.__compat !== undefined,
  );

/** Something that scripts can name: an interface or function, or a member of one. */
export interface Named {
  readonly owner: string; // "Array", "AbortSignal"; the name itself for something global
  readonly member: string | null; // "toSorted", "timeout"
  readonly of: 'class' | 'instance' | 'either'; // the language's own table does not tell them apart
}

const tables = bcd as unknown as {
  readonly api: Entry;
  readonly css: { readonly [table: string]: Entry };
  readonly javascript: { readonly builtins: Entry };
};
export const CSS_TABLES = tables.css;

const isName = (text: string): boolean => /^[A-Za-z][A-Za-z0-9]*$/.test(text);

type Aged = Named & { readonly isOld: boolean };

function namedIn(owner: string, entry: Entry, ofMembers: 'instance' | 'either'): readonly Aged[] {
  const isOld = isOldEnough(entry);
  const members = featuresOf(entry).flatMap(([key, feature]) => {
    const member = key.replace(/_static$/, '');
    if (!isName(member) || member === owner) return [];
    const of = member === key ? ofMembers : 'class';
    const own: Aged = { owner, member, of, isOld: isOld && isOldEnough(feature) };
    return owner === 'Intl' ? [own, ...namedIn(member, feature, ofMembers)] : [own];
  });
  return isName(owner) ? [{ owner, member: null, of: 'class', isOld }, ...members] : members;
}

const ALL_NAMED = [
  ...featuresOf(tables.javascript.builtins).flatMap(([owner, entry]) =>
    // what the tables call TypedArray has no name of its own in a script
    namedIn(owner === 'TypedArray' ? 'Uint8Array' : owner, entry, 'either'),
  ),
  ...featuresOf(tables.api).flatMap(([owner, entry]) => namedIn(owner, entry, 'instance')),
];

export const NEWER: readonly Named[] = ALL_NAMED.filter(({ isOld }) => !isOld);
export const OLD_ENOUGH: readonly Named[] = ALL_NAMED.filter(({ isOld }) => isOld);

/** To be run in a page before its own scripts: takes everything newer away from it. Returns how much there was. */
export function forget(newer: readonly Named[]): number {
  let taken = 0;
  const take = (holder: unknown, name: string) => {
    if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function')) return;
    if (!Object.hasOwn(holder, name)) return;
    if (Reflect.deleteProperty(holder, name)) taken += 1;
  };
  const all = globalThis as unknown as Record<string, { readonly prototype?: unknown } | undefined>;
  for (const { owner, member, of } of newer) {
    if (member === null) continue;
    const holder = all[owner];
    if (of !== 'class') take(holder?.prototype, member);
    if (of !== 'instance') take(holder, member);
    // the typed arrays, and iterators, inherit theirs
    if (owner === 'Uint8Array') take(Object.getPrototypeOf(Uint8Array.prototype), member);
    if (owner === 'Iterator') take(Object.getPrototypeOf(Object.getPrototypeOf([].values())), member);
    if (owner === 'Window' || owner === 'WorkerGlobalScope') take(globalThis, member);
  }
  for (const { owner, member } of newer) if (member === null) take(globalThis, owner);
  return taken;
}
