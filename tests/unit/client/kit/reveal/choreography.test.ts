// The reveal keeps its timetable, moves one thing after the other, and has a form without any motion.
import { describe, expect, it } from 'vitest';
import { cutAt, momentAt, REVEAL_MS } from '../../../../../client/kit/reveal/choreography.ts';
import { bezier, easeInOut } from '../../../../../client/kit/reveal/easing.ts';

describe('the timetable', () => {
  it('closes the shutter to 28 % of the light between 300 and 500 ms', () => {
    expect(momentAt(300).dim).toBe(0);
    expect(momentAt(500).dim).toBeCloseTo(0.72, 9);
    expect(momentAt(2500).dim).toBeCloseTo(0.72, 9);
  });

  it('opens the truth between 520 and 860 ms, its corners from 1.6 times their size', () => {
    expect(momentAt(520).open).toBe(0);
    expect(momentAt(620).corners).toEqual({ alpha: 0, scale: 1.6 });
    expect(momentAt(860)).toMatchObject({ open: 1, corners: { alpha: 1, scale: 1 } });
  });

  it('flies the farthest guess first and has landed all of them by 2620 ms, whatever their number', () => {
    expect(momentAt(1120).flight(0, 28)).toBe(0);
    expect(momentAt(1500).flight(0, 28)).toBeGreaterThan(momentAt(1500).flight(27, 28));
    expect(momentAt(2020).flight(0, 28)).toBe(1);
    for (const count of [1, 2, 28, 2200]) expect(momentAt(2620).flight(count - 1, count)).toBe(1);
  });

  it('counts the number, lets ghosts in one by one and gives the light back before it says anything', () => {
    expect(momentAt(2499).numbers).toBe(false);
    expect(momentAt(2500)).toMatchObject({ numbers: true, counted: 0, ghosts: { blind: 0, solver: 0 } });
    expect(momentAt(2900).ghosts.blind).toBe(1);
    expect(momentAt(2900).ghosts.solver).toBe(0);
    expect(momentAt(3140).ghosts.solver).toBe(1);
    expect(momentAt(3400)).toMatchObject({ dim: 0, counted: 1, sentence: false });
    expect(momentAt(3820)).toMatchObject({ sentence: true, pair: false });
  });

  it('ends with everything in its place', () => {
    expect(momentAt(REVEAL_MS)).toMatchObject({
      enlarged: 1,
      dim: 0,
      open: 1,
      corners: { alpha: 1, scale: 1 },
      ghosts: { blind: 1, eye: 1, solver: 1 },
      everybody: 1,
      counted: 1,
      sentence: true,
      pair: true,
    });
  });

  it('darkens once and brightens once: the light never flickers', () => {
    let turns = 0;
    let rising = true;
    for (let ms = 10; ms <= REVEAL_MS; ms += 10) {
      const change = momentAt(ms).dim - momentAt(ms - 10).dim;
      if (change !== 0 && change > 0 !== rising) {
        rising = change > 0;
        turns++;
      }
    }
    expect(turns).toBe(1);
  });
});

describe('without motion', () => {
  it('shows three cuts: truth and lines, numbers and ghosts, the sentence', () => {
    expect(cutAt(0)).toMatchObject({ corners: { alpha: 1, scale: 1 }, numbers: false, sentence: false });
    expect(cutAt(0).flight(5, 10)).toBe(1);
    expect(cutAt(800)).toMatchObject({ numbers: true, counted: 1, ghosts: { blind: 1 }, sentence: false });
    expect(cutAt(1600)).toMatchObject({ sentence: true, pair: true });
  });

  it('never dims, zooms or flies', () => {
    for (let ms = 0; ms < 2000; ms += 50) {
      expect(cutAt(ms)).toMatchObject({ dim: 0, enlarged: 1, open: 1 });
      expect(cutAt(ms).flight(0, 3)).toBe(1);
    }
  });
});

describe('easing', () => {
  it('is the identity for a straight curve, and starts and ends where css says', () => {
    const straight = bezier(0.25, 0.25, 0.75, 0.75);
    for (const time of [0, 0.1, 0.5, 0.9, 1]) expect(straight(time)).toBeCloseTo(time, 6);
    expect(easeInOut(0)).toBe(0);
    expect(easeInOut(1)).toBe(1);
    expect(easeInOut(0.25)).toBeLessThan(0.25);
  });
});
