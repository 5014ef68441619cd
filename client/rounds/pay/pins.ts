// Pins on a map of pay, as the guess knows them. Pure; the chart says where a finger is, this says what that means.
import type { PayClue, PayGuess } from '../../../shared/rounds/pay.ts';
import type { Guess } from '../../../shared/rounds.ts';
import type { ChartPlace } from '../../chart/frame.ts';
import { onAxis, steppedSum } from '../../kit/pay/keys.ts';

export interface PayPins {
  readonly guess: PayGuess;
  readonly active: number; // index into guess.dollars
}

const YEARS_STEP = { coarse: 0.25, fine: 0.05 };

export function pinsFrom(clue: PayClue, guess: Guess | null): PayPins {
  if (guess && 'dollars' in guess && Array.isArray(guess.dollars))
    return { guess: guess as PayGuess, active: 0 };
  return { guess: { dollars: clue.tenures?.map(() => null) ?? [null] }, active: 0 };
}

/** Where each placed pin stands. */
export function placesOf(clue: PayClue, guess: PayGuess): { place: ChartPlace; index: number }[] {
  return guess.dollars.flatMap((dollars, index) => {
    const years = clue.tenures ? clue.tenures[index] : guess.years;
    return dollars === null || years === undefined ? [] : [{ place: { x: years, y: dollars }, index }];
  });
}

/** A finger came down (`fresh`: it chooses the nearest start date) or moved on. */
export function pressed(clue: PayClue, pins: PayPins, at: ChartPlace, fresh: boolean): PayPins {
  const dollars = onAxis(at.y, clue.domain.y);
  const { tenures } = clue;
  if (!tenures) return { active: 0, guess: { dollars: [dollars], years: Math.round(at.x * 100) / 100 } };
  const active = fresh ? nearest(tenures, at.x) : pins.active;
  return { active, guess: { dollars: pins.guess.dollars.map((each, i) => (i === active ? dollars : each)) } };
}

/** The pins after a key; null when the key means nothing. The first key puts the pin in the middle of the axis. */
export function keyed(clue: PayClue, pins: PayPins, key: string, fine: boolean): PayPins | null {
  const { domain, tenures } = clue;
  const middle = (domain.y.low + domain.y.high) / 2;
  const own = pins.guess.dollars[pins.active] ?? null;
  const sideways = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (sideways !== 0 && tenures) {
    const active = Math.min(tenures.length - 1, Math.max(0, pins.active + sideways));
    return { ...pins, active };
  }
  const years = pins.guess.years ?? 1;
  const dollars = own === null ? middle : (steppedSum(key, fine, own, domain.y) ?? own);
  const step = sideways * (fine ? YEARS_STEP.fine : YEARS_STEP.coarse);
  if (sideways === 0 && steppedSum(key, fine, middle, domain.y) === null) return null;
  const x = tenures ? tenures[pins.active]! : Math.min(domain.x.high, Math.max(domain.x.low, years + step));
  return pressed(clue, pins, { x, y: dollars }, false);
}

function nearest(tenures: readonly number[], years: number): number {
  return tenures.reduce(
    (best, each, i) => (Math.abs(each - years) < Math.abs(tenures[best]! - years) ? i : best),
    0,
  );
}
