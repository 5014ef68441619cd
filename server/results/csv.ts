// Results as a table for spreadsheets and for research: one row per player and round, guessed or not.
import type { GuessRow } from '../../shared/protocol/results.ts';
import type { BoardPlan } from '../../shared/rounds/boardPlan.ts';
import type { RoundType } from '../../shared/rounds.ts';
import { RESULT_COLUMNS } from '../../shared/words/resultColumns.en.ts';
import type { Said } from '../rounds/columns.ts';
import { rulesOf } from '../rounds.ts';
import { EXPORT_VERSION, type ExportedMatch, type ExportedRound } from './exported.ts';
import { type Cell, type Region, spreadsheet } from './spreadsheet.ts';

type Row = Readonly<Record<keyof typeof RESULT_COLUMNS, Cell>>;
const HEADINGS = Object.keys(RESULT_COLUMNS) as (keyof typeof RESULT_COLUMNS)[];

/**
 * A round in which nobody guessed has its rows as well, so that the table holds the whole board. Skipped rounds have
 * none. Behind the named columns stand as many numbered ones as the match needs: guesses, then what was true.
 */
export function resultsCsv(match: ExportedMatch, region: Region = 'everywhere'): string {
  const rows = match.rounds.flatMap((round) => (round.skipped ? [] : rowsOf(match, round)));
  const most = (of: (row: (typeof rows)[number]) => readonly unknown[]) =>
    Math.max(1, ...rows.map((r) => of(r).length));
  const pins = most(({ said, truth }) => (said.places.length > truth.places.length ? said : truth).places);
  const told = most(({ said }) => said.answers);
  const true_ = most(({ truth }) => truth.answers);
  const numbered = (count: number, ...names: string[]) =>
    Array.from({ length: count }, (_, i) => names.map((name) => `${name}${i + 1}`)).flat();
  const placed = ({ places }: Said) =>
    Array.from({ length: pins }, (_, i) => [places[i]?.x ?? null, places[i]?.y ?? null]).flat();
  const answered = ({ answers }: Said, count: number) =>
    Array.from({ length: count }, (_, i) => answers[i] ?? null);
  return spreadsheet(
    [
      [
        ...HEADINGS,
        ...numbered(pins, 'x', 'y'),
        ...numbered(pins, 'truth_x', 'truth_y'),
        ...numbered(told, 'answer_'),
        ...numbered(true_, 'truth_answer_'),
      ],
      ...rows.map(({ row, said, truth }) => [
        ...HEADINGS.map((heading) => row[heading]),
        ...placed(said),
        ...placed(truth),
        ...answered(said, told),
        ...answered(truth, true_),
      ]),
    ],
    region,
  );
}

const NOTHING: Said = { places: [], answers: [] };

function rowsOf(match: ExportedMatch, round: ExportedRound) {
  const { columns } = rulesOf<RoundType>(round.spec);
  const truth = round.truth ? columns.truth(round.truth) : NOTHING;
  const row = (player: Pick<GuessRow, 'player' | 'name'> | null, guess: GuessRow | undefined) => ({
    row: rowOf(match, round, player, guess),
    said: guess?.guess ? columns.guess(guess.guess) : NOTHING,
    truth,
  });
  const guesses = match.guesses.filter((each) => each.round === round.round);
  // Whoever guessed and was removed later is no player any more, but the guess counts.
  const gone = guesses.filter(({ player }) => !match.players.some((each) => each.player === player));
  const rows = [...match.players, ...gone].map((player) =>
    row(
      player,
      guesses.find((guess) => guess.player === player.player),
    ),
  );
  return rows.length > 0 ? rows : [row(null, undefined)];
}

function rowOf(
  match: ExportedMatch,
  round: ExportedRound,
  player: Pick<GuessRow, 'player' | 'name'> | null,
  guess: GuessRow | undefined,
): Row {
  const { spec, plan, guarantee, attackErrors } = round;
  return {
    version: EXPORT_VERSION,
    match: match.matchId,
    code: match.code,
    playlist: match.playlist,
    round: round.round,
    type: spec.type,
    scenario: 'scenario' in spec ? spec.scenario : null,
    target: round.target,
    model: plan ? modelText(plan) : null,
    protection: plan ? compact(plan.protection) : null,
    epsilon: round.epsilon,
    guarantee: guarantee ? compact(guarantee) : null,
    release_sha256: round.release?.sha256 ?? null,
    round_started_at: round.startedAt,
    round_closed_at: round.closedAt,
    player: player?.player ?? null,
    name: player?.name ?? null,
    guessed: player ? guess !== undefined : null,
    locked: player ? round.locked.includes(player.player) : null,
    locked_at: guess?.lockedAt ?? null,
    points: guess?.points ?? null,
    unit: round.unit,
    error: guess?.error ?? null,
    blind_error: round.blindError,
    blind_attacker_error: attackErrors.blind ?? null,
    eye_error: attackErrors.eye ?? null,
    solver_error: attackErrors.solver ?? null,
    median_error: round.medianError,
    leak: round.leakage,
    utility: round.utility,
    ...measured(round),
  };
}

/** Measure 2 of the round, and what its guesses turned out to know. */
function measured({ figure, machines, reading }: ExportedRound) {
  return {
    figure,
    eye_figure: machines.eye ?? null,
    solver_figure: machines.solver ?? null,
    here: reading?.here ?? null,
    elsewhere: reading?.elsewhere ?? null,
    p_room: reading?.pRoom ?? null,
    p_eye: reading?.pEye ?? null,
    p_solver: reading?.pSolver ?? null,
    outcome: reading?.outcome ?? null,
  };
}

/** What makes the row of the board: the model with how else it was read or asked, or a filter with its setting. */
function modelText({ protection: _, ...row }: BoardPlan): string {
  if (!('model' in row)) return compact(row);
  const { model, ...reading } = row;
  return compact({ ...model, ...reading });
}

/** A spec in one word: {family: 'idw', power: 2} → 'idw power=2'. */
function compact(spec: object): string {
  const [first, ...rest] = Object.entries(spec);
  return [String(first?.[1] ?? ''), ...rest.map(([key, value]) => `${key}=${value}`)].join(' ');
}
