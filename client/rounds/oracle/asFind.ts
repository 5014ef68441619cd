// A revealed oracle round told as a find round: the map is shown at last, and pins fly to one person. Pure.
import type { FindGuess, FindSpec } from '../../../shared/rounds/find.ts';
import type { OracleGuess } from '../../../shared/rounds/oracle.ts';
import type { Guess } from '../../../shared/rounds.ts';
import type { RevealProps } from '../../kit/round.ts';

export function asFind(props: RevealProps<'oracle'>): RevealProps<'find'> {
  const { spec, clue, reveal } = props;
  const { records, target, cells, counterfactual } = reveal.truth;
  const find: FindSpec = {
    type: 'find',
    scenario: 'soccer',
    plan: spec.plan,
    target: spec.target,
    seconds: spec.seconds,
  };
  return {
    ...props,
    spec: find,
    clue: { type: 'find', pins: 1, domain: clue.domain, columns: clue.columns, rows: clue.rows, cells },
    reveal: {
      ...reveal,
      guesses: reveal.guesses.map((scored) => ({ ...scored, guess: scored.guess && pinned(scored.guess) })),
      attacks: reveal.attacks.map((scored) => ({ ...scored, guess: pinned(scored.guess) })),
      truth: {
        type: 'find',
        records,
        targets: [target],
        counterfactual: { record: target, ...counterfactual, withCells: cells },
      },
    },
  };
}

function pinned(guess: Guess): FindGuess {
  const { x, y } = guess as OracleGuess;
  return { places: [{ x, y }] };
}
