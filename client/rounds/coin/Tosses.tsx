// The coins as they fell, and what the phone says because of them.
import type { Side, Toss } from './tossing.ts';
import { sayCoin } from './words.ts';

interface TossesProps {
  readonly toss: Toss | null; // null: tossed before this page was opened
  readonly said: boolean;
}

export function Tosses({ toss, said }: TossesProps) {
  return (
    <div class="coin-tosses" role="status" aria-live="polite">
      {toss ? (
        <div class="coin-row">
          <CoinFace side={toss.first} />
          {toss.second ? <CoinFace side={toss.second} /> : null}
        </div>
      ) : null}
      {toss ? <p>{sayCoin(reasonOf(toss))}</p> : null}
      <p class="coin-said">{sayCoin(said ? 'saysYes' : 'saysNo')}</p>
    </div>
  );
}

const reasonOf = ({ first, second }: Toss) => {
  if (first === 'tails') return 'tails';
  if (second === null) return 'heads';
  return second === 'heads' ? 'headsHeads' : 'headsTails';
};

const CoinFace = ({ side }: { readonly side: Side }) => (
  <svg viewBox="0 0 64 64" role="img" aria-label={sayCoin(`side.${side}`)}>
    <circle cx="32" cy="32" r="29" fill={side === 'heads' ? '#fff' : 'none'} stroke="#fff" stroke-width="3" />
    <text x="32" y="40" text-anchor="middle" fill={side === 'heads' ? '#0b0b0c' : '#fff'}>
      {sayCoin(`letter.${side}`)}
    </text>
  </svg>
);
