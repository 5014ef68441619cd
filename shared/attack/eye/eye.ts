// An attacker that plays like a person: it looks at the map or the curve, points at what stands out,
// and fills the rest with what such layouts usually look like. It knows no formula and does no algebra.
import { PLANE } from '../../model/plane.ts';
import { normal, type Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Domain, Group, Place } from '../../scenario/records.ts';
import { scenarioNamed } from '../../scenario/registry.ts';
import { targetNamed } from '../../scenario/scenario.ts';
import type { Knowledge } from '../attacker.ts';
import { baselineFor, blind } from '../blind.ts';
import { matching } from '../matching.ts';
import { inDomain, onBoard } from '../prior.ts';
import { readCurve } from '../readCurve.ts';
import type { Work } from '../work.ts';
import { alongLine } from './alongLine.ts';
import { type Bump, bumpsOf } from './bumps.ts';
import { perceive } from './perceive.ts';

/** Standard deviation of a hand placing a pin, in plane units (m) along each axis. */
const AIM = 0.8;
/** Bumps must rise this much over their ring (0 … 1 along the ramp), and over what is left of the grain. */
const FAINTEST = 0.003;
const GRAIN_MARGIN = 4;
/** Two bumps closer than this (plane units) are one. */
const APART = 3.5;
/** How well a start date is told from a picture, in plane units: about a year on the company's axis. */
const ABOUT_THEN = 6;
/** How far from every usual place of its kind (plane units) a bump may lie and still be believed. */
const BELIEVABLE = 28;

/**
 * The human-like attacker: one place per record of the target, in the scenario’s units, from the released bytes alone,
 * aimed with a shaking hand. Takes work only so that it can stand among the attackers: it is quick.
 */
export function eye(knowledge: Knowledge, randomness: Randomness, _work?: Work): readonly Place[] {
  const { release } = knowledge;
  if (release.kind === 'curve') return readCurve(knowledge, release);
  const scenario = scenarioNamed(knowledge.scenario);
  const usual = blind(knowledge).map((place) => onBoard(place, scenario.domain));
  const pins = release.guarantee === null ? look(knowledge, release, usual) : usual;
  return pins.map((pin) => aim(pin, scenario.domain, randomness));
}

/** Told that noise was added on purpose and to a guarantee, a sensible person does not read the specks: not asked then. */
function look(knowledge: Knowledge, release: FieldRelease, usual: readonly Place[]): readonly Place[] {
  const { group } = targetNamed(scenarioNamed(knowledge.scenario), knowledge.target);
  if (knowledge.people?.some((person) => person.wanted))
    return lookAlong(release, usual, group ?? 1, knowledge);
  const spots = spotsOn(release, group ?? 1);
  return usual.length === 1 ? [pickOne(spots, usual[0]!, knowledge)] : pickAll(spots, usual);
}

/** Everybody on the line that tells when they started, whose x the usual places have. */
function lookAlong(
  release: FieldRelease,
  usual: readonly Place[],
  group: Group,
  { scenario, target }: Knowledge,
): readonly Place[] {
  const { y } = scenarioNamed(scenario).domain;
  const reach = (baselineFor(scenario, target).meanError / (y.high - y.low)) * PLANE.height;
  const picture = perceive(release.cells, release.columns, release.rows);
  const needed = Math.max(FAINTEST, GRAIN_MARGIN * picture.leftover);
  return usual.map((place) => alongLine(picture, group, { x: place.x, usual: place.y, reach, needed }));
}

/** Bumps of the target's colour on the plane, most striking first, one per neighbourhood. */
function spotsOn(release: FieldRelease, group: Group): (Place & { contrast: number })[] {
  const picture = perceive(release.cells, release.columns, release.rows);
  const needed = Math.max(FAINTEST, GRAIN_MARGIN * picture.leftover);
  const spots: (Place & { contrast: number })[] = [];
  for (const bump of bumpsOf(picture, group === 1 ? 1 : -1)) {
    if (bump.contrast < needed) break;
    const place = placeOf(bump, release);
    if (spots.every((spot) => Math.hypot(spot.x - place.x, spot.y - place.y) >= APART)) {
      spots.push({ ...place, contrast: bump.contrast });
    }
  }
  return spots;
}

function placeOf(bump: Bump, release: FieldRelease): Place {
  return {
    x: ((bump.column + 0.5) * PLANE.width) / release.columns,
    y: ((bump.row + 0.5) * PLANE.height) / release.rows,
  };
}

/** One pin: the bump that best trades standing out against lying where the wanted one usually is. */
function pickOne(
  spots: readonly (Place & { contrast: number })[],
  usual: Place,
  knowledge: Knowledge,
): Place {
  const scenario = scenarioNamed(knowledge.scenario);
  const { meanError } = baselineFor(knowledge.scenario, knowledge.target);
  const { x, y } = scenario.domain;
  // Where only a sum is asked, the start date is known or nearly so: `newest` says it.
  const onlyY = targetNamed(scenario, knowledge.target).asks === 'y';
  const reachX = onlyY ? ABOUT_THEN : (meanError / (x.high - x.low)) * PLANE.width;
  const reachY = onlyY ? (meanError / (y.high - y.low)) * PLANE.height : reachX;
  let best = usual;
  let bestScore = 0;
  for (const spot of spots) {
    const far = Math.hypot((spot.x - usual.x) / reachX, (spot.y - usual.y) / reachY);
    if (far > 2.6) continue;
    const score = Math.sqrt(spot.contrast) * Math.exp(-0.5 * far * far);
    if (score <= bestScore) continue;
    bestScore = score;
    best = spot;
  }
  return best;
}

/**
 * A whole team: as many believable bumps as there are pins, the others on the usual places nobody was seen at. Those
 * stay where they usually are: whoever is seen under noise stands at the border, and says little of the others.
 */
function pickAll(spots: readonly Place[], usual: readonly Place[]): Place[] {
  const seen = spots
    .filter((spot) => usual.some((place) => Math.hypot(spot.x - place.x, spot.y - place.y) < BELIEVABLE))
    .slice(0, usual.length);
  if (seen.length === 0) return [...usual];
  // Padding with far dummies leaves the assignment of real bumps to usual places the cheapest one.
  const dummies = Array.from({ length: usual.length - seen.length }, () => ({ x: 1e4, y: 1e4 }));
  const { partner } = matching(usual, [...seen, ...dummies]);
  return usual.map((place, i) => seen[partner[i]!] ?? place);
}

/** Puts the pin down with a hand's imprecision, inside the board. */
function aim(pin: Place, domain: Domain, randomness: Randomness): Place {
  const clamp = (value: number, high: number) => Math.min(high, Math.max(0, value));
  const x = clamp(normal(randomness, pin.x, AIM), PLANE.width);
  const y = clamp(normal(randomness, pin.y, AIM), PLANE.height);
  return inDomain({ x, y }, domain);
}
