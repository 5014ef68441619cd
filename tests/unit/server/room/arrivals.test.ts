// Codes that are on their way, against a real log: held, shared, let go.
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../../server/match/events.ts';
import { Arrivals } from '../../../../server/room/arrivals.ts';
import { openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { MatchSettings } from '../../../../shared/protocol/messages.ts';
import { goalie, START } from '../../../support/match.ts';

const database = openDatabase(':memory:');
const log = new EventLog(database);
const settings = MatchSettings.parse({});
const created = (id: string, code: string) =>
  log.create({
    type: 'created',
    format: FORMAT,
    id,
    code,
    hostKeyHash: '00',
    playlist: 'own',
    specs: [goalie()],
    settings,
    at: START,
  });

describe('arrivals', () => {
  it('a code that no open match has is nowhere, at once; so is one whose match has been closed', async () => {
    const arrivals = new Arrivals(log);
    expect(await arrivals.find('KMPX')).toBe('nowhere');
    await created('m0', 'KMPX');
    log.close('m0');
    expect(await arrivals.find('KMPX')).toBe('nowhere');
  });

  it('a code that is open in the log is waited for until its match is closed, lost, or the server stops', async () => {
    await created('m1', 'KMPW');
    for (const [end, where] of [
      [(arrivals: Arrivals) => arrivals.lose('m1'), 'lost'],
      [(arrivals: Arrivals) => arrivals.letGo(), 'on-its-way'],
      [() => log.close('m1'), 'nowhere'],
    ] as const) {
      const arrivals = new Arrivals(log);
      let found = '';
      const finding = arrivals.find('KMPW').then((at) => {
        found = at;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(found).toBe('');
      end(arrivals);
      await finding;
      expect(found).toBe(where);
    }
  });

  it('is held for eight seconds; a hundred who wait look no more often than one', async () => {
    await created('m2', 'KMPV');
    let looks = 0;
    const counted = {
      openUnder: (code: string) => {
        looks += 1;
        return log.openUnder(code);
      },
    };
    const arrivals = new Arrivals(counted);
    const from = performance.now();
    const found = await Promise.all(Array.from({ length: 100 }, () => arrivals.find('KMPV')));
    expect(performance.now() - from).toBeGreaterThan(7_900);
    expect(new Set(found)).toEqual(new Set(['on-its-way']));
    expect(looks).toBeLessThan(100 + 161); // a first look each, then one for all every 50 ms
  });

  it('names the match that is lost under a code, and no other', async () => {
    await created('m3', 'KMPT');
    const arrivals = new Arrivals(log);
    expect(arrivals.lostUnder('KMPT')).toBeNull();
    arrivals.lose('m3');
    expect(arrivals.lostUnder('KMPT')).toBe('m3');
    expect(arrivals.lostUnder('BBBB')).toBeNull();
  });
});
