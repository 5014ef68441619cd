// A projector whose page is loaded anew while the door is locked is not a new screen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { host } from '../support/client.ts';
import { openRoom } from '../support/server.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

test('S7 the wall comes back behind a locked door, a stranger stays outside, the host\u2019s browser gets in', async () => {
  const room = await openRoom(stage.address, { playlist: 'taste' });
  const boss = await host(stage.address, room);
  const wall = await stage.open(`/${room.code}/screen`, 'projector');
  await wall.getByText('Scan').first().waitFor();
  await boss.do('host.lock', { locked: true });

  await wall.reload();
  await wall.getByText('Scan').first().waitFor();
  await shoot(wall, '80-wall-behind-locked-door');

  const stranger = await stage.open(`/${room.code}/screen`, 'laptop');
  await stranger.getByText('The host has closed the door').first().waitFor();
  await shoot(stranger, '81-stranger-at-locked-door');

  const laptop = await stage.open(new URL(room.hostUrl).pathname + new URL(room.hostUrl).hash, 'laptop');
  await laptop.getByRole('button', { name: 'Start' }).waitFor();
  await laptop.goto(`${stage.address}/${room.code}/screen`);
  await laptop.getByText('Scan').first().waitFor();
  expect(stage.troubles.filter((trouble) => !trouble.includes('403'))).toEqual([]);
});
