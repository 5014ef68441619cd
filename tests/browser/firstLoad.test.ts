// A phone that loses the network while the page is still coming: it says so, tries again, and gets in.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
let code: string;
beforeAll(async () => {
  stage = await openBrowserStage();
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: 'quick' }),
  });
  ({ code } = (await reply.json()) as CreatedRoom);
});
afterAll(() => stage.close());

test('the code for connecting that came late is asked for again, and the player is told', async () => {
  const phone = await stage.open('/guide', 'phone');
  let isOffline = true;
  let asked = 0;
  await phone.route(/\/assets\/connection-[^/]*\.js$/, (route) => {
    asked += 1;
    return isOffline ? route.abort('internetdisconnected') : route.continue();
  });
  await phone.route(/\/api\//, (route) =>
    isOffline ? route.abort('internetdisconnected') : route.continue(),
  );
  await phone.goto(`${stage.address}/${code}`);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByText('A part of this page has not come through').waitFor();
  await shoot(phone, '60-part-missing-phone');
  isOffline = false;
  await phone.getByText('You are', { exact: true }).waitFor({ timeout: 20_000 });
  expect(asked).toBeGreaterThan(2);
});
