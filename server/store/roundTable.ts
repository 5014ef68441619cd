// The rounds of finished matches as rows: facts that were decided when they were played, and sums over them. What a
// figure means is the business of server/results.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sums } from '../../shared/score/estimate.ts';

/** One round of one finished match. Figures are shares of what there was to gain; null: not measured, or nobody guessed. */
export interface RoundRow {
  readonly match: string;
  readonly round: number; // 1, 2, 3, …
  readonly measure: number;
  readonly day: string; // YYYY-MM-DD, UTC
  readonly type: string;
  readonly scenario: string | null;
  readonly target: string | null;
  readonly players: number;
  readonly guesses: number;
  readonly plan_key: string | null;
  readonly plan: string | null; // JSON
  readonly guarantee: string | null; // JSON
  readonly figure: number | null;
  readonly gain: number | null;
  readonly eye: number | null;
  readonly solver: number | null;
  readonly here: number | null; // points
  readonly elsewhere: number | null;
  readonly p_room: number | null;
  readonly p_eye: number | null;
  readonly p_solver: number | null;
  readonly outcome: string | null;
  readonly mean_error: number | null; // in the round's unit
  readonly blind_error: number;
  readonly blind_attacker_error: number | null;
  readonly utility: number | null;
}

const FIGURES = ['figure', 'utility', 'eye', 'solver'] as const;
type Figure = (typeof FIGURES)[number];

/** All rounds of one plan with one target, added up. */
export interface StoredSums {
  readonly plan: string; // JSON
  readonly target: string | null;
  readonly guarantee: string | null;
  readonly rounds: number;
  readonly guesses: number;
  readonly figures: { readonly [F in Figure]: Sums };
}

export interface RoundFilter {
  readonly measure: number;
  readonly scenario?: string;
  readonly target?: string;
  readonly since?: string; // a day
}

const COLUMNS = [
  ...['match', 'round', 'measure', 'day', 'type', 'scenario', 'target', 'players', 'guesses'],
  ...['plan_key', 'plan', 'guarantee', 'figure', 'gain', 'eye', 'solver', 'here', 'elsewhere'],
  ...[
    'p_room',
    'p_eye',
    'p_solver',
    'outcome',
    'mean_error',
    'blind_error',
    'blind_attacker_error',
    'utility',
  ],
] as const as readonly (keyof RoundRow)[];

const CHOSEN = `measure = :measure
  AND (:scenario IS NULL OR scenario = :scenario)
  AND (:target IS NULL OR target = :target)
  AND (:since IS NULL OR day >= :since)`;

const added = (figure: Figure): string =>
  `count(${figure}) AS ${figure}_count, total(${figure}) AS ${figure}_sum, total(${figure} * ${figure}) AS ${figure}_squares`;

export class RoundTable {
  readonly #remove: StatementSync;
  readonly #insert: StatementSync;
  readonly #sums: StatementSync;
  readonly #matches: StatementSync;
  readonly #plan: StatementSync;

  constructor(sql: DatabaseSync) {
    this.#remove = sql.prepare('DELETE FROM rounds WHERE match = ?');
    this.#insert = sql.prepare(
      `INSERT INTO rounds (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((name) => `:${name}`).join(', ')})`,
    );
    this.#sums = sql.prepare(
      `SELECT plan_key, target, count(*) AS rounds, total(guesses) AS guesses,
         ${FIGURES.map(added).join(', ')}
       FROM rounds INDEXED BY rounds_by_plan WHERE ${CHOSEN} AND plan_key IS NOT NULL
       GROUP BY plan_key, target ORDER BY rounds DESC, plan_key, target`,
    );
    this.#plan = sql.prepare('SELECT plan, guarantee FROM rounds WHERE measure = ? AND plan_key = ? LIMIT 1');
    this.#matches = sql.prepare(`SELECT count(DISTINCT match) AS matches FROM rounds WHERE ${CHOSEN}`);
  }

  /** Inside the caller's transaction. */
  replace(match: string, rows: readonly RoundRow[]): void {
    this.#remove.run(match);
    for (const row of rows) this.#insert.run({ ...row });
  }

  /** One entry per plan and target, the most played first. */
  sums(filter: RoundFilter): readonly StoredSums[] {
    return this.#sums.all(parametersOf(filter)).map((row) => ({
      ...this.#planOf(filter.measure, String(row.plan_key)),
      target: typeof row.target === 'string' ? row.target : null,
      rounds: Number(row.rounds),
      guesses: Number(row.guesses),
      figures: Object.fromEntries(
        FIGURES.map((figure) => [
          figure,
          {
            count: Number(row[`${figure}_count`]),
            sum: Number(row[`${figure}_sum`]),
            squares: Number(row[`${figure}_squares`]),
          },
        ]),
      ) as StoredSums['figures'],
    }));
  }

  #planOf(measure: number, key: string): Pick<StoredSums, 'plan' | 'guarantee'> {
    const row = this.#plan.get(measure, key);
    return {
      plan: String(row?.plan),
      guarantee: typeof row?.guarantee === 'string' ? row.guarantee : null,
    };
  }

  /** How many matches have a round that the filter takes. */
  matches(filter: RoundFilter): number {
    return Number(this.#matches.get(parametersOf(filter))?.matches);
  }
}

const parametersOf = ({ measure, scenario, target, since }: RoundFilter) => ({
  measure,
  scenario: scenario ?? null,
  target: target ?? null,
  since: since ?? null,
});
