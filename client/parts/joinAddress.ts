// The address that phones need to join, for components.
import { useEffect } from 'preact/hooks';
import { joinUrls, ownUrl, wantJoinUrl } from '../net/joinUrls.ts';

export const useJoinUrl = (code: string): string => useKnownJoinUrl(code) ?? ownUrl(code);

/** null until the server has answered: pages that people copy from wait for it, rather than show another one first. */
export function useKnownJoinUrl(code: string): string | null {
  useEffect(() => wantJoinUrl(code), [code]);
  return joinUrls.value.get(code) ?? null;
}

/** As people type it: without the scheme. */
export const spokenHost = (url: string): string => new URL(url).host;
