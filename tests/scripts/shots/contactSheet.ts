// Many pictures on one, with their names, put together by a page of Chromium: nothing else has to be installed.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { launchChromium } from '../../support/chromium.ts';

const CELL_PX = 300; // the height a picture has on the sheet

/** @param sheets the pictures of each sheet, by its path */
export async function contactSheets(sheets: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1800, height: 400 } });
  for (const [path, pictures] of sheets) {
    await page.setContent(html(pictures));
    await page.screenshot({ path, fullPage: true, timeout: 120_000 });
  }
  await browser.close();
}

function html(pictures: readonly string[]): string {
  const figures = pictures.map((picture) => {
    const data = readFileSync(picture).toString('base64');
    const name = basename(picture, '.png');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  return `<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#888;font:12px sans-serif}
     figure{margin:0}img{display:block;height:${CELL_PX}px}</style>${figures.join('')}`;
}
