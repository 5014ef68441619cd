// What a player does with pins: put, grab, move, choose, remove. Plain state and pure updates, no DOM.
// Whether a pin may be moved at all (locked, paused) is decided by whoever calls.

import type { GridShape } from '../../shared/model/model.ts';
import type { Domain, Place } from '../../shared/scenario/records.ts';
import { cellStep, clampToDomain, nearestWithin, type Pane, type Pixels } from './geometry.ts';

export interface Pins {
  readonly places: readonly Place[];
  readonly active: number; // index into places; −1 while there are none
}

/** The frame that pins live in: how many there may be, and where. */
export interface Ground {
  readonly most: number;
  readonly domain: Domain;
  readonly grid: GridShape;
}

/** A finger or mouse takes the nearest pin within this distance. */
const REACH_PX = 22;
/** Dragged this far over the edge, one of several pins is let go. */
export const LET_GO_PX = 24;

export const NO_PINS: Pins = { places: [], active: -1 };

export function pinsAt(places: readonly Place[]): Pins {
  return { places, active: places.length - 1 };
}

/**
 * A press on the picture: takes the nearest pin, or puts a new one, or (when only one is asked for) brings it here.
 * With all of several pins placed and none near, nothing is taken and `pins.active` stays.
 */
export function press(
  pins: Pins,
  at: Pixels,
  pane: Pane,
  size: Pixels,
  place: Place,
  ground: Ground,
): { pins: Pins; taken: boolean; fresh: boolean } {
  const near = nearestWithin(pins.places, at, REACH_PX, pane, size);
  if (near >= 0) return { pins: { ...pins, active: near }, taken: true, fresh: false };
  if (pins.places.length < ground.most) return { pins: put(pins, place, ground), taken: true, fresh: true };
  if (ground.most === 1) return { pins: move(pins, place, ground), taken: true, fresh: true };
  return { pins, taken: false, fresh: false };
}

/** Whether a press there would take a pin that is already placed. */
export const grabs = (pins: Pins, at: Pixels, pane: Pane, size: Pixels): boolean =>
  nearestWithin(pins.places, at, REACH_PX, pane, size) >= 0;

/** Adds a pin and makes it the active one; full boards stay as they are. */
export function put(pins: Pins, place: Place, ground: Ground): Pins {
  if (pins.places.length >= ground.most) return pins;
  return pinsAt([...pins.places, clampToDomain(place, ground.domain)]);
}

/** Moves the active pin; without one nothing happens. */
export function move(pins: Pins, place: Place, ground: Ground): Pins {
  if (pins.active < 0) return pins;
  const places = pins.places.slice();
  places[pins.active] = clampToDomain(place, ground.domain);
  return { ...pins, places };
}

/** Moves the active pin by so many cells to the right and down. The first step of an empty board puts a pin in its middle. */
export function step(pins: Pins, cellsRight: number, cellsDown: number, ground: Ground): Pins {
  const { domain, grid } = ground;
  const at = pins.places[pins.active];
  if (!at) return put(pins, freePlace(pins, ground), ground);
  const cell = cellStep(domain, grid);
  return move(pins, { x: at.x + cellsRight * cell.x, y: at.y + cellsDown * cell.y }, ground);
}

/** Where a pin goes that is placed from the keyboard: the centre of a middle cell that has no pin yet. */
export function freePlace(pins: Pins, { domain, grid }: Ground): Place {
  const cell = cellStep(domain, grid);
  const middle = {
    x: domain.x.low + (Math.floor(grid.columns / 2) + 0.5) * cell.x,
    y: domain.y.low + (Math.floor(grid.rows / 2) + 0.5) * cell.y,
  };
  const taken = (place: Place) =>
    pins.places.some((pin) => Math.abs(pin.x - place.x) < cell.x && Math.abs(pin.y - place.y) < cell.y);
  let right = 0;
  while (taken({ ...middle, x: middle.x + right * cell.x })) right += 2;
  return { ...middle, x: middle.x + right * cell.x };
}

/** Chooses the next (+1) or the previous (−1) pin, round and round. */
export function choose(pins: Pins, by: 1 | -1): Pins {
  const count = pins.places.length;
  return count === 0 ? pins : { ...pins, active: (pins.active + by + count) % count };
}

/** Removes the active pin; the one before it becomes active. */
export function removeActive(pins: Pins): Pins {
  if (pins.active < 0) return pins;
  const places = pins.places.filter((_, i) => i !== pins.active);
  return { places, active: Math.min(places.length - 1, Math.max(0, pins.active - 1)) };
}

/** How far outside the picture something is, in its pixels; 0 inside. */
export function pixelsOutside(at: Pixels, size: Pixels): number {
  return Math.max(0, -at.x, -at.y, at.x - size.x, at.y - size.y);
}
