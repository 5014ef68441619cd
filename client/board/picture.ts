// What lies on a board at one moment, as plain data: the stage draws it, the round decides it.

import type { Place } from '../../shared/scenario/records.ts';
import type { Pane, Pixels } from './geometry.ts';
import type { Marker } from './markers.ts';

export interface Mark {
  readonly marker: Marker;
  readonly at: Place;
  readonly scale: number; // 1 = the sizes of a phone
  readonly alpha: number; // 0 … 1
  readonly number?: number; // on a plate beside a pin
  readonly plateScale?: number; // of that plate, where it is to be larger than the pin asks for
  /** Moved aside by so many css pixels, with a dashed line back to where it belongs. */
  readonly aside?: Pixels;
}

/** A line on its way from a guess to the person it was matched with. */
export interface Flight {
  readonly from: Place;
  readonly to: Place;
  readonly progress: number; // 0 … 1
}

/** A round of full light while the rest of the board is dimmed. */
interface Opening {
  readonly at: Place;
  readonly radiusM: number;
}

export interface Picture {
  readonly pane: Pane;
  readonly marks: readonly Mark[]; // later ones lie on top
  /** Below all marks, at full strength, without numbers: as long as it is the same list it is not drawn anew. */
  readonly resting: readonly Mark[];
  readonly flights: readonly Flight[]; // below all marks
  readonly dim: number; // 0 = full light, 1 = black
  readonly openings: readonly Opening[];
  readonly open: number; // how far the openings are open: 0 … 1
  readonly lineScale: number; // width of flights and field lines; 1 = phone and laptop
  readonly flightWeight: number; // 1, or less where many flights would make one white patch
}

/** A board with nothing on it. */
export function bare(pane: Pane, lineScale = 1): Picture {
  return {
    pane,
    marks: [],
    resting: [],
    flights: [],
    dim: 0,
    openings: [],
    open: 0,
    lineScale,
    flightWeight: 1,
  };
}
