// Where things are on a chart: mostly years to the right, dollars upwards. Pure arithmetic, no DOM.
import type { Axis } from '../../shared/scenario/records.ts';

type Range = Pick<Axis, 'low' | 'high'>;

export interface ChartPlace {
  readonly x: number; // years
  readonly y: number; // dollars
}

/** A chart's outer size and the room its axes take, in css pixels. */
export interface Frame {
  readonly domain: { readonly x: Range; readonly y: Range };
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A frame whose picture ends at its axes. */
export interface ClippedFrame extends Frame {
  readonly clip: string; // id of the clip path of the picture inside the axes
}

export function acrossPx({ domain: { x }, width, left, right }: Frame, years: number): number {
  return left + ((years - x.low) / (x.high - x.low)) * (width - left - right);
}

export function downPx({ domain: { y }, height, top, bottom }: Frame, dollars: number): number {
  return height - bottom - ((dollars - y.low) / (y.high - y.low)) * (height - top - bottom);
}

/** The place under a pixel, kept on the axes. */
export function placeUnder(frame: Frame, px: { readonly x: number; readonly y: number }): ChartPlace {
  const { domain, width, height, left, right, top, bottom } = frame;
  const { x, y } = domain;
  const across = (px.x - left) / (width - left - right);
  const up = (height - bottom - px.y) / (height - top - bottom);
  return {
    x: clamp(x.low + across * (x.high - x.low), x.low, x.high),
    y: clamp(y.low + up * (y.high - y.low), y.low, y.high),
  };
}

/** Round values along an axis, both ends included where they are round, at most `most` of them. */
export function ticks(low: number, high: number, most: number): number[] {
  const rough = (high - low) / Math.max(1, most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough - 1e-9) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** An svg path through points given in the domain's units. */
export function pathThrough(frame: Frame, xs: readonly number[], ys: readonly number[]): string {
  return xs
    .map((x, i) => `${i === 0 ? 'M' : 'L'}${tenth(acrossPx(frame, x))} ${tenth(downPx(frame, ys[i]!))}`)
    .join('');
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
