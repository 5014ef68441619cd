// The addresses at which phones join rooms, as the server knows them: on the host's own machine the page may say
// "localhost", which means nothing to a phone. Asked for once a page, not at every screen, and again when the host has
// chosen another one.
import { type ReadonlySignal, signal } from '@preact/signals';
import { findRoom } from './rooms.ts';

const urls = signal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();

/** By code; a code is missing until the server has answered once. */
export const joinUrls: ReadonlySignal<ReadonlyMap<string, string>> = urls;

export function rememberJoinUrl(code: string, url: string): void {
  asked.add(code);
  if (urls.peek().get(code) !== url) urls.value = new Map(urls.peek()).set(code, url);
}

/** As this page was reached: right for most, and all there is while the server is silent. */
export const ownUrl = (code: string): string => `${window.location.origin}/${code}`;

export function wantJoinUrl(code: string): void {
  if (!asked.has(code)) void ask(code);
}

/** The links have changed: whoever shows one asks again. */
export function renewJoinUrl(code: string): void {
  if (asked.has(code)) void ask(code);
}

async function ask(code: string): Promise<void> {
  asked.add(code);
  const found = await findRoom(code);
  if (found.ok) return rememberJoinUrl(code, found.value.joinUrl);
  rememberJoinUrl(code, urls.peek().get(code) ?? ownUrl(code));
  asked.delete(code); // the next screen may have more luck
}
