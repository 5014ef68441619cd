// The card that chats and search engines show for a link: title, sentence and picture, written into index.html.
// Such readers run no script, so the server says it. What comes from the request is escaped.
import type { IncomingHttpHeaders } from 'node:http';
import { parseCode } from '../../shared/protocol/room.ts';
import type { Config } from '../config.ts';
import { baseUrl } from './addresses.ts';

const NAME = 'Overexposed';
const TITLE = 'Overexposed: find who the model remembers';
const ABOUT = 'A live game: a model learned from hidden people. Find them by what it says.';
/** Shown by pages of others, beside the link. */
export const CARD_IMAGE = { path: '/card.png', width: 1200, height: 630 } as const;
const IMAGE_ALT = 'A model’s map in amber and blue with a red pin: where did they stand?';

interface Card {
  readonly title: string;
  readonly about: string;
}

/** @param path of the page, as asked for */
export function cardOf(path: string): Card {
  const [first = '', second, ...rest] = path.split('/').filter((part) => part !== '');
  const code = rest.length === 0 ? parseCode(first) : null;
  if (code === null) return { title: TITLE, about: ABOUT };
  if (second === 'host')
    return {
      title: `Host link of game ${code}`,
      about: 'Whoever has it runs the game. Keep it to yourself.',
    };
  if (second === 'screen') return { title: `Big screen of game ${code}`, about: ABOUT };
  if (second !== undefined) return { title: TITLE, about: ABOUT };
  return { title: `Join game ${code} · ${NAME}`, about: `${ABOUT} No account, nothing to install.` };
}

/** `html` with the card of `path` in its head, and the page's title. Host and scheme are taken as the server knows them. */
export function withCard(html: string, path: string, headers: IncomingHttpHeaders, config: Config): string {
  const { title, about } = cardOf(path);
  const base = baseUrl(headers, config);
  const tags = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', NAME],
    ['property', 'og:title', title],
    ['property', 'og:description', about],
    ['property', 'og:url', pageUrl(base, path)],
    ['property', 'og:image', base + CARD_IMAGE.path],
    ['property', 'og:image:width', String(CARD_IMAGE.width)],
    ['property', 'og:image:height', String(CARD_IMAGE.height)],
    ['property', 'og:image:alt', IMAGE_ALT],
    ['name', 'twitter:card', 'summary_large_image'],
  ] as const;
  const head = tags.map(
    ([kind, name, content]) => `<meta ${kind}="${name}" content="${escaped(content)}" />`,
  );
  return html
    .replace(/<title>.*?<\/title>/s, () => `<title>${escaped(title)}</title>`)
    .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`);
}

/** Only pages that are meant to be passed on have an address of their own on the card. */
function pageUrl(base: string, path: string): string {
  const code = parseCode(path.replaceAll('/', ''));
  return code === null ? `${base}/` : `${base}/${code}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
