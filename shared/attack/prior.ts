// The public prior as attackers use it: fresh layouts of the scenario on the board's plane.
// Everything here comes from the generator; nothing comes from the round's records.
import { PLANE } from '../model/plane.ts';
import type { Randomness } from '../random/randomness.ts';
import { seeded } from '../random/seeded.ts';
import type { Columns, DataRecord, Domain, Group, Place } from '../scenario/records.ts';
import { columnsOf } from '../scenario/records.ts';
import { scenarioNamed } from '../scenario/registry.ts';
import { type Target, targetNamed } from '../scenario/scenario.ts';

export interface Prior {
  readonly domain: Domain;
  readonly target: Target;
  /** Group of every record, in the order layouts are drawn: team sizes are public. */
  readonly group: Uint8Array;
  /** A fresh layout, plane units (0 … 120, 0 … 75), in that order. */
  draw(randomness: Randomness): Columns;
}

/** The prior behind a round. Throws on an unknown scenario or target. */
export function priorOf(scenarioName: string, targetName: string): Prior {
  const scenario = scenarioNamed(scenarioName);
  const target = targetNamed(scenario, targetName);
  const draw = (randomness: Randomness) =>
    onPlane(scenario.draw(randomness, { target: targetName }).records, scenario.domain);
  return { domain: scenario.domain, target, group: draw(seeded('team sizes')).group, draw };
}

function onPlane(records: readonly DataRecord[], domain: Domain): Columns {
  const columns = columnsOf(records);
  return {
    ...columns,
    x: columns.x.map((x) => ((x - domain.x.low) / (domain.x.high - domain.x.low)) * PLANE.width),
    y: columns.y.map((y) => ((y - domain.y.low) / (domain.y.high - domain.y.low)) * PLANE.height),
  };
}

/** A plane place in the domain's own units. */
export function inDomain(place: Place, domain: Domain): Place {
  return {
    x: domain.x.low + (place.x / PLANE.width) * (domain.x.high - domain.x.low),
    y: domain.y.low + (place.y / PLANE.height) * (domain.y.high - domain.y.low),
  };
}

/** A domain place on the plane. */
export function onBoard(place: Place, domain: Domain): Place {
  return {
    x: ((place.x - domain.x.low) / (domain.x.high - domain.x.low)) * PLANE.width,
    y: ((place.y - domain.y.low) / (domain.y.high - domain.y.low)) * PLANE.height,
  };
}

/** The places of one group's records in a layout. */
export function placesOf(layout: Columns, group: Group): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < layout.count; i++) {
    if (layout.group[i] === group) places.push({ x: layout.x[i]!, y: layout.y[i]! });
  }
  return places;
}
