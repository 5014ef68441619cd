// Events as rows of the log.
import type { MatchEvent } from '../match/events.ts';
import { writeEvent } from './eventText.ts';

/** An event as a row: its time, its text, and whether the match ends with it. */
export interface EventRow {
  readonly at: number; // epoch ms
  readonly text: string;
  readonly finishes: boolean;
}

/** Throws on an event that cannot be written. */
export const rowsOf = (events: readonly MatchEvent[]): readonly EventRow[] =>
  events.map((event) => ({
    at: Math.round(event.at),
    text: writeEvent(event),
    finishes: event.type === 'finished',
  }));

/** An event that cannot be written fails here, alone. */
export function writable(events: readonly MatchEvent[], takenBack: () => void): readonly EventRow[] {
  try {
    return rowsOf(events);
  } catch (error) {
    takenBack();
    throw error;
  }
}
