// The booth's room: made anew whenever the last one is done with, and again and again while the server is away.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { createRoom } from '../net/rooms.ts';
import { keepHostKey } from '../net/seats.ts';

export interface BoothRoom {
  readonly code: string;
  readonly hostKey: string;
}

const RETRY_MS = 5_000;
const CAPACITY = 30;

/** `room` is null while none could be made; `isServerAway` then says that trying goes on. */
export function useBoothRoom() {
  const [room, setRoom] = useState<BoothRoom | null>(null);
  const [isServerAway, setServerAway] = useState(false);
  useEffect(() => {
    if (room) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const make = async () => {
      const made = await createRoom('booth', { autoAdvance: true, capacity: CAPACITY });
      if (!wanted) return;
      setServerAway(!made.ok);
      if (!made.ok) {
        timer = setTimeout(make, RETRY_MS);
        return;
      }
      const { code, hostKey } = made.value;
      keepHostKey(code, hostKey);
      setRoom({ code, hostKey });
    };
    void make();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [room]);
  const renew = useCallback(() => setRoom(null), []);
  return { room, isServerAway, renew };
}
