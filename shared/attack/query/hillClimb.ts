// Climbing a confidence: ask around the best place so far, move where the answer is higher.
// This is what a player does with a "how sure are you?" oracle; rounding the answers makes plateaus that stop it.
import { between, type Randomness } from '../../random/randomness.ts';
import type { Domain } from '../../scenario/records.ts';
import type { Place } from '../attacker.ts';

/**
 * Spends `budget` ≥ 1 questions: the first third spread over the domain (or over `start`s), the rest in a shrinking
 * pattern around the best. Returns the place with the highest answer seen, the mean of places where answers tie.
 */
export function climb(
  confidence: (place: Place) => number,
  domain: Domain,
  budget: number,
  randomness: Randomness,
  starts: readonly Place[] = [],
): Place {
  const wide = domain.x.high - domain.x.low;
  const high = domain.y.high - domain.y.low;
  const asked: { place: Place; answer: number }[] = [];
  const ask = (place: Place) => {
    const inside = {
      x: Math.min(domain.x.high, Math.max(domain.x.low, place.x)),
      y: Math.min(domain.y.high, Math.max(domain.y.low, place.y)),
    };
    asked.push({ place: inside, answer: confidence(inside) });
  };
  const first = Math.max(1, Math.ceil(budget / 3));
  for (let i = 0; i < first; i++) {
    ask(
      starts[i] ?? {
        x: between(randomness, domain.x.low, domain.x.high),
        y: between(randomness, domain.y.low, domain.y.high),
      },
    );
  }
  let reach = starts.length > 0 ? 0.08 : 0.18;
  let turn = between(randomness, 0, Math.PI);
  while (asked.length < budget) {
    const before = summit(asked);
    turn += Math.PI * (3 - Math.sqrt(5));
    ask({
      x: before.place.x + reach * wide * Math.cos(turn),
      y: before.place.y + reach * high * Math.sin(turn),
    });
    if (summit(asked).answer <= before.answer) reach *= 0.85;
  }
  return summit(asked).place;
}

function summit(asked: readonly { place: Place; answer: number }[]): { place: Place; answer: number } {
  const answer = Math.max(...asked.map((each) => each.answer));
  const top = asked.filter((each) => each.answer === answer);
  const mean = (of: (place: Place) => number) =>
    top.reduce((sum, { place }) => sum + of(place), 0) / top.length;
  return { place: { x: mean(({ x }) => x), y: mean(({ y }) => y) }, answer };
}
