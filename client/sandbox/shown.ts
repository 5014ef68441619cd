// A release as the board shows it: soccer as it lies, the company with pay growing upwards while boards count from the top.

import { BOARD } from '../../shared/model/model.ts';
import type { Release } from '../../shared/release/plan.ts';
import type { Domain, Place } from '../../shared/scenario/records.ts';
import type { Field } from '../board/heatMap.ts';
import { domainOf } from './layouts.ts';
import type { ScenarioName } from './state.ts';

/** Neither group: what lies behind curves. */
const UNDECIDED = new Uint8Array(BOARD.columns * BOARD.rows).fill(127);

/** A place in the scenario's units where the board has it, and back: it is its own inverse. */
export function upright<P extends Place>(place: P, scenario: ScenarioName): P {
  if (scenario === 'soccer') return place;
  const { low, high } = domainOf(scenario).y;
  return { ...place, y: low + high - place.y };
}

/** What the board shows of a release: its cells, or nothing where the release is a pair of curves. */
export function fieldOf(release: Release, scenario: ScenarioName): Field {
  const domain: Domain = domainOf(scenario);
  const ground = scenario === 'soccer' ? 'pitch' : 'plain';
  if (release.kind === 'curve') return { domain, ...BOARD, cells: UNDECIDED, ground };
  const { columns, rows, cells } = release;
  return { domain, columns, rows, cells: scenario === 'soccer' ? cells : upsideDown(cells, columns), ground };
}

function upsideDown(cells: Uint8Array, columns: number): Uint8Array {
  const out = new Uint8Array(cells.length);
  for (let from = 0; from < cells.length; from += columns)
    out.set(cells.subarray(from, from + columns), cells.length - columns - from);
  return out;
}
