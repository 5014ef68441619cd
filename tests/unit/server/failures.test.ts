// What is written down when the same thing fails again and again.
import { describe, expect, it } from 'vitest';
import { boundedFailures } from '../../../server/failures.ts';

function writing() {
  const lines: { where: unknown; leftOut: unknown }[] = [];
  let now = 0;
  const error = ({ during, leftOut }: Record<string, unknown>) => lines.push({ where: during, leftOut });
  const failed = boundedFailures({ error } as never, () => now);
  return { lines, failed, wait: (ms: number) => (now += ms) };
}

describe('failures', () => {
  it('of one kind are written down ten times a minute, and then how many were left out', () => {
    const { lines, failed, wait } = writing();
    for (let n = 0; n < 500; n++) failed(new Error(`match ${n}`), { during: 'tick', match: `${n}` });
    expect(lines).toHaveLength(10);
    wait(60_000);
    failed(new Error('again'), { during: 'tick' });
    expect(lines.at(-1)).toEqual({ where: 'tick', leftOut: 490 });
  });

  it('of one kind do not hide those of another', () => {
    const { lines, failed } = writing();
    for (let n = 0; n < 500; n++) failed(new Error('no'), { during: 'tick' });
    failed(new Error('no'), { during: 'closing' });
    failed(new TypeError('no'), { during: 'tick' });
    expect(lines.slice(10).map(({ where }) => where)).toEqual(['closing', 'tick']);
  });

  it('of ever new kinds are bounded too', () => {
    const { lines, failed } = writing();
    for (let n = 0; n < 5_000; n++) failed('no', { path: `/${n}` });
    expect(lines.length).toBeLessThan(200);
  });
});
