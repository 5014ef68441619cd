// What a target gives to those who do not look: the ghost's expected gain, and that of the best guess there is.

import { attack } from '../../../server/workers/worker.ts';
import { baselineFor, blind } from '../../../shared/attack/blind.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import type { Guess, RoundSpec } from '../../../shared/rounds.ts';
import { scenarioNamed } from '../../../shared/scenario/registry.ts';
import { targetNamed } from '../../../shared/scenario/scenario.ts';
import type { Blindness } from '../../../shared/score/verdict/figure.ts';
import type { Gain } from '../../../shared/score/verdict/gain.ts';
import { placesGain, sumsGain } from '../../../shared/score/verdict/reading.ts';
import { targetOf } from '../../../shared/target.ts';
import { gained, scaleOf } from '../../reference/gained.ts';
import type { Entry } from './entries.ts';
import { kept } from './kept.ts';
import { layoutOf } from './trials.ts';

/** Layouts of the generator alone, and of whole rounds, where a guess made blind looks at what the round makes public. */
const DRAWS = 20_000;
const ROUNDS = 100;

interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Gain of the ghost's guess, shifted, in a layout. */
type Shifted = (layout: number, by: Shift) => number;

/**
 * The best guess is looked for among the ghost's guesses shifted as a whole: half of the layouts choose, the other half
 * say what it gains. A team moved as one gains nothing, so that there the ghost is the best.
 */
export function blindnessOf({ key, spec }: Entry): Blindness {
  if (spec.type === 'find' || spec.type === 'again' || spec.type === 'pay' || spec.type === 'line')
    return kept(`blind to ${spec.scenario} ${spec.target}`, () =>
      bestShift(spec, generated(spec.scenario, spec.target, scaleOf(spec)), DRAWS),
    );
  return kept(`blind to ${key}`, () => bestShift(spec, played(spec), ROUNDS));
}

function bestShift(spec: RoundSpec, gain: Shifted, layouts: number): Blindness {
  const meanOver = (by: Shift, from: number, to: number) => {
    let sum = 0;
    for (let layout = from; layout < to; layout++) sum += gain(layout, by);
    return sum / (to - from);
  };
  const ghost = meanOver(NOWHERE, 0, layouts);
  const half = layouts / 2;
  const some = Math.min(half, CHOOSING);
  const chosen = shiftsFor(spec).reduce(
    (best, by) => {
      const mean = meanOver(by, 0, some);
      return mean > best.mean ? { by, mean } : best;
    },
    { by: NOWHERE, mean: meanOver(NOWHERE, 0, some) },
  );
  return { ghost, best: Math.max(ghost, meanOver(chosen.by, half, layouts)) };
}

const NOWHERE: Shift = { x: 0, y: 0 };
const CHOOSING = 4_000;

function shiftsFor(spec: RoundSpec): readonly Shift[] {
  if (targetOf(spec) === 'team') return [];
  const steps = (count: number, size: number) =>
    Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * size);
  switch (scaleOf(spec).kind) {
    case 'bell': {
      const size = spec.type === 'where' ? 100 : 1;
      return steps(6, size).flatMap((x) => steps(3, size).map((y) => ({ x, y })));
    }
    case 'straight':
      return steps(4, 2_000).map((y) => ({ x: 0, y }));
    case 'share':
      return [];
  }
}

function generated(scenarioName: string, targetName: string, scale: Gain): Shifted {
  const scenario = scenarioNamed(scenarioName);
  const target = targetNamed(scenario, targetName);
  const truths = Array.from({ length: DRAWS }, (_, layout) => {
    const { records } = scenario.draw(seeded(`blindness ${targetName} ${layout}`), { target: targetName });
    return target.indices.map((i) => records[i] ?? { x: Number.NaN, y: Number.NaN });
  });
  if (target.asks === 'place') {
    const { guess } = baselineFor(scenarioName, targetName);
    return (layout, { x, y }) =>
      placesGain(
        scale,
        guess.map((place) => ({ x: place.x + x, y: place.y + y })),
        truths[layout] as { x: number; y: number }[],
      );
  }
  return (layout, { y }) => {
    const truth = truths[layout] as { x: number; y: number }[];
    const people = truth.map((person) => ({ x: person.x, group: 1 as const, wanted: true }));
    const usual = blind({ scenario: scenarioName, target: targetName, release: NO_RELEASE, people });
    return sumsGain(
      scale,
      usual.map((place) => place.y + y),
      truth.map((person) => person.y),
    );
  };
}

/** The guess made blind looks at no release. */
const NO_RELEASE = null as never;

function played(spec: RoundSpec): Shifted {
  const rounds = Array.from({ length: ROUNDS }, (_, layout) => {
    const drawn = layoutOf(spec, layout + 100_000); // others than the attackers'
    return { drawn, guess: attack({ task: 'attack', spec, drawn, attacker: 'blind' }) };
  });
  return (layout, by) => {
    const { drawn, guess } = rounds[layout] as (typeof rounds)[number];
    return gained(spec, drawn, moved(guess, by));
  };
}

function moved(guess: Guess, { x, y }: Shift): Guess {
  if ('places' in guess)
    return { ...guess, places: guess.places.map((place) => ({ x: place.x + x, y: place.y + y })) };
  if ('x' in guess && 'y' in guess) return { ...guess, x: guess.x + x, y: guess.y + y };
  if ('dollars' in guess && typeof guess.dollars === 'number')
    return { ...guess, dollars: guess.dollars + y };
  return guess;
}
