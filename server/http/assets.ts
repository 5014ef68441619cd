// The built client: hashed files that never change, and index.html for every page.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import sirv from 'sirv';
import { CODE_LETTERS } from '../../shared/protocol/room.ts';
import type { Config } from '../config.ts';
import { CARD_IMAGE, withCard } from './card.ts';

const CLIENT_BUILD = fileURLToPath(new URL('../../dist/client', import.meta.url));
export const CLIENT_CONFIG = fileURLToPath(new URL('../../client/vite.config.ts', import.meta.url));

const PAGES = new RegExp(
  `^/(|[${CODE_LETTERS}]{4}(/screen|/host|/moderate)?|sandbox|booth|guide|playlist|results(/[A-Za-z0-9_-]{1,40}(/report)?)?)/?$`,
  'i',
);

/** True for paths that are pages of the client; other paths get the same page, which says so, with status 404. */
export const isPage = (path: string): boolean => PAGES.test(path);

/**
 * A copy of the build as it is now, inside the data folder, which is this server's alone: a later build replaces the
 * files of the original under a running server's feet. Returns the copy's folder.
 */
export function copyOfBuild(dataDir: string): string {
  const copy = join(dataDir, 'client');
  rmSync(copy, { recursive: true, force: true });
  if (existsSync(CLIENT_BUILD)) cpSync(CLIENT_BUILD, copy, { recursive: true });
  return copy;
}

/** Files of the build, precompressed where the build has made it so; none before the first build. */
export function builtFiles(directory: string): RequestHandler {
  if (!existsSync(directory)) return (_request, _response, next) => next();
  const immutable = 'public, max-age=31536000, immutable';
  return sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? immutable : 'no-cache');
      if (path === CARD_IMAGE.path) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    },
  }) as RequestHandler;
}

/** index.html for everything that asks for a page, with the card of its address. */
export function pages(directory: string, config: Config): RequestHandler {
  const index = join(directory, 'index.html');
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (!existsSync(index)) {
      response.status(503).type('text').send('The pages are not built yet. Run: npm run build\n');
      return;
    }
    const known = isPage(request.path);
    if (!known && /\.[a-z0-9]+$/i.test(request.path)) return next(); // a missing file is no page
    const html = readFileSync(index, 'utf8'); // two kilobytes
    response
      .status(known ? 200 : 404)
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(withCard(html, request.path, request.headers, config));
  };
}
