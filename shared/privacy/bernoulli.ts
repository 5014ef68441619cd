// Exact coins: events whose probability is a ratio of integers, or e to the minus such a ratio.
// Nothing here may touch a floating-point fraction: every number is an integer, as a double only while it is exact.
import type { Randomness } from '../random/randomness.ts';

type Bytes = Pick<Randomness, 'bytes'>;

/** Denominators up to here leave room to be multiplied by 2¹³ before a double stops being exact. */
const EXACT_DENOMINATOR = 2 ** 40;

/**
 * The same bytes, fetched from the source in blocks: one call to the operating system instead of thousands.
 * What is left over at the end is dropped, so never hand the source on where its position matters.
 */
export function buffered(source: Bytes, blockBytes = 2048): Bytes {
  let block = new Uint8Array(0);
  let next = 0;
  return {
    bytes: (count) => {
      if (next + count > block.length) {
        const rest = block.subarray(next);
        const fresh = source.bytes(Math.max(blockBytes, count));
        block = new Uint8Array(rest.length + fresh.length);
        block.set(rest);
        block.set(fresh, rest.length);
        next = 0;
      }
      next += count;
      return block.subarray(next - count, next);
    },
  };
}

/** Uniform integer in [0, limit), limit 1 … 2⁵³ − 1. Takes no bytes when the limit is 1. */
export function below(limit: number, source: Bytes): number {
  if (limit === 1) return 0;
  const bits = bitLength(limit - 1);
  const count = Math.ceil(bits / 8);
  const topMask = (1 << (bits - 8 * (count - 1))) - 1;
  for (;;) {
    const bytes = source.bytes(count);
    let value = bytes[0]! & topMask;
    for (let i = 1; i < count; i++) value = value * 256 + bytes[i]!;
    if (value < limit) return value;
  }
}

/** Uniform integer in [0, limit) for a limit of any size. */
function belowWide(limit: bigint, source: Bytes): bigint {
  if (limit === 1n) return 0n;
  const bits = (limit - 1n).toString(2).length;
  for (;;) {
    let value = 0n;
    for (const byte of source.bytes(Math.ceil(bits / 8))) value = (value << 8n) | BigInt(byte);
    value &= (1n << BigInt(bits)) - 1n;
    if (value < limit) return value;
  }
}

/** True with probability numerator / denominator (integers, 0 ≤ numerator ≤ denominator < 2⁵³). */
export function bernoulli(numerator: number, denominator: number, source: Bytes): boolean {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return below(denominator / divisor, source) < numerator / divisor;
}

function bernoulliWide(numerator: bigint, denominator: bigint, source: Bytes): boolean {
  let [a, b] = [numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return belowWide(denominator / a, source) < numerator / a;
}

/**
 * True with probability exp(−numerator / denominator), any numerator ≥ 0 and denominator ≥ 1, exactly.
 * Canonne, Kamath & Steinke 2020, Algorithm 1: factors e⁻¹ are peeled off, then von Neumann's alternating series.
 */
export function bernoulliExp(
  numerator: bigint | number,
  denominator: bigint | number,
  source: Bytes,
): boolean {
  if (denominator > EXACT_DENOMINATOR || numerator > Number.MAX_SAFE_INTEGER) {
    let rest = BigInt(numerator);
    const whole = BigInt(denominator);
    for (; rest > whole; rest -= whole) if (!fractionExp(1, 1, source)) return false;
    return fractionExpWide(rest, whole, source);
  }
  let rest = Number(numerator);
  const whole = Number(denominator);
  for (; rest > whole; rest -= whole) if (!fractionExp(1, 1, source)) return false;
  return fractionExp(rest, whole, source);
}

/** exp(−numerator / denominator) for a ratio of at most 1: is the first failure of Bernoulli(ratio / k) at an odd k? */
function fractionExp(numerator: number, denominator: number, source: Bytes): boolean {
  let k = 1;
  // A run beyond 2¹³ successes has probability below 1/(2¹³)!, yet it too is carried on exactly.
  while (k < 8192) {
    if (!bernoulli(numerator, denominator * k, source)) return k % 2 === 1;
    k++;
  }
  return fractionExpWide(BigInt(numerator), BigInt(denominator), source, k);
}

function fractionExpWide(numerator: bigint, denominator: bigint, source: Bytes, from = 1): boolean {
  let k = from;
  while (bernoulliWide(numerator, denominator * BigInt(k), source)) k++;
  return k % 2 === 1;
}

function bitLength(value: number): number {
  return value < 2 ** 32 ? 32 - Math.clz32(value) : 64 - Math.clz32(Math.floor(value / 2 ** 32));
}

function greatestCommonDivisor(first: number, second: number): number {
  let [a, b] = [first, second];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
