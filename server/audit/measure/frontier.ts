// What else could be published about the same people: neighbouring complexities, families and protections, each with
// how well it serves and how well a membership attacker does. Small samples: good for comparing, not for promises.
import { comparedOf, familyNamed, familyNames, isField } from '../../../shared/model/families.ts';
import { formatModel } from '../../../shared/model/parse.ts';
import type { Randomness } from '../../../shared/random/randomness.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import type { Plan, Protection } from '../../../shared/release/plan.ts';
import { refusalOf } from '../../../shared/release/refusal.ts';
import { paretoFront } from '../../../shared/score/pareto.ts';
import { DEFAULT_DELTA } from '../limits.ts';
import type { People } from '../read/people.ts';
import { protectionText } from '../read/protect.ts';
import { areaUnder, meanOverShadows } from './membership.ts';
import { type Signs, shadowSigns } from './shadows.ts';
import { type Usefulness, usefulnessOf } from './usefulness.ts';

export interface FrontierPoint {
  readonly model: string;
  readonly protection: string;
  readonly usefulness: number;
  readonly usefulnessLow: number;
  readonly usefulnessHigh: number;
  /** How often a membership attacker is right about an average person, 0.5 to 1, with its 95 % interval. */
  readonly exposed: number;
  readonly exposedLow: number | null;
  readonly exposedHigh: number | null;
  /** The same about the person most exposed under the audited plan. */
  readonly mostExposed: number;
  readonly chosen: boolean;
  /** Nothing else tried is at least as useful and exposes the average person less. */
  readonly best: boolean;
}

const SHADOWS = 48;
const RESAMPLES = 40;
/** Maps of more people than this are dear: fewer neighbouring families, and half the shadows and resamples. */
const MANY = 500;
const EPSILONS = [0.5, 1, 2, 5, 10] as const;

/** The plans to compare; private ones only where the ranges are public. `chosen` comes first. */
export function plansBeside(chosen: Plan, count: number, publicRanges: boolean): Plan[] {
  const { family } = chosen.model;
  const { kind } = familyNamed(family);
  const bare: Protection[] = [
    { kind: 'none' },
    { kind: 'rounded', levels: 8 },
    { kind: 'noise', sigma: 0.1 },
  ];
  const { protection } = chosen;
  const delta = protection.kind === 'private' ? protection.delta : DEFAULT_DELTA;
  const dp = (epsilon: number): Protection => ({ kind: 'private', epsilon, delta });
  const every = [...bare, ...(publicRanges ? EPSILONS.map(dp) : [])];
  const few = [bare[0]!, ...(publicRanges ? [dp(1)] : [])];
  const own = [chosen.model, ...comparedOf(family)].flatMap((model) =>
    every.map((protection) => ({ model, protection })),
  );
  const others = familyNames(kind)
    .filter((other) => other !== family)
    .map(comparedOf)
    .flatMap((all) =>
      kind === 'field' && count > MANY ? all.slice(all.length >> 1, (all.length >> 1) + 1) : all,
    )
    .flatMap((model) => few.map((protection) => ({ model, protection })));
  const seen = new Set<string>();
  return [chosen, ...own, ...others].filter((plan) => {
    const name = `${formatModel(plan.model)} ${protectionText(plan.protection)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return refusalOf(plan, count, 1) === null;
  });
}

export function frontierOf(
  plans: readonly Plan[],
  people: People,
  studied: readonly number[],
  mostExposed: number,
  /** Of the chosen plan: measured once, so that no two figures of it go about. */
  measured: { readonly usefulness: Usefulness; readonly tablesSeed: number },
  randomness: Randomness,
  step: () => void,
): FrontierPoint[] {
  const { columns, domain } = people;
  const shadowSeed = randomness.uniform(); // every plan meets the same tables
  const points = plans.map((plan, p) => {
    const chances = { tables: seeded(shadowSeed), noise: randomness };
    const resampled = { tables: seeded(measured.tablesSeed), noise: randomness };
    const isMap = isField(plan.model);
    const share = isMap && columns.count > MANY ? 0.5 : 1;
    const signs = shadowSigns(plan, columns, domain, studied, share * SHADOWS, chances, () => {});
    const scores = signs.map((each) => closeness(each, isMap));
    const exposed = meanOverShadows(scores, areaUnder, randomness);
    const useful =
      p === 0
        ? measured.usefulness
        : usefulnessOf(plan, columns, domain, share * RESAMPLES, resampled, () => {});
    step();
    return {
      model: formatModel(plan.model),
      protection: protectionText(plan.protection),
      usefulness: useful.gain,
      usefulnessLow: useful.low,
      usefulnessHigh: useful.high,
      exposed: exposed.mean,
      exposedLow: exposed.low,
      exposedHigh: exposed.high,
      mostExposed: areaUnder(scores[studied.indexOf(mostExposed)]!),
      chosen: p === 0,
    };
  });
  const front = new Set(
    paretoFront(points.map((point) => ({ utility: point.usefulness, protection: 1 - point.exposed }))),
  );
  return points.map((point, i) => ({ ...point, best: front.has(i) }));
}

/** Without fitting anything: the nearer the curve to the person, or the surer the map of their group, the more "in". */
function closeness({ values, present }: Signs, isMap: boolean): Signs {
  return { values: values.map((sign) => (isMap ? sign : -Math.abs(sign))), present };
}
