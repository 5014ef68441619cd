// A page as the oldest browsers of the README would run it: everything newer is gone from its scripts and its styles.
import type { Page } from 'playwright-core';
import { forget, NEWER } from './oldest.ts';
import { asOldestRead } from './oldestStyle.ts';

export async function makeOldest(page: Page): Promise<void> {
  await page.addInitScript(forget, NEWER);
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: asOldestRead(await response.text()).css });
  });
}
