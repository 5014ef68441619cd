// The two coins beside each other: how much more likely an answer is from one who would truly say yes, or no.

import { coinFacts } from '../../../shared/privacy/randomisedResponse.ts';
import type { CoinSpec } from '../../../shared/rounds/coin.ts';
import { yesRates } from '../../../shared/score/coinEstimate.ts';
import { decimalText } from '../../words/numbers.ts';
import { sayCoin } from './words.ts';

const KINDS = ['symmetric', 'one-sided'] as const;

export function Coins({ spec }: { readonly spec: CoinSpec }) {
  return (
    <table class="coin-table">
      <caption>{sayCoin('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{sayCoin('table.coin')}</th>
          <th scope="col">{sayCoin('table.yes')}</th>
          <th scope="col">{sayCoin('table.no')}</th>
          <th scope="col">{sayCoin('table.bound')}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => {
          const { ifNo, ifYes } = yesRates({ kind, headsProbability: 0.5 });
          const { epsilon } = coinFacts({ kind, headsProbability: 0.5 }, 0.5, 1);
          return (
            <tr key={kind} class={kind === spec.coin ? 'coin-ours' : ''}>
              <th scope="row">{sayCoin(`model.${kind}`)}</th>
              <td>{sayCoin('table.times', { times: ifYes / ifNo })}</td>
              <td>
                {ifYes === 1
                  ? sayCoin('table.always')
                  : sayCoin('table.times', { times: (1 - ifNo) / (1 - ifYes) })}
              </td>
              <td>
                {Number.isFinite(epsilon)
                  ? sayCoin('table.epsilon', { epsilon: decimalText(epsilon, 2) })
                  : sayCoin('table.none')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
