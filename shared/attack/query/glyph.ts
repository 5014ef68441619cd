// Drawing a hidden black-and-white picture from a meter that says how similar a drawing is.
// An exact meter gives a pixel per question; a rounded one still does, from a drawing that stands on a step's edge.

/** What share of the pixels agrees with the hidden picture, possibly rounded. Pixels are 0 or 1, row-major. */
export type Meter = (drawing: Uint8Array) => number;

export interface Drawn {
  readonly drawing: Uint8Array;
  readonly questions: number;
}

/** Toggles one pixel after the other and keeps what makes the meter rise: pixels + 1 questions on an exact meter. */
export function toggleAll(pixels: number, meter: Meter, budget = Number.POSITIVE_INFINITY): Drawn {
  const drawing = new Uint8Array(pixels);
  let questions = 1;
  let level = meter(drawing);
  for (let pixel = 0; pixel < pixels && questions < budget; pixel++) {
    drawing[pixel] = 1;
    questions++;
    const next = meter(drawing);
    if (next > level) level = next;
    else drawing[pixel] = 0;
  }
  return { drawing, questions };
}

/**
 * The edge trick against a rounded meter: flips pixels in turn until the meter changes, which puts the drawing right
 * at a step's edge; there a single pixel decides on which side the meter stands, so each of the others costs one question.
 */
export function edgeTrick(pixels: number, meter: Meter, budget = Number.POSITIVE_INFINITY): Drawn {
  const drawing = new Uint8Array(pixels);
  let questions = 1;
  const start = meter(drawing);
  let level = start;
  let edge = 0;
  while (edge < pixels && level === start && questions < budget) {
    drawing[edge] = 1;
    edge++;
    questions++;
    level = meter(drawing);
  }
  if (level === start) return { drawing, questions };
  // The last flip crossed the edge. Standing on its upper side, one wrong pixel falls back down; on the lower, one right
  // pixel climbs up.
  const rose = level > start;
  const upper = Uint8Array.from(drawing);
  const lower = Uint8Array.from(drawing);
  (rose ? lower : upper)[edge - 1] = 0;
  const high = Math.max(level, start);
  const answer = Uint8Array.from(upper);
  for (let pixel = 0; pixel < pixels && questions < budget; pixel++) {
    if (pixel === edge - 1) continue;
    const probe = Uint8Array.from(lower);
    probe[pixel] = 1 - (probe[pixel] as number);
    questions++;
    // From just below the edge a flip that is right reaches it.
    answer[pixel] = meter(probe) >= high ? (probe[pixel] as number) : (lower[pixel] as number);
  }
  answer[edge - 1] = upper[edge - 1] as number;
  return { drawing: answer, questions };
}
