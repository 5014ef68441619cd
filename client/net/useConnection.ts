// A connection for as long as a page is shown. The SDK is fetched when the first one is wanted, and again where that
// failed: a phone may have been offline at just that moment.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { cryptographic } from '../randomness.ts';
import type { Connection } from './connection.ts';
import { renewJoinUrl } from './joinUrls.ts';
import { keepLoading } from './keepLoading.ts';
import { reloadOnce } from './reloadOnce.ts';
import { findRoom } from './rooms.ts';
import { isOutdated } from './session.ts';
import { onWake } from './wake.ts';

const load = () => import('./connection.ts');

/** Starts the download early, while the person is still choosing a name. Whether it failed shows when it is needed. */
export const preloadConnection = (): void => void load().catch(() => {});

const failed = signal(0);
/** How often in a row this page's code for connecting did not come; 0 once it has. */
export const loadsFailed: ReadonlySignal<number> = failed;

/** From here on it is asked whether the server answers; if it does, only loading the page anew can help. */
const SEVERAL = 4;

/** null while the SDK loads, or as long as `options` is null: nobody has asked to join yet. */
export function useConnection(
  code: string,
  options: JoinOptions | null,
  isKnown = false, // has had a seat here, or the host's link
): Connection | null {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    if (!options) return;
    let open: Connection | null = null;
    let stopFollowing: (() => void) | null = null;
    const loading = keepLoading({
      load,
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      chance: () => cryptographic().uniform(),
      onLoaded: ({ connect }) => {
        failed.value = 0;
        open = connect(code, options, { isKnown });
        stopFollowing = follow(code, open);
        setConnection(open);
      },
      onFailed: (times) => {
        failed.value = times;
        if (times >= SEVERAL) void reloadIfServed(code, loading.again);
      },
    });
    const stopWatching = onWake(loading.again);
    return () => {
      stopWatching();
      loading.stop();
      stopFollowing?.();
      open?.close();
      setConnection(null);
    };
  }, [code, options, isKnown]);
  return connection;
}

function follow(code: string, connection: Connection): () => void {
  const stops = [followAddress(code, connection), reloadWhenOutdated(connection)];
  return () => {
    for (const stop of stops) stop();
  };
}

function reloadWhenOutdated({ session }: Connection): () => void {
  return effect(() => {
    if (isOutdated(session.value.link)) reloadOnce();
  });
}

/** When the host chooses another address, every link and QR code on the page changes with it. */
function followAddress(code: string, { session }: Connection): () => void {
  let known = '';
  return effect(() => {
    const address = session.value.crowd?.address ?? known;
    if (address !== known) renewJoinUrl(code);
    known = address;
  });
}

async function reloadIfServed(code: string, again: () => void): Promise<void> {
  const found = await findRoom(code);
  if (!found.ok && found.refusal === 'offline') return;
  // The network may have come back after the part failed and before the server answered.
  const isThere = await load().then(
    () => true,
    () => false,
  );
  if (isThere) again();
  else reloadOnce();
}
