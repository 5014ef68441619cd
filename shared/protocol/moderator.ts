// What whoever has the moderator's link may send: this list and nothing else (M1). It leads, and ends nothing.
import type { MessageName } from './messages.ts';

export const MODERATOR_MAY: ReadonlySet<MessageName> = new Set<MessageName>([
  'hello',
  'host.start',
  'host.next',
  'host.pause',
  'host.resume',
  'host.skip',
  'host.undoSkip',
  'host.extend',
  'host.untimed',
  'host.lookBack',
  'host.seeAgain',
  'host.extraTime',
  'host.kick',
  'host.lock',
]);
