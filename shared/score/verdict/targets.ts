// On which scale each target is measured; tests/vectors/verdict.json has the same under `constants`.
import { POINT_SCALES } from '../points.ts';
import type { Gain } from './gain.ts';

/** Four metres off are worth 1/e: what a careful hand and a player's own step amount to. */
export const PLACE_GAIN: Gain = { kind: 'bell', scale: POINT_SCALES.soccer };

/**
 * One man's pay lies $4,000 to $16,000 off what is usual. A bell would pay for always guessing such an offset; the
 * straight line makes the best blind offset worth less than 0.005.
 */
const ONE_SUM: Gain = { kind: 'straight', cap: 20_000 };

/** Sums of eleven men: twice what not looking is off by. */
const SUMS: Gain = { kind: 'straight', cap: 8_600 };

export const sumGain = (target: string): Gain => (target === 'men' ? SUMS : ONE_SUM);
