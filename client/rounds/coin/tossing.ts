// The coin in the phone. Its tosses and the true answer stay here; only what is said may be handed on.
import type { CoinSpec } from '../../../shared/rounds/coin.ts';

export type Side = 'heads' | 'tails';

export interface Toss {
  readonly first: Side;
  readonly second: Side | null; // only after heads, and only with the symmetric coin
}

const flip = (): Side => {
  const [byte] = crypto.getRandomValues(new Uint8Array(1));
  return ((byte as number) & 1) === 1 ? 'heads' : 'tails';
};

export function toss(coin: CoinSpec['coin']): Toss {
  const first = flip();
  return { first, second: coin === 'symmetric' && first === 'heads' ? flip() : null };
}

/** What the coin lets somebody say: after tails the truth; after heads yes, or what a second toss says. */
export function saidAfter({ first, second }: Toss, truth: boolean): boolean {
  if (first === 'tails') return truth;
  return second === null || second === 'heads';
}
