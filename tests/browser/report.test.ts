// The class report on paper: at most two pages of A4 and of Letter, whatever was played.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import { playedOut, store } from '../support/finished.ts';
import { at, goalie, Table, team } from '../support/match.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
const ids: Record<'lesson' | 'long', string> = { lesson: '', long: '' };

/** Two hundred players in twenty rounds: more than anybody prints. */
function longMatch(): Table {
  const specs = Array.from({ length: 20 }, (_, i) => (i % 3 === 2 ? team() : goalie()));
  const table = new Table({ specs, seed: 'long' }).join(
    ...Array.from({ length: 200 }, (_, i) => `Pupil number ${i + 1}`),
  );
  specs.forEach((_, round) => {
    table.toGuessing(round);
    for (let i = 1; i <= 200; i += 1 + (round % 3))
      table.guess(`p${i}`, at((i * 7 + round) % 120, (i * 5) % 75), round);
    table.wait(20).play({ type: 'next' });
  });
  const long = table.play({ type: 'next' });
  return new Table().take(
    long.events.map((event) => (event.type === 'created' ? { ...event, id: 'long', code: 'LMNX' } : event)),
  );
}

beforeAll(async () => {
  stage = await openBrowserStage(async (dataDir) => {
    const lesson = playedOut(PLAYLISTS.lesson);
    for (const [i, answer] of (['open', 'promised', 'promised'] as const).entries())
      lesson.play({ type: 'exit', player: `p${i + 1}`, answer });
    ids.lesson = await store(dataDir, lesson);
    ids.long = await store(dataDir, longMatch());
  });
}, 120_000);
afterAll(() => stage.close());

/** A page object of a PDF is of type Page; the tree above them of type Pages. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.each(['lesson', 'long'] as const)(
  'the %s fits two pages of A4 and of Letter, uncut',
  async (match) => {
    const page = await stage.open(`/results/${ids[match]}/report`, 'laptop');
    await page.getByRole('heading', { name: 'To talk about' }).waitFor();
    await expect.poll(() => page.getByText('…', { exact: true }).count()).toBe(0); // the rounds' words have come
    expect(await page.locator('.report-questions li').count()).toBe(3);
    expect(await page.locator('.exit-bars li strong').allInnerTexts()).toEqual(
      match === 'lesson' ? ['1', '0', '2', '0'] : [],
    );
    const sheets = await page.locator('.sheet').evaluateAll((all) =>
      all.map((sheet) => {
        const inner = (sheet.firstElementChild as HTMLElement).getBoundingClientRect();
        const outer = sheet.getBoundingClientRect();
        return { over: inner.bottom - outer.bottom, wide: inner.right - outer.right };
      }),
    );
    for (const { over, wide } of sheets) expect(Math.max(over, wide)).toBeLessThanOrEqual(0);
    for (const format of ['A4', 'Letter'] as const)
      expect([format, pagesIn(await page.pdf({ format }))]).toEqual([format, 2]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 940 });
    for (const [i, sheet] of (await page.locator('.sheet').all()).entries()) {
      await sheet.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300); // painted
      await shoot(page, `report-${match}-${i + 1}`);
    }
    expect(stage.troubles).toEqual([]);
  },
  60_000,
);

test('the report is found from the results, and read on a phone without leaving its width', async () => {
  const page = await stage.open(`/results/${ids.lesson}`, 'phone');
  await page.getByRole('link', { name: 'Class report, to print' }).click();
  await page.getByRole('heading', { name: 'Class report' }).waitFor();
  await shoot(page, 'report-phone');
  await page.evaluate(() => window.scrollTo(0, 700));
  await shoot(page, 'report-phone-2');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
