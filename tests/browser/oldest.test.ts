// The oldest browsers of the README (client/browsers.ts): nothing that the build made needs more than they have, and a
// round is played in a page that has lost everything newer; a whole match in oldest.long.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOldest } from '../support/oldestPage.ts';
import { newerInScripts } from '../support/oldestScript.ts';
import { asOldestRead } from '../support/oldestStyle.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

const ASSETS = fileURLToPath(new URL('../../dist/client/assets/', import.meta.url));
const built = (ending: string): readonly string[] =>
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(ASSETS, name), 'utf8'));

/** Named in the build, but asked for first, or never reached here. Anything else is one that a person would meet. */
const ASKED_FOR_FIRST: readonly string[] = [
  // ours: a page may sleep where the browser cannot keep it awake
  'navigator.wakeLock',
  'navigator.share', // asked for by name; without it the link and the QR code are offered
  // preact, signals, zod, @noble/hashes: each looks whether it is there, or has another way
  '.moveBefore()',
  'Symbol.dispose',
  'URL.canParse',
  '.canParse()',
  'Error.captureStackTrace',
  'Uint8Array.fromHex',
  '.fromHex()',
  '.toHex()',
  // the SDK's other transport, never chosen
  'WebTransport',
  '.createWritable()',
  // phaser's look around at the device
  'requestFileSystem',
  'window.requestFileSystem',
  'navigator.getUserMedia',
  'navigator.vibrate',
  'document.fullscreenElement',
  'window.orientation',
  'screen.orientation',
  'screen.lockOrientation',
];
/** Methods of the libraries' own that happen to be named like something newer. */
const NAMED_ALIKE: readonly string[] = ['.polygon()', '.revoke()', '.detect()', '.getTextInfo()'];

/** Styles that only make something nicer, or serve a mode that the older browsers do not have. */
const ORNAMENTS: ReadonlySet<string> = new Set([
  'text-wrap',
  'hyphens',
  'scrollbar-width',
  'container-type',
  'break-after: avoid',
  'overscroll-behavior', // a booth that can be pulled away comes back
  'user-select', // stands beside its prefixed form
  'forced-color-adjust',
  '@page', // a report on paper has the browser's own margins without
  'print-color-adjust', // and its shades only if the person asks for backgrounds
  '@media forced-colors',
  '@supports', // only ever around what has an older form before it
  ':-webkit-progress-bar',
  ':-webkit-progress-value',
  ':-moz-progress-bar',
  'place-items: end', // read alike as flex-end by all of them
  'align-content: start',
]);
/** Rules that are lost whole: each was looked at without. */
const LOST_RULES: ReadonlySet<string> = new Set([
  '@container (width>=20em)',
  '@container (width>=11em)',
  '.wall-finale .cell:has(.cell-tag)',
  '.landing:has(.options[open]) :is(.landing-what,.landing-ways)',
  '.find-reveal.stage-phone .promise-picture:has(.band-people)',
  '.film-phone .rim:has(.rim-wide)',
  '.film-phone .rim-signs:has(.rim-wide)',
]);

describe('what the build made', () => {
  test('no script names anything that the oldest browsers do not have', () => {
    const known = new Set([...ASKED_FOR_FIRST, ...NAMED_ALIKE]);
    expect([...newerInScripts(built('.js'))].filter((name) => !known.has(name))).toEqual([]);
  });

  test('the look through the scripts finds methods, statics, globals and syntax', () => {
    const found = newerInScripts([
      'a.toSorted(); b.findLast(c); new Set().union(d); navigator.wakeLock; Promise.withResolvers();',
      'AbortSignal.timeout(3); requestIdleCallback(e); new Intl.Segmenter(); /(?<=f)g/; class H { static { i() } }',
    ]);
    for (const name of [
      '.toSorted()',
      '.findLast()',
      '.union()',
      'navigator.wakeLock',
      'Promise.withResolvers',
      'AbortSignal.timeout',
      'requestIdleCallback',
      'Intl.Segmenter',
      'lookbehind',
      'static block',
    ])
      expect(found).toContain(name);
  });

  test('no style is needed that the oldest browsers drop', () => {
    const dropped = built('.css').flatMap((css) => asOldestRead(css).dropped);
    expect(dropped.filter(({ feature, where }) => !ORNAMENTS.has(feature) && !LOST_RULES.has(where))).toEqual(
      [],
    );
  });

  test('the look through the styles finds units, functions, selectors, queries and nesting', () => {
    const { css, dropped } = asOldestRead(
      `a{height:3vh;height:3dvh;color:oklch(1 1 1);--b:1svh} c:has(d){e:f} @media (width>3px){g{h:i}}
       @container (width>3px){j{k:l}} m{& n{o:p}} @property --q{syntax:"*"} r{inset:0;gap:1px;aspect-ratio:1}`,
    );
    expect(dropped.map(({ feature }) => feature).sort()).toEqual(
      [':has', '@container', '@property', 'dvh', 'media range', 'nesting', 'oklch()', 'svh'].sort(),
    );
    expect(css).toContain('height:3vh');
    expect(css).toContain('r{inset:0;gap:1px;aspect-ratio:1}');
  });
});

describe('a round without anything newer', () => {
  let stage: BrowserStage;
  beforeAll(async () => {
    stage = await openBrowserStage();
  });
  afterAll(() => stage.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test('the booth attracts, and is played on the spot', async () => {
    const booth = await stage.open('/booth', 'projector', { prepare: makeOldest });
    await booth.getByText('It is surest where somebody stood').waitFor({ timeout: 20_000 });
    await button(booth, 'Play here').click();
    const board = booth.getByLabel('Board', { exact: true });
    await board.waitFor({ timeout: 60_000 });
    await board.click({ position: { x: 60, y: 60 } });
    await button(booth, 'Lock in').click();
    await booth
      .getByText(/truth matches/i)
      .first()
      .waitFor({ timeout: 15_000 });
    expect(stage.troubles).toEqual([]);
  });
});
