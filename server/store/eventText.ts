// Events as text and back. Bytes become tagged base64; nothing else in an event may be other than plain JSON.
import type { MatchEvent } from '../match/events.ts';

const TAG = '$bytes';

/** The event as one line of JSON. Throws on what JSON would silently lose (Map, Set, NaN, other typed arrays). */
export function writeEvent(event: MatchEvent): string {
  return JSON.stringify(event, (key, value: unknown) => {
    if (value instanceof Uint8Array) return { [TAG]: Buffer.from(value).toString('base64') };
    if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value))
      throw new Error(`event '${event.type}' holds a ${value.constructor.name} at '${key}'`);
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new Error(`event '${event.type}' holds ${value} at '${key}'`);
    return value;
  });
}

/** Events of earlier versions come out as today's. */
export function readEvent(text: string): MatchEvent {
  const written: unknown = JSON.parse(text, (_key, value: unknown) =>
    isTagged(value) ? Uint8Array.from(Buffer.from(value[TAG], 'base64')) : value,
  );
  return written as MatchEvent;
}

const isTagged = (value: unknown): value is { [TAG]: string } =>
  typeof value === 'object' &&
  value !== null &&
  TAG in value &&
  typeof value[TAG] === 'string' &&
  Object.keys(value).length === 1;
