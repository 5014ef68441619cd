// What was decided when a match was played, and stays: all of its results but the figures that are measured against the
// table of references, which grows from version to version.
import type { roundRows } from '../../server/results/rows.ts';
import type { MatchResults } from '../../shared/protocol/results.ts';

export const decidedResults = ({ board: _, rounds, ...rest }: MatchResults) => ({
  ...rest,
  rounds: rounds.map(({ figure: _figure, machines: _machines, ...round }) => round),
});

export const decidedRows = (rows: ReturnType<typeof roundRows>) =>
  rows.map(({ figure: _figure, eye: _eye, solver: _solver, ...row }) => row);
