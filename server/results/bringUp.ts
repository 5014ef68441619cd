// Brings the log of one match up to today's format. What fails is kept as it is; it opens no room and has no results.
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
