// Everything that README.md says a person can type, typed into a clean checkout: installing, starting, stopping, the
// audit, every bench. (What the browser sees of the started server: tests/browser/shipped.test.ts.)
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, cleanCheckout } from '../support/checkout.ts';
import { commandLine, firstColumn, spokenCommands } from '../support/readme.ts';
import { freePort, isServed, Typed } from '../support/typed.ts';

const PRODUCTION = { NODE_ENV: 'production' };
const START = commandLine(/npm start$/);

let checkout: Checkout;
let PORT: string;
const running: Typed[] = [];

function type(line: string | readonly string[], env: Record<string, string> = {}): Typed {
  const typed = new Typed(line, checkout.folder, env);
  running.push(typed);
  return typed;
}
const here = () => `http://localhost:${PORT}`;
const isUp = (server: Typed) => server.says(/Overexposed is open/);

beforeAll(async () => {
  checkout = cleanCheckout({ installed: false });
  PORT = String(await freePort());
});
afterAll(() => {
  for (const typed of running) typed.sweep();
  checkout.remove();
});

describe('a clone with nothing but README.md to go by', () => {
  it('installs and starts by its first line, with NODE_ENV=production set; Ctrl+C ends it', async () => {
    const server = type(['sh', '-c', START], { ...PRODUCTION, PORT });
    await isUp(server);
    for (const path of ['/', '/sandbox', '/booth', '/results'])
      expect((await fetch(here() + path)).status, path).toBe(200);
    server.signal('SIGINT', 'group');
    server.signal('SIGINT', 'group'); // npm hands on what the terminal has sent already
    await server.ended;
    await expect.poll(() => isServed(here())).toBe(false);
  });

  it('is ended while it builds, and leaves nothing behind', async () => {
    const dist = join(checkout.folder, 'dist');
    rmSync(dist, { recursive: true, force: true });
    const server = type('npm start', { PORT });
    await expect.poll(() => existsSync(dist), { timeout: 60_000, interval: 20 }).toBe(true);
    server.signal('SIGTERM', 'program');
    await server.ended;
    const left = () => execFileSync('ps', ['-e', '-o', 'args'], { encoding: 'utf8' });
    await expect.poll(left).not.toContain(checkout.folder); // its builder's path is absolute
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // longer than a start without a build takes
    expect(await isServed(here())).toBe(false);
  });

  it('says in a sentence why it does not start', async () => {
    const first = type('npm start', { PORT });
    await isUp(first);
    const second = await type('npm start', { PORT, DATA_DIR: 'other' }).ended;
    expect(second).toMatchObject({ code: 1, said: expect.stringContaining(`Port ${PORT} is taken`) });
    const third = await type('npm start', { PUBLIC_URL: 'https://school.example/game' }).ended;
    expect(third).toMatchObject({ code: 1, said: expect.stringContaining('no sub-path') });
    expect(await isServed(here())).toBe(true);
    first.signal('SIGTERM', 'program');
    await first.ended;
    await expect.poll(() => isServed(here())).toBe(false);
  });

  it('gets what the tests need by the line for NODE_ENV=production, and they run there', async () => {
    const [install] = (spokenCommands.find((line) => /--include=dev/.test(line)) ?? '').split(' && ');
    expect(await type(install ?? '', PRODUCTION).ended).toMatchObject({ code: 0 });
    const tests = await type('npm run test:unit -- tests/unit/server/settings.test.ts', PRODUCTION).ended;
    expect(tests).toMatchObject({ code: 0, said: expect.stringContaining('passed') });
  });

  it('audits the sample', async () => {
    const audit = await type(commandLine(/npm run audit/)).ended;
    expect(audit).toMatchObject({ code: 0, said: expect.stringContaining('In short') });
    const help = await type('npm run audit -- --help').ended;
    expect(help).toMatchObject({ code: 0, said: expect.stringContaining('--protect') });
  });

  it('has no bench that README.md does not list', async () => {
    const { said } = await type('npm run -s bench -- --help').ended;
    const listed = [...said.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(firstColumn('bench').toSorted());
    expect(await type('npm run -s bench -- nothing').ended).toMatchObject({ code: 1 });
    expect(await type('npm run -s bench -- models many').ended).toMatchObject({ code: 1 });
  });

  it.each(firstColumn('bench'))('runs the bench %s', async (name) => {
    const bench = await type(`npm run -s bench -- ${name} --short`).ended;
    expect(bench, bench.said).toMatchObject({ code: 0 });
    expect(bench.said).toMatch(/\d/);
  });

  it('serves the sources with `npm run dev`, and watches tests', async () => {
    for (const line of ['npm run dev', 'npm run test:watch']) expect(spokenCommands).toContain(line);
    const dev = type('npm run dev', { PORT });
    await isUp(dev);
    expect(await (await fetch(here())).text()).toContain('/main.tsx');
    dev.signal('SIGINT', 'group');
    await dev.ended;
    await expect.poll(() => isServed(here())).toBe(false);
    const watch = type('npm run test:watch -- tests/unit/server/settings.test.ts', { CI: '' });
    await watch.says(/passed/);
    watch.sweep();
  });

  it('leaves its own files as they were', () => {
    for (const file of ['package.json', 'package-lock.json', 'README.md'])
      expect(readFileSync(join(checkout.folder, file), 'utf8'), file).toBe(readFileSync(file, 'utf8'));
  });
});
