// What a pasted link shows in a chat: title, sentence and picture, said by the server for readers without a script.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../server/http/card.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(() => server.stop());

/** With a Host header of one's own, which fetch does not allow. */
const page = (path: string, headers: http.OutgoingHttpHeaders = {}, url = server.url): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = http.get({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
    });
    request.on('error', reject);
  });

const tag = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)" />`).exec(html)?.[1];

describe('the card of a link', () => {
  it('names the game in question, whether or not it exists', async () => {
    const html = await page('/kmpx', { host: 'play.example.org' });
    expect(html).toContain('<title>Join game KMPX · Overexposed</title>');
    expect(tag(html, 'og:title')).toBe('Join game KMPX · Overexposed');
    expect(tag(html, 'og:url')).toBe('http://play.example.org/KMPX');
    expect(tag(html, 'og:image')).toBe('http://play.example.org/card.png');
    expect(tag(html, 'og:description')).toMatch(/^A live game/);
    expect(tag(html, 'twitter:card')).toBe('summary_large_image');
  });

  it.each(['/', '/sandbox', '/guide'])('%s says what this is', async (path) => {
    const html = await page(path, { host: 'play.example.org' });
    expect(tag(html, 'og:title')).toBe('Overexposed: find who the model remembers');
    expect(tag(html, 'og:url')).toBe('http://play.example.org/');
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  it('calls a host link by its name, and never an address that leads to it', async () => {
    const html = await page('/KMPX/host');
    expect(tag(html, 'og:title')).toBe('Host link of game KMPX');
    expect(tag(html, 'og:url')).not.toContain('host');
  });

  it('has a picture of the size it says, open to the pages of others', async () => {
    const response = await fetch(`${server.url}/card.png`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(60_000);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(bytes.equals(readFileSync(new URL('../../client/public/card.png', import.meta.url)))).toBe(true);
  });

  it.each(['a"><script>alert(1)</script>', 'a b', 'x<y', '$&', 'evil.example/path'])(
    'takes nothing from the host header %j',
    async (host) => {
      const html = await page('/KMPX', { host });
      expect(html).not.toContain(host);
      expect(html).not.toContain('alert');
      expect(tag(html, 'og:image') ?? '').toMatch(/^(http:\/\/localhost:\d+\/card\.png)?$/); // or no page at all
    },
  );

  it('believes a proxy only where it is told to, and says the public address where there is one', async () => {
    const forwarded = { 'x-forwarded-host': 'other.example', 'x-forwarded-proto': 'https' };
    expect(await page('/', forwarded)).not.toContain('other.example');
  });

  it('takes nothing from the path', async () => {
    for (const path of ['/KMPX%22%3E%3Cscript%3E', '/%22onload=', '/KMPX/KMPX', "/'><b>"])
      expect(cardOf(decodeURIComponent(path)).title).toBe('Overexposed: find who the model remembers');
    expect(await page('/KMPX%22%3E%3Cscript%3Ealert')).not.toContain('alert');
  });

  it('keeps the policy strict: nothing inline, nothing from elsewhere', async () => {
    const response = await fetch(`${server.url}/KMPX`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)/);
  });
});
