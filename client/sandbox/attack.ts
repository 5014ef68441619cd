// Starts and stops the worker that attacks what is on the board. One at a time; a new one ends the one before.
import type { Knowledge } from '../../shared/attack/attacker.ts';
import type { AttackNews, AttackOrder } from './attackWorker.ts';

export interface Attack {
  /** Stops it; nothing is heard of it any more. */
  readonly cancel: () => void;
}

export function startAttack(
  knowledge: Knowledge,
  onNews: (news: AttackNews) => void,
  onFailure: () => void,
): Attack {
  const worker = new Worker(new URL('./attackWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<AttackNews>) => {
    if (data.kind === 'done') worker.terminate();
    onNews(data);
  };
  worker.onerror = () => {
    worker.terminate();
    onFailure();
  };
  const order: AttackOrder = { knowledge };
  worker.postMessage(order);
  return { cancel: () => worker.terminate() };
}
