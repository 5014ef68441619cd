// A server that dies in the middle of thirty rounds: everybody comes back by themselves.
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Crowd, quantile } from '../support/crowd.ts';
import { dataFolder } from '../support/server.ts';

it('P12 S1 G6 100 phones in 30 rooms are all back in their seats after kill -9, and nobody is told to go', async ({
  annotate,
}) => {
  const dataDir = dataFolder();
  const crowd = await Crowd.gather(dataDir, 100, 30);
  try {
    const { backAfterMs, stray } = await crowd.killAndRestart();
    expect(stray).toEqual([]);
    const [p50, p95, max] = [0.5, 0.95, 1].map((share) => Math.round(quantile(backAfterMs, share)));
    await annotate(`back after ${p50} ms (p50), ${p95} ms (p95), ${max} ms (max)`);
  } finally {
    await crowd.leave();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
