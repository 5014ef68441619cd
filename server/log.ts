// The log: one JSON object a line, no line above two kilobytes, and of an error only what a person reads. Node hangs
// whole packets on its parse errors, and a packet can hold a key.
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export const LINE_BYTES_MAX = 2_048;
const STACK_LENGTH_MAX = 1_000;
const MESSAGE_LENGTH_MAX = 300;

export function openLog(level: Config['logLevel'], to: DestinationStream = toStderr()): Logger {
  return pino({ level, serializers: { err: inShort } }, { write: (line) => to.write(short(line)) });
}

const toStderr = () => pino.destination({ dest: 2, sync: true });

/** Name, message, code and stack of an error, and the same of its cause. */
function inShort(error: unknown): unknown {
  if (!(error instanceof Error)) return cut(String(error), MESSAGE_LENGTH_MAX);
  const code = 'code' in error ? { code: cut(String(error.code), 60) } : {};
  return {
    type: error.name,
    message: cut(error.message, MESSAGE_LENGTH_MAX),
    ...code,
    stack: cut(error.stack ?? '', STACK_LENGTH_MAX),
    ...(error.cause === undefined ? {} : { cause: cut(String(error.cause), MESSAGE_LENGTH_MAX) }),
  };
}

/** Whoever logs more than fits loses the longest texts, not the line. */
function short(line: string): string {
  if (Buffer.byteLength(line) <= LINE_BYTES_MAX) return line;
  for (const length of [400, 200, 80, 20]) {
    const shortened = `${JSON.stringify(JSON.parse(line), (_key, value: unknown) =>
      typeof value === 'string' ? cut(value, length) : Array.isArray(value) ? value.slice(0, 10) : value,
    )}\n`;
    if (Buffer.byteLength(shortened) <= LINE_BYTES_MAX) return shortened;
  }
  const { level, time } = JSON.parse(line) as { level: unknown; time: unknown };
  return `${JSON.stringify({ level, time, msg: 'a line too long to be written' })}\n`;
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
