// Writes failures down, and no more of one kind than a person can read: what repeats for ever must not fill the disk.
import type { Logger } from 'pino';
import { diskTrouble } from './store/diskTrouble.ts';

const MINUTE_MS = 60_000;
const PER_MINUTE = 10; // of one kind
const KINDS = 100; // more than there are places to fail; beyond, all count as one

export type Where = Readonly<Record<string, unknown>>;

interface Count {
  readonly since: number;
  seen: number;
}

/** What the disk does not take is told once, when it begins, and not here. Says how many were left out when the next minute's first one comes. */
export function boundedFailures(
  log: Pick<Logger, 'error'>,
  now: () => number,
): (error: unknown, where: Where) => void {
  const kinds = new Map<string, Count>();
  return (error, where) => {
    if (diskTrouble(error)) return;
    const at = now();
    const kind = kindOf(error, where);
    const known = kinds.has(kind) || kinds.size < KINDS ? kind : 'others';
    const before = kinds.get(known);
    const isOld = !before || at - before.since >= MINUTE_MS;
    const count = isOld ? { since: at, seen: 0 } : before;
    kinds.set(known, count);
    count.seen += 1;
    if (count.seen > PER_MINUTE) return;
    const leftOut = isOld ? Math.max(0, (before?.seen ?? 0) - PER_MINUTE) : 0;
    log.error({ err: error, ...where, ...(leftOut > 0 && { leftOut }) }, 'something broke');
  };
}

/** The same place and the same sort of error; never what differs from case to case. */
const kindOf = (error: unknown, { during, path }: Where): string =>
  `${error instanceof Error ? error.name : typeof error} ${during ?? path}`;
