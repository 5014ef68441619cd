// The booth's room: one for all its matches, found again after a reload, made anew when it is lost, and tried for again
// and again while the server is away. It must never flood its server with rooms.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { createRoom, findRoom } from '../net/rooms.ts';
import { keepHostKey } from '../net/seats.ts';

export interface BoothRoom {
  readonly code: string;
  readonly hostKey: string;
}

const RETRY_MS = 5_000; // also the least time between two rooms
const CAPACITY = 30;
const KEPT = 'overexposed.booth';
const GONE: ReadonlySet<string> = new Set(['unknown-code', 'not-reopened']);

/** `room` is null while none could be made; `isServerAway` then says that trying goes on. */
export function useBoothRoom() {
  const [room, setRoom] = useState<BoothRoom | null>(null);
  const [isServerAway, setServerAway] = useState(false);
  const mayTryAt = useRef(0);
  useEffect(() => {
    if (room) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const make = async () => {
      mayTryAt.current = Date.now() + RETRY_MS;
      const kept = await keptRoom();
      const found = kept === 'unheard' ? null : (kept ?? (await newRoom()));
      if (!wanted) return;
      setServerAway(!found);
      if (found) setRoom(found);
      else timer = setTimeout(make, RETRY_MS);
    };
    timer = setTimeout(make, Math.max(0, mayTryAt.current - Date.now()));
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [room]);
  const renew = useCallback(() => {
    keep(null);
    setRoom(null);
  }, []);
  return { room, isServerAway, renew };
}

async function newRoom(): Promise<BoothRoom | null> {
  const made = await createRoom('booth', { pace: 'own', capacity: CAPACITY });
  if (!made.ok) return null;
  const { code, hostKey } = made.value;
  keepHostKey(code, hostKey);
  keep({ code, hostKey });
  return { code, hostKey };
}

/** This tab's room from before a reload; 'unheard' where the server does not say. */
async function keptRoom(): Promise<BoothRoom | 'unheard' | null> {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEPT) ?? 'null');
    if (!isRoom(kept)) return null;
    const found = await findRoom(kept.code);
    if (found.ok) return kept;
    return GONE.has(found.refusal) ? null : 'unheard';
  } catch {
    return null;
  }
}

const isRoom = (value: unknown): value is BoothRoom =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'hostKey' in value &&
  typeof value.hostKey === 'string';

function keep(room: BoothRoom | null): void {
  try {
    window.sessionStorage.setItem(KEPT, JSON.stringify(room));
  } catch {
    // then a reload begins with a new room
  }
}
