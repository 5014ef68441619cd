// Brings logs of an older format up to today's, once: those with rooms before their rooms open, the others in the
// background. What fails is kept as it is and reported by its id; it opens no room and has no results.
import { FORMAT } from '../match/events.ts';
import { replay } from '../match/evolve.ts';
import { bringUp } from '../match/format0/bringUp.ts';
import type { EventLog } from '../store/eventLog.ts';
import { roundRows } from './rows.ts';

type Log = Pick<EventLog, 'formatOf' | 'isFinished' | 'outdated' | 'readRaw' | 'rewrite'>;

/** True when the log of `match` is in today's format afterwards. Reports why not. */
export function isBroughtUp(
  log: Log,
  match: string,
  failed: (match: string, error: unknown) => void,
): boolean {
  if (log.formatOf(match) === FORMAT) return true;
  try {
    const format = log.formatOf(match);
    if (format !== 0)
      throw new Error(`the log of match ${match} is of format ${format}, which is not known here`);
    const events = bringUp(log.readRaw(match));
    const brought = replay(events);
    if (!brought) throw new Error(`match ${match} has no log`);
    log.rewrite(match, events, log.isFinished(match) ? roundRows(brought) : []);
    return true;
  } catch (error) {
    failed(match, error);
    return false;
  }
}

/** All that `wanted` names, one at a time; `pause` lets others work in between. Stops once `isStopped`. */
export async function bringUpAll(
  log: Log,
  wanted: readonly string[],
  { failed, pause, isStopped }: BringingUp,
): Promise<void> {
  for (const match of wanted) {
    if (isStopped()) return;
    isBroughtUp(log, match, failed);
    await pause();
  }
}

export interface BringingUp {
  readonly failed: (match: string, error: unknown) => void;
  readonly pause: () => Promise<void>;
  readonly isStopped: () => boolean;
}
