// The same twenty times in a row, since what goes wrong on the way back goes wrong now and then.
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Crowd, quantile } from '../support/crowd.ts';
import { dataFolder } from '../support/server.ts';

const RUNS = 20;

it('P12 S1 G6 100 phones in 30 rooms are all back after each of twenty kills', { timeout: 900_000 }, async ({
  annotate,
}) => {
  const dataDir = dataFolder();
  const crowd = await Crowd.gather(dataDir, 100, 30);
  try {
    const all: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { backAfterMs, stray } = await crowd.killAndRestart();
      expect(stray, `run ${run}`).toEqual([]);
      all.push(...backAfterMs);
    }
    const [p50, p95, max] = [0.5, 0.95, 1].map((share) => Math.round(quantile(all, share)));
    await annotate(`${RUNS} runs: back after ${p50} ms (p50), ${p95} ms (p95), ${max} ms (max)`);
  } finally {
    await crowd.leave();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
