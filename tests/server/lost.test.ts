// A game that cannot be brought back is told as such, at once and for good; the others come back.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../client/net/connection.ts';
import { newKey, player } from '../support/client.ts';
import { bootServer, dataFolder } from '../support/server.ts';

const dataDir = dataFolder();
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const DAMAGES = {
  'an event that is not one': `UPDATE events SET body = '{"type":' WHERE number = 2 AND match = ?`,
  'no beginning': 'DELETE FROM events WHERE number = 1 AND match = ?',
  'no events at all': 'DELETE FROM events WHERE match = ?',
} as const;

describe('a match whose log is damaged', () => {
  it('is refused with its own sentence, also to whoever had a seat; its host learns its name', async () => {
    const first = await bootServer({ dataDir });
    const whole = await first.open();
    const broken = await Promise.all(Object.values(DAMAGES).map(() => first.open()));
    const ada = await player(first.url, whole, 'Ada');
    for (const room of broken) await player(first.url, room, 'Bo');
    await first.stop();
    const sql = new DatabaseSync(join(dataDir, 'overexposed.db'));
    for (const [index, damage] of Object.values(DAMAGES).entries())
      sql.prepare(damage).run(broken[index]?.matchId ?? '');
    sql.close();

    const second = await bootServer({ dataDir });
    expect((await (await player(second.url, whole, 'x', ada.seatKey)).hello()).you?.name).toBe('Ada');
    for (const { code, matchId } of broken) {
      const asked = performance.now();
      const options = { role: 'player', name: 'Bo', seatKey: newKey() } as const;
      const phone = connect(code, options, { origin: second.url, onWake: () => () => {}, isKnown: true });
      await expect
        .poll(() => phone.session.value.link, { timeout: 2_000 })
        .toEqual({ state: 'refused', refusal: 'not-reopened' });
      expect(performance.now() - asked).toBeLessThan(2_000);
      phone.close();
      const response = await fetch(`${second.url}/api/rooms/${code}`);
      expect(response.status).toBe(410);
      expect(await response.json()).toMatchObject({ error: 'not-reopened', matchId });
    }
    for (const { matchId } of broken)
      expect(second.failures).toContainEqual(
        expect.objectContaining({ match: matchId, during: 'reopening' }),
      );
    await second.stop();
  });
});
