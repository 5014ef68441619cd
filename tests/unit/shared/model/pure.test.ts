// Shared code is pure: the same arguments give the same answer in server, browser and worker.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../../shared/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Names that reach out for a clock, a timer, the environment, global chance, the disk, the network or the page. */
const REACHING_OUT =
  /\b(Date|performance|Temporal|setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|process|globalThis|Math\.random|crypto|fetch|require|window|document|navigator|localStorage|Intl)\b|from 'node:/g;

/** Code without comments and without the text of strings; what is inside ${} stays. */
function bare(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/(?<!from )'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, (text) =>
      [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(';'),
    );
}

describe('shared code', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s reads no clock, environment or global chance', (name) => {
    const reached = bare(readFileSync(new URL(name, root), 'utf8')).match(REACHING_OUT) ?? [];
    expect(reached).toEqual([]);
  });

  it('would be caught at it', () => {
    const guilty = ['const now = Date.now();\n', '`$', '{Math.random()}`;', "import x from 'node:fs';"].join(
      '',
    );
    expect(bare(guilty).match(REACHING_OUT)).toEqual(['Date', 'Math.random', "from 'node:"]);
    expect(bare("const word = 'process'; /* Date */ // crypto").match(REACHING_OUT)).toBeNull();
  });
});
