// The protection board as a person makes it who has nothing but the downloaded table.

import { parse } from 'csv-parse/sync';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';
import type { PlayedRound } from '../../shared/score/board.ts';

/** What of a row's model column says how the model was read or asked, beside the model itself. */
const READING = ['type', 'crowd', 'questions', 'flip', 'reloads'];
const MACHINES = { eye: 'eye_figure', solver: 'solver_figure' } as const;

type Row = Readonly<Record<string, string>>;

/** Rounds that have an entry on the board, in order. */
export function playedRoundsOf(csv: string): readonly PlayedRound<BoardPlan>[] {
  const rows = parse(csv, { columns: true, bom: true }) as Row[];
  const numbers = [...new Set(rows.map((row) => row.round))];
  return numbers.flatMap((number) => {
    const own = rows.filter((row) => row.round === number);
    const [row] = own;
    return row?.model ? [played(row, own)] : [];
  });
}

function played(row: Row, own: readonly Row[]): PlayedRound<BoardPlan> {
  const figure = (heading: string) => (row[heading] ? Number(row[heading]) : undefined);
  return {
    plan: planOf(row.model ?? '', row.protection ?? ''),
    guarantee: (row.guarantee
      ? spread(row.guarantee, 'mechanism')
      : null) as PlayedRound<BoardPlan>['guarantee'],
    target: row.target || null,
    figure: figure('figure') ?? null,
    machines: Object.fromEntries(
      Object.entries(MACHINES).flatMap(([name, heading]) =>
        figure(heading) === undefined ? [] : [[name, figure(heading)]],
      ),
    ),
    guesses: own.filter(({ error }) => error).length,
    utility: figure('utility') ?? null,
  };
}

/** A row begins with a model's family, or with the type of a round that publishes no model. */
function planOf(model: string, protectionText: string): PlayedRound<BoardPlan>['plan'] {
  const protection = spread(protectionText, 'kind');
  const [first = ''] = model.split(' ');
  const plan = ['number', 'where', 'face', 'attribute'].includes(first)
    ? { ...spread(model, 'type'), protection }
    : { ...asModel(spread(model, 'family')), protection };
  return plan as PlayedRound<BoardPlan>['plan'];
}

function asModel(flat: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(flat);
  const isReading = ([key]: [string, unknown]) => READING.includes(key);
  return {
    model: Object.fromEntries(entries.filter((entry) => !isReading(entry))),
    ...Object.fromEntries(entries.filter(isReading)),
  };
}

/** 'idw power=2' → { family: 'idw', power: 2 }: values run to the next key, so that they may hold spaces. */
function spread(text: string, first: string): Record<string, unknown> {
  const pairs = [...text.matchAll(/(\w+)=(.*?)(?= \w+=|$)/g)].map(([, key, value = '']) => [
    String(key),
    value === 'true' ? true : value !== '' && Number.isFinite(Number(value)) ? Number(value) : value,
  ]);
  return { [first]: /^\S+/.exec(text)?.[0], ...Object.fromEntries(pairs) };
}
