// What an operator watches: rooms, people, and whether the event loop keeps up. Counts only, nothing of any match.
import { matchMaker } from '@colyseus/core';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Faults } from '../faults.ts';

export interface Metrics {
  readonly text: () => Promise<string>;
}

export function startMetrics(faults?: Faults): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('overexposed_rooms', 'Rooms that are open.', () => matchMaker.stats.local.roomCount);
  gauge('overexposed_connections', 'Connections to rooms.', () => matchMaker.stats.local.ccu);
  new Counter({
    name: 'overexposed_faults_total',
    help: 'What went wrong and was survived, by kind.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [kind, count] of faults?.counts() ?? []) this.inc({ kind }, count);
    },
  });
  return { text: () => registry.metrics() };
}
