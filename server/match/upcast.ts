// Brings events of earlier versions up to date as they are read, so that an old log gives the match it always gave (L1).

import type { MatchSettings } from '../../shared/protocol/messages.ts';
import { withPace } from '../../shared/protocol/pace.ts';
import type { MatchEvent } from './events.ts';

/** The event as it would be written today. Settings once said `autoAdvance` and no pace. */
export const upcast = (event: MatchEvent): MatchEvent =>
  event.type === 'created' ? { ...event, settings: withPace(event.settings) as MatchSettings } : event;
