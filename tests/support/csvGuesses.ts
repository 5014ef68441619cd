// The guesses of a downloaded table, of version 1 (kept beside old logs) or of today.
import { parse } from 'csv-parse/sync';

/** What both tables say of each guess, under the names that the columns have today. */
export const guessesIn = (csv: string) =>
  (parse(csv, { columns: true, bom: true }) as Record<string, string>[])
    .filter((row) => row.points !== '')
    .map((row) => [
      row.round,
      row.type,
      row.target,
      row.model,
      row.protection,
      row.epsilon,
      row.guarantee,
      row.utility,
      row.name ?? row.player,
      row.unit,
      row.error,
      row.blind_error ?? row['blind error'],
      row.blind_attacker_error ?? row['blind attacker error'],
      row.eye_error ?? row['eye error'],
      row.solver_error ?? row['solver error'],
      row.points,
      row.locked_at ?? row['locked at'],
    ]);
