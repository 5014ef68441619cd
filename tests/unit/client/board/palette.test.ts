// The board's colours are the ones that were measured: the same for everybody, with light ends and a dark middle.
import { describe, expect, it } from 'vitest';
import { RAMP, RAMP_ABGR, RAMP_GRADIENT } from '../../../../client/board/palette.ts';

/** The ramp's anchors at 0, 0.2, 0.8 and 1 lie on whole bytes. */
const ANCHORS = { 0: '#9bf2ff', 51: '#2773d7', 204: '#b85c17', 255: '#ffefaa' };

function lightness(css: string): number {
  const rgb = Number.parseInt(css.slice(1), 16);
  return 0.2126 * (rgb >> 16) + 0.7152 * ((rgb >> 8) & 255) + 0.0722 * (rgb & 255);
}

describe('the ramp', () => {
  it('has one colour per byte and meets its anchors', () => {
    expect(RAMP).toHaveLength(256);
    for (const [byte, css] of Object.entries(ANCHORS)) expect(RAMP[Number(byte)]).toBe(css);
  });

  it('gets lighter from the middle to both ends, step by step', () => {
    for (let byte = 129; byte <= 255; byte++) {
      expect(lightness(RAMP[byte]!)).toBeGreaterThanOrEqual(lightness(RAMP[byte - 1]!));
    }
    for (let byte = 126; byte >= 0; byte--) {
      expect(lightness(RAMP[byte]!)).toBeGreaterThanOrEqual(lightness(RAMP[byte + 1]!));
    }
  });

  it('is written into pixels as red, green, blue, opaque', () => {
    const bytes = new Uint8Array(new Uint32Array([RAMP_ABGR[255]!]).buffer);
    expect([...bytes]).toEqual([0xff, 0xef, 0xaa, 0xff]);
  });

  it('runs from sure of blue to sure of amber in the legend', () => {
    expect(RAMP_GRADIENT.indexOf('#9bf2ff')).toBeLessThan(RAMP_GRADIENT.indexOf('#ffefaa'));
  });
});
