// The worked cases of the measure: rounds, cells, headlines, sets.
import { describe, expect, it } from 'vitest';
import { gaveMostAway, keptBest } from '../../../../../shared/score/verdict/apart.ts';
import { completedPins, completedSums, type Pin } from '../../../../../shared/score/verdict/completed.ts';
import { cellOf, headlineOf, roundFigure } from '../../../../../shared/score/verdict/figure.ts';
import { type Gain, gainAt, missFor } from '../../../../../shared/score/verdict/gain.ts';
import { outcomeOf } from '../../../../../shared/score/verdict/outcome.ts';
import { placesGain, readingOf, sumsGain } from '../../../../../shared/score/verdict/reading.ts';
import vectors from '../../../../vectors/verdict.json' with { type: 'json' };

type Point = readonly number[];
type Placed = readonly (Point | null)[];

const pin = ([x = Number.NaN, y = Number.NaN]: Point): Pin => ({ x, y });
const placed = (guess: Placed): readonly Pin[] => guess.flatMap((point) => (point ? [pin(point)] : []));
const payOf = (points: Placed): readonly (number | null)[] => points.map((point) => point?.[1] ?? null);

/** Guesses, truth and moments of a case in the form its gain works on. */
function measured(round: (typeof vectors.rounds)[number]) {
  const gain = round.gain as Gain;
  const guesses = (round.guesses as readonly Placed[]).filter((guess) =>
    guess.some((point) => point !== null),
  );
  if (gain.kind === 'straight') {
    const blind = payOf(round.blind) as readonly number[];
    const gainOf = (guess: readonly number[], moment: readonly number[]) => sumsGain(gain, guess, moment);
    const truth = payOf(round.truth) as readonly number[];
    const moments = round.decoys.map((moment) => payOf(moment) as readonly number[]);
    const full = guesses.map((guess) => completedSums(payOf(guess), blind));
    return result(gainOf, full, truth, moments, blind, completedSums(payOf(round.eye), blind));
  }
  const blind = placed(round.blind);
  const gainOf = (guess: readonly Pin[], moment: readonly Pin[]) => placesGain(gain, guess, moment);
  const full = guesses.map((guess) => completedPins(placed(guess), blind));
  const eye = completedPins(placed(round.eye), blind);
  return result(gainOf, full, placed(round.truth), round.decoys.map(placed), blind, eye);
}

function result<G>(
  gainOf: (guess: G, moment: G) => number,
  guesses: readonly G[],
  truth: G,
  moments: readonly G[],
  blind: G,
  eye: G,
) {
  return {
    gains: guesses.map((guess) => gainOf(guess, truth)),
    blindHere: gainOf(blind, truth),
    reading: readingOf(gainOf, guesses, truth, moments),
    eye: readingOf(gainOf, [eye], truth, moments),
  };
}

describe('a round', () => {
  it.each(vectors.rounds)('$name', (round) => {
    const { expect: wanted } = round;
    const { gains, blindHere, reading, eye } = measured(round);
    expect(gains.length).toBe(wanted.players);
    for (const [i, gain] of gains.entries()) expect(gain).toBeCloseTo(wanted.gains[i]!, 5);
    expect(blindHere).toBeCloseTo(wanted.blindHere, 5);
    expect(eye?.p).toBeCloseTo(wanted.pEyeWithTheseDecoys, 10);
    if (reading === null) expect(wanted.room).toBeNull();
    else {
      expect(reading.here).toBeCloseTo(wanted.room as number, 5);
      expect(reading.elsewhere).toBeCloseTo(wanted.chance as number, 5);
      expect(reading.p).toBeCloseTo(wanted.pRoom as number, 10);
      const blindness = { best: round.v, ghost: round.blindMean };
      expect(roundFigure(reading.here, blindHere, blindness, round.beta)).toBeCloseTo(
        wanted.roundLeak as number,
        5,
      );
    }
    const outcome = outcomeOf(
      {
        isPromised: round.plan?.protection.kind === 'private',
        players: gains.length,
        pRoom: reading?.p ?? null,
        pEye: eye?.p ?? null,
        pSolver: null,
        reference: round.reference,
      },
      vectors.alphas,
    );
    expect(outcome).toBe(wanted.outcomeAtAlphaRoom);
  });

  it.each(vectors.rounds)('$name: points and distances', (round) => {
    const { gains } = measured(round);
    for (const [i, gain] of gains.entries()) {
      const wanted = round.expect.players_points_and_miss[i] as { points: number; miss: number | null };
      expect(Math.round(1000 * gain)).toBe(wanted.points);
      const miss = missFor(round.gain as Gain, gain);
      if (wanted.miss === null || miss === null) expect([miss, wanted.points]).toEqual([wanted.miss, 0]);
      else expect(miss).toBeCloseTo(wanted.miss, 1);
    }
  });
});

describe('a cell', () => {
  it.each(vectors.cells)('$name', ({ in: { rounds, tau }, expect: wanted }) => {
    const sums = {
      count: rounds.length,
      sum: rounds.reduce((sum, figure) => sum + figure, 0),
      squares: rounds.reduce((sum, figure) => sum + figure ** 2, 0),
    };
    const cell = cellOf(sums, tau);
    if (cell === null) expect(wanted).toBeNull();
    else
      for (const key of ['leak', 'low', 'high', 'rounds'] as const)
        expect(cell[key]).toBeCloseTo((wanted as typeof cell)[key], 6);
  });
});

describe('a headline', () => {
  it.each(vectors.headlines)('$name', ({ in: { room, reference }, expect: wanted }) => {
    const headline = headlineOf(room, reference as never);
    if (headline === null || wanted === null) expect(headline).toEqual(wanted);
    else {
      expect(headline.kept).toBeCloseTo(wanted.kept, 6);
      expect([headline.leak, headline.by]).toEqual([wanted.leak, wanted.by]);
      expect(headline.standardError).toBeCloseTo(wanted.se, 6);
    }
  });
});

describe('what kept best', () => {
  it.each(vectors.bestKept)('$name', ({ in: plans, expect: wanted }) => {
    const contenders = plans.map(({ id, leak, se }) => ({ plan: id, leak, standardError: se }));
    expect(keptBest(contenders)).toEqual(wanted);
    const mirrored = contenders.map((each) => ({ ...each, leak: -each.leak }));
    expect(gaveMostAway(mirrored)).toEqual(wanted);
  });
});

describe('the measure of each target', () => {
  it.each(vectors.rounds.filter(({ target }) => target in vectors.constants))('$name', (round) => {
    const constants = vectors.constants[round.target as keyof typeof vectors.constants];
    expect(constants).toMatchObject({ gain: round.gain, v: round.v, blindMean: round.blindMean });
  });

  it('has a reference whose bounds are 1.96 standard errors of the stronger attacker', () => {
    for (const { eye, solver, low, high } of Object.values(vectors.referenceMeasuredHere)) {
      const stronger = solver.leak >= eye.leak ? solver : eye;
      expect([low, high]).toEqual([
        expect.closeTo(stronger.leak - 1.96 * stronger.se, 2),
        expect.any(Number),
      ]);
    }
  });
});

describe('gains', () => {
  it('run from everything to nothing', () => {
    for (const gain of [
      { kind: 'bell', scale: 4 },
      { kind: 'straight', cap: 20_000 },
      { kind: 'share' },
    ] as const) {
      expect(gainAt(gain, 0)).toBe(1);
      expect(gainAt(gain, Number.POSITIVE_INFINITY)).toBe(0);
    }
  });
});
