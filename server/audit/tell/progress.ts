// The progress bar on stderr: only for work that takes a while, and never into a pipe or a log file.
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** A new part of the work begins, of `steps` steps. */
  part(name: string, steps: number): void;
  step(): void;
  done(): void;
}

export const silent: Progress = { part: () => {}, step: () => {}, done: () => {} };

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return silent;
  const bar = new SingleBar({
    stream,
    clearOnComplete: true,
    // The work is synchronous: a signal handler would only run after it, and Ctrl-C must work at once.
    hideCursor: false,
    gracefulExit: false,
    format: '{bar} {percentage} %  {part}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  return {
    part: (name, steps) => {
      bar.stop();
      bar.start(steps, 0, { part: name });
    },
    step: () => bar.increment(),
    done: () => bar.stop(),
  };
}
