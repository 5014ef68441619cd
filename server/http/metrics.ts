// What an operator watches: rooms, people, and whether the event loop keeps up. Counts only, nothing of any match.
import { matchMaker } from '@colyseus/core';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface Metrics {
  readonly text: () => Promise<string>;
}

export function startMetrics(): Metrics {
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
  return { text: () => registry.metrics() };
}
