// What the nine degrees were worth next year, and the sentence for it. Pure but for its words.

import type { RevealView } from '../../../shared/protocol/view.ts';
import type { DegreeTruth } from '../../../shared/rounds/degree.ts';
import { sumText } from '../../kit/pay/money.ts';
import type { Headline } from '../../kit/pay/RevealFrame.tsx';
import { guessOf } from './fits.ts';
import { sayDegree } from './words.ts';

/** The degree with the least error on next year's men. */
export function bestDegree({ tested }: DegreeTruth): number {
  return 1 + tested.indexOf(Math.min(...tested));
}

export function degreeStory(truth: DegreeTruth): string {
  const { tested } = truth;
  const degree = bestDegree(truth);
  const last = sumText(tested.at(-1) as number);
  if (degree === 1) return sayDegree('story.simple', { best: sumText(tested[0]!), last });
  return sayDegree('story.middle', { degree, last });
}

/** What taking one man away does to the wildest curve and to the straight one. */
export function degreeWithout({ moved }: DegreeTruth): string {
  return sayDegree('without', {
    wild: sumText(moved.at(-1) as number),
    calm: sumText(moved[0]!),
  });
}

/** Which bet is told: one's own, or half the room's, and by how much it is worse next year than the best. */
export function betHeadline(
  reveal: RevealView & { readonly truth: DegreeTruth },
  player: string | null,
  names: ReadonlyMap<string, string>,
): { readonly headline: Headline | null; readonly instead: string } {
  const { tested } = reveal.truth;
  const best = Math.min(...tested);
  const bets = reveal.guesses
    .flatMap((scored) => {
      const bet = guessOf(scored.guess);
      return bet ? [{ player: scored.player, dollars: tested[bet.degree - 1]! - best }] : [];
    })
    .sort((a, b) => a.dollars - b.dollars);
  const own = bets.find((bet) => bet.player === player);
  const told = own ?? bets[(bets.length - 1) >> 1];
  if (!told) return { headline: null, instead: sayDegree('nobody') };
  const whose = own ? 'own' : bets.length === 1 ? 'one' : 'half';
  const name = names.get(told.player) ?? '';
  if (told.dollars === 0) return { headline: null, instead: sayDegree(`bestBet.${whose}`, { name }) };
  return {
    headline: { words: sayDegree(`dearer.${whose}`, { name }), dollars: told.dollars },
    instead: '',
  };
}
