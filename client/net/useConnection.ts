// A connection for as long as a page is shown. The SDK is fetched when the first one is wanted.
import { useEffect, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import type { Connection } from './connection.ts';

/** Starts the download early, while the person is still choosing a name. */
export const preloadConnection = (): void => void import('./connection.ts');

/** null while the SDK loads, or as long as `options` is null: nobody has asked to join yet. */
export function useConnection(code: string, options: JoinOptions | null): Connection | null {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    if (!options) return;
    let wanted = true;
    let open: Connection | null = null;
    void import('./connection.ts').then(({ connect }) => {
      if (!wanted) return;
      open = connect(code, options);
      setConnection(open);
    });
    return () => {
      wanted = false;
      open?.close();
      setConnection(null);
    };
  }, [code, options]);
  return connection;
}
