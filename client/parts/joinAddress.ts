// The address that phones need to join, as the server knows it: on the host's own machine the page may say
// "localhost", which means nothing to a phone.
import { useEffect, useState } from 'preact/hooks';
import { findRoom } from '../net/rooms.ts';

export function useJoinUrl(code: string): string {
  const [url, setUrl] = useState(`${window.location.origin}/${code}`);
  useEffect(() => {
    let wanted = true;
    void findRoom(code).then((found) => {
      if (wanted && found.ok) setUrl(found.value.joinUrl);
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return url;
}

/** As people type it: without the scheme. */
export const spokenHost = (url: string): string => new URL(url).host;
