// What every big screen needs, however few pixels it has: nothing over its edges, nothing cut, drawings that fill their frames.
import type { Page } from 'playwright-core';

/** 1280 × 720 enlarged by 150 %, an old projector, 1366 × 768 enlarged by 150 %; and a bigger and a smaller neighbour. */
export const WALLS = [
  { width: 853, height: 480 },
  { width: 800, height: 600 },
  { width: 911, height: 512 },
  { width: 1024, height: 768 },
  { width: 683, height: 384 + 60 },
];

/** How far each of them reaches over the wall's edges, in pixels; nothing may, and the page itself may not either. */
export const overTheEdge = (page: Page, selectors: readonly string[]) =>
  page.evaluate((wanted) => {
    const over: string[] = [];
    for (const selector of wanted) {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box || box.height === 0) over.push(`${selector} is not there`);
      else if (box.top < 0 || box.left < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        over.push(`${selector} reaches to ${Math.round(box.right)}, ${Math.round(box.bottom)}`);
    }
    return over;
  }, selectors);

/** What the wall's reveal tells but has no room for, and drawings that do not fill their frames. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const told of document.querySelectorAll('.find-told'))
      if (told.scrollHeight > told.clientHeight + 1 || told.scrollWidth > told.clientWidth + 1)
        cut.push(`${told.scrollWidth}×${told.scrollHeight} in ${told.clientWidth}×${told.clientHeight}`);
    for (const canvas of document.querySelectorAll('.board-surface canvas')) {
      const box = canvas.getBoundingClientRect();
      const frame = canvas.parentElement?.getBoundingClientRect();
      if (frame && Math.abs(box.width - frame.width) + Math.abs(box.height - frame.height) > 2)
        cut.push(`a drawing of ${box.width}×${box.height} in ${frame.width}×${frame.height}`);
    }
    return cut;
  });
