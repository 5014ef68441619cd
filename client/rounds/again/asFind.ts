// A revealed round of asking again told as a find round: pins fly over what the pictures averaged to. Pure.
import type { FindSpec } from '../../../shared/rounds/find.ts';
import type { RevealProps } from '../../kit/round.ts';

export function asFind(props: RevealProps<'again'>): RevealProps<'find'> {
  const { spec, clue, reveal } = props;
  const { scenario, plan, target, seconds } = spec;
  const find: FindSpec = { type: 'find', scenario, plan, target, seconds };
  const { records, targets, counterfactual } = reveal.truth;
  return {
    ...props,
    spec: find,
    clue: { ...clue, type: 'find', cells: reveal.truth.average },
    reveal: { ...reveal, truth: { type: 'find', records, targets, counterfactual } },
  };
}
