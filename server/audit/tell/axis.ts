// A plot's horizontal or vertical scale: numbers to pixels, and round numbers to put at the ticks.

export interface Scale {
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** From `low … high` (low < high) to pixels `from … to`; values beyond the ends stay at the ends. */
export function scaleOf(low: number, high: number, from: number, to: number, ticks = 4): Scale {
  const step = roundStep((high - low) / ticks);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
    at: (value) => from + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (to - from),
  };
}

/** 1, 2 or 5 times a power of ten, the next above. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((each) => each * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}
