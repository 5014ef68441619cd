// The reveal's timetable: what is to be seen at each millisecond. Pure; phones and projector run the same one.
// One thing moves at a time, and the brightness changes once: nothing flashes.
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { easeInOut, easeOut } from './easing.ts';

/** One moment of the reveal; every share is 0 … 1. */
export interface Moment {
  readonly enlarged: number; // from the whole field to the part that matters
  readonly dim: number; // opacity of the dark over the board
  readonly open: number; // how far the rounds of full light are open
  readonly corners: { readonly alpha: number; readonly scale: number }; // the truth's sign
  readonly flight: (index: number, count: number) => number; // 0 is the farthest guess
  readonly ghosts: Readonly<Record<AttackerName, number>>;
  readonly everybody: number; // the players who were not asked for
  readonly numbers: boolean;
  readonly counted: number; // how much of the number has been counted up
  readonly sentence: boolean;
  readonly pair: boolean;
}

const LIGHTS = [0, 420] as const;
const SHUTTER = [300, 500] as const;
const OPENING = [520, 860] as const;
const CORNERS = [620, 860] as const;
const FLIGHTS_FROM = 1120;
const FLIGHT_MS = 900;
const FLIGHTS_SPREAD = 600;
const NUMBER = [2500, 3100] as const;
const LIGHT_BACK = [2500, 3400] as const;
const GHOSTS: Readonly<Record<AttackerName, number>> = { blind: 2500, eye: 2700, solver: 2900 };
const GHOST_MS = 240;
const EVERYBODY = [3400, 3820] as const;
const SENTENCE_FROM = 3820;
const PAIR_FROM = 4140;

/** 28 % of the light is left when the shutter has closed. */
const CLOSED_DIM = 0.72;
const CORNERS_FROM_SCALE = 1.6;

export const REVEAL_MS = 4140;
/** The three cuts shown to people who do not want motion. */
export const CUTS_MS = [0, 800, 1600] as const;

export function momentAt(ms: number): Moment {
  const shutter = share(ms, SHUTTER);
  const lightBack = easeInOut(share(ms, LIGHT_BACK));
  const corners = easeOut(share(ms, CORNERS));
  const ghost = (name: AttackerName) => share(ms, [GHOSTS[name], GHOSTS[name] + GHOST_MS]);
  return {
    enlarged: easeInOut(share(ms, LIGHTS)),
    dim: CLOSED_DIM * shutter * (1 - lightBack),
    open: easeOut(share(ms, OPENING)),
    corners: { alpha: corners, scale: CORNERS_FROM_SCALE + (1 - CORNERS_FROM_SCALE) * corners },
    flight: (index, count) => {
      const from = FLIGHTS_FROM + (FLIGHTS_SPREAD * index) / Math.max(1, count);
      return easeInOut(share(ms, [from, from + FLIGHT_MS]));
    },
    ghosts: { blind: ghost('blind'), eye: ghost('eye'), solver: ghost('solver') },
    everybody: share(ms, EVERYBODY),
    numbers: ms >= NUMBER[0],
    counted: easeOut(share(ms, NUMBER)),
    sentence: ms >= SENTENCE_FROM,
    pair: ms >= PAIR_FROM,
  };
}

/** The same reveal in three cuts: truth and lines, then numbers and ghosts, then the sentence. Nothing moves or dims. */
export function cutAt(ms: number): Moment {
  const second = ms >= CUTS_MS[1] ? 1 : 0;
  const third = ms >= CUTS_MS[2];
  return {
    enlarged: 1,
    dim: 0,
    open: 1,
    corners: { alpha: 1, scale: 1 },
    flight: () => 1,
    ghosts: { blind: second, eye: second, solver: second },
    everybody: third ? 1 : 0,
    numbers: second === 1,
    counted: second,
    sentence: third,
    pair: third,
  };
}

function share(ms: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (ms - from) / (to - from)));
}
