// The card that chats and search engines show for a link: title, sentence and picture, written into index.html.
// Such readers run no script, so the server says it. What comes from the request is escaped.
import type { IncomingHttpHeaders } from 'node:http';
import { parseCode } from '../../shared/protocol/room.ts';
import type { Config } from '../config.ts';
import { baseUrl } from './addresses.ts';
import { card } from './card.en.ts';

/** Shown by pages of others, beside the link. */
export const CARD_IMAGE = { path: '/card.png', width: 1200, height: 630 } as const;

interface Card {
  readonly title: string;
  readonly about: string;
}

/** @param path of the page, as asked for */
export function cardOf(path: string): Card {
  const [first = '', second, ...rest] = path.split('/').filter((part) => part !== '');
  const code = rest.length === 0 ? parseCode(first) : null;
  if (code === null) return { title: card.title, about: card.about };
  const of = (title: string) => title.replace('{{code}}', code);
  if (second === 'host') return { title: of(card.host.title), about: card.host.about };
  if (second === 'screen') return { title: of(card.screen), about: card.about };
  if (second !== undefined) return { title: card.title, about: card.about };
  return { title: of(card.join.title), about: card.join.about };
}

/** `html` with the card of `path` in its head, and the page's title. Host and scheme are taken as the server knows them. */
export function withCard(html: string, path: string, headers: IncomingHttpHeaders, config: Config): string {
  const { title, about } = cardOf(path);
  const base = baseUrl(headers, config);
  const tags = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', card.name],
    ['property', 'og:title', title],
    ['property', 'og:description', about],
    ['property', 'og:url', pageUrl(base, path)],
    ['property', 'og:image', base + CARD_IMAGE.path],
    ['property', 'og:image:width', String(CARD_IMAGE.width)],
    ['property', 'og:image:height', String(CARD_IMAGE.height)],
    ['property', 'og:image:alt', card.image],
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
