// Every round type on walls of few pixels: code, clock and count stay in sight while people guess and at the reveal.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { host as joinAsHost, toGuessing } from '../support/client.ts';
import { ONE_OF_EACH, PLAYS } from '../support/plays.ts';
import { openRoom } from '../support/server.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';
import { everyWall } from './everyWall.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const REVEALED_MS = 4_500; // the whole choreography

test.each(ONE_OF_EACH.map((spec) => [spec.type, spec] as const))(
  'code, clock and count of %s are in sight',
  async (type, spec) => {
    const room = await openRoom(stage.address, { playlist: [{ ...spec, seconds: 300 }] });
    const boss = await joinAsHost(stage.address, room);
    const wall = await stage.open(`/${room.code}/screen`, 'projector', { still: true });
    const phone = await stage.open(`/${room.code}`, 'phone', { still: true });
    await phone.getByRole('button', { name: 'Join', exact: true }).click();
    await phone.getByText('You are', { exact: true }).waitFor();
    await toGuessing(boss);
    await wall.getByRole('timer').waitFor();
    await everyWall(wall, `${type}-guess`, ['.badge-code', '.badge .qr', '.timer', '.lock-count']);
    await PLAYS[type](phone, 0);
    await phone.getByRole('button', { name: 'Lock in' }).click();
    await expect.poll(async () => (await boss.hello()).phase.name, { timeout: 30_000 }).toBe('reveal');
    await wall.waitForTimeout(REVEALED_MS);
    await everyWall(wall, `${type}-reveal`, ['.badge-code', '.badge .qr']);
  },
);
