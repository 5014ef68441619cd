// Finding a number with answers that may lie: ask at the posterior's median, weigh every answer (Horstein 1963).
// With a truthful oracle this is bisection; with a cached one repeated questions would teach nothing new.
import type { Sought } from './bisection.ts';

/**
 * Finds one of 0 … candidates − 1 with "is it at least k?" answered wrongly with probability `flip`.
 * Stops at `confidence` or after `budget` questions; `certain` says which.
 */
export function seekByMedian(
  candidates: number,
  flip: number,
  atLeast: (k: number) => boolean,
  budget: number,
  confidence = 0.95,
): Sought<number> {
  const belief = new Float64Array(candidates).fill(1 / candidates);
  let questions = 0;
  let likeliest = 0;
  while (questions < budget) {
    const k = medianCut(belief);
    questions++;
    const yes = atLeast(k);
    let total = 0;
    for (let i = 0; i < candidates; i++) {
      const agrees = i >= k === yes;
      belief[i] = (belief[i] as number) * (agrees ? 1 - flip : flip);
      total += belief[i] as number;
    }
    likeliest = 0;
    for (let i = 0; i < candidates; i++) {
      belief[i] = (belief[i] as number) / total;
      if ((belief[i] as number) > (belief[likeliest] as number)) likeliest = i;
    }
    if ((belief[likeliest] as number) >= confidence) return { guess: likeliest, questions, certain: true };
  }
  return { guess: likeliest, questions, certain: false };
}

/** The k ≥ 1 whose upper part holds the mass nearest to one half. */
function medianCut(belief: Float64Array): number {
  let above = 1;
  let best = 1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 1; k < belief.length; k++) {
    above -= belief[k - 1] as number;
    const gap = Math.abs(above - 0.5);
    if (gap >= nearest) continue;
    nearest = gap;
    best = k;
  }
  return best;
}
