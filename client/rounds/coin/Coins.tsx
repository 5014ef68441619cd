// The two coins beside each other: how much more likely an answer is from one who would truly say yes, or no.

import { coinFacts } from '../../../shared/privacy/randomisedResponse.ts';
import type { CoinSpec } from '../../../shared/rounds/coin.ts';
import { yesRates } from '../../../shared/score/coinEstimate.ts';
import { say } from '../../words/words.ts';

const KINDS = ['symmetric', 'one-sided'] as const;

export function Coins({ spec }: { readonly spec: CoinSpec }) {
  return (
    <table class="coin-table">
      <caption>{say('coin.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('coin.table.coin')}</th>
          <th scope="col">{say('coin.table.yes')}</th>
          <th scope="col">{say('coin.table.no')}</th>
          <th scope="col">{say('coin.table.bound')}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => {
          const { ifNo, ifYes } = yesRates({ kind, headsProbability: 0.5 });
          const { epsilon } = coinFacts({ kind, headsProbability: 0.5 }, 0.5, 1);
          return (
            <tr key={kind} class={kind === spec.coin ? 'coin-ours' : ''}>
              <th scope="row">{say(`coin.model.${kind}`)}</th>
              <td>{say('coin.table.times', { times: ifYes / ifNo })}</td>
              <td>
                {ifYes === 1
                  ? say('coin.table.always')
                  : say('coin.table.times', { times: (1 - ifNo) / (1 - ifYes) })}
              </td>
              <td>
                {Number.isFinite(epsilon)
                  ? say('coin.table.epsilon', { epsilon: epsilon.toFixed(2) })
                  : say('coin.table.none')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
