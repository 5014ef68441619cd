// Which page an address means. Pure.
import { parseCode } from '../shared/protocol/room.ts';

/** Pages that are known by their name alone. */
const ALONE = ['sandbox', 'guide', 'booth', 'playlist', 'results'] as const;

export type Route =
  | { readonly page: 'landing' }
  | { readonly page: 'player'; readonly code: string }
  | { readonly page: 'screen'; readonly code: string }
  | { readonly page: 'host'; readonly code: string; readonly hostKey: string | null }
  | { readonly page: 'moderator'; readonly code: string; readonly key: string | null }
  | { readonly page: 'match'; readonly id: string }
  | { readonly page: 'report'; readonly id: string }
  | { readonly page: (typeof ALONE)[number] }
  | { readonly page: 'unknown'; readonly path: string };

/** @param fragment the address' part from '#' on: a host's key stays there, out of every log. */
export function parseRoute(path: string, fragment: string): Route {
  const [first = '', second, ...rest] = path.split('/').filter((part) => part !== '');
  if (first === '') return { page: 'landing' };
  if (rest.length === 0 && first === 'results' && second) return { page: 'match', id: second };
  if (first === 'results' && second && rest.join() === 'report') return { page: 'report', id: second };
  const alone = ALONE.find((name) => name === first);
  if (alone && second === undefined) return { page: alone };
  const code = parseCode(first);
  if (!code || rest.length > 0) return { page: 'unknown', path };
  if (second === undefined) return { page: 'player', code };
  if (second === 'screen') return { page: 'screen', code };
  const key = new URLSearchParams(fragment.slice(1)).get('key');
  if (second === 'host') return { page: 'host', code, hostKey: key };
  if (second === 'moderate') return { page: 'moderator', code, key };
  return { page: 'unknown', path };
}
