// The real server with two faults of ours that a signal brings about: promises that fail with nobody waiting, and an
// error at top level.
const NOBODY_WAITS = 25;

process.on('SIGUSR2', () => {
  for (let i = 0; i < NOBODY_WAITS; i++) void Promise.reject(new Error(`nobody waited for ${i}`));
});
process.on('SIGWINCH', () => {
  throw new Error('at top level');
});

await import('../../server/main.ts');
