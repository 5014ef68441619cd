// The one sentence of a reveal says what the round's figures show, and never more than that.
import { describe, expect, it } from 'vitest';
import type { FindReveal } from '../../../../../client/kit/placing/cast.ts';
import { storyOf } from '../../../../../client/kit/reveal/story.ts';
import { storyWords, withoutWords } from '../../../../../client/kit/reveal/storyWords.ts';
import type { ScoredGuess } from '../../../../../shared/protocol/view.ts';
import type { FindClue, FindSpec } from '../../../../../shared/rounds/find.ts';
import type { AttackerName } from '../../../../../shared/score/attackers.ts';

const GOALIE = { x: 10, y: 40, group: 1, role: 'goalie' } as const;
const DEFENDER = { x: 30, y: 20, group: 1, role: 'defender' } as const;
const BLIND_M = 8;

const SPEC: FindSpec = {
  type: 'find',
  scenario: 'soccer',
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } },
  target: 'goalie',
  seconds: 30,
};

/** A board that is neutral but for one bright cell under every given person. */
function clueWith(...bright: { x: number; y: number }[]): FindClue {
  const cells = new Uint8Array(48 * 30).fill(128);
  for (const { x, y } of bright) cells[Math.floor(y / 2.5) * 48 + Math.floor(x / 2.5)] = 250;
  return {
    type: 'find',
    pins: 1,
    domain: { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } },
    columns: 48,
    rows: 30,
    cells,
  };
}

const missedBy = (player: string, metres: number): ScoredGuess => ({
  player,
  guess: { places: [{ x: GOALIE.x + metres, y: GOALIE.y }] },
  error: metres,
  points: 0,
  matched: [0],
});

/** A reveal in which the room missed by `errors` and attackers by theirs. */
function revealOf(
  errors: readonly number[],
  attackers: Partial<Record<AttackerName, number>> = {},
): FindReveal {
  const sorted = [...errors].sort((a, b) => a - b);
  const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
  return {
    truth: {
      type: 'find',
      records: [GOALIE, DEFENDER],
      targets: [0],
      counterfactual: {
        record: 0,
        withPercent: 99.6,
        withoutPercent: 78.8,
        withCells: new Uint8Array(48 * 30),
        cells: new Uint8Array(48 * 30),
      },
    },
    nonce: '',
    sealed: '',
    guesses: errors.map((metres, i) => missedBy(`p${i}`, metres)),
    attacks: Object.entries(attackers).map(([attacker, metres]) => ({
      ...missedBy('', metres),
      attacker: attacker as AttackerName,
      guess: { places: [{ x: GOALIE.x + metres, y: GOALIE.y }] },
    })),
    blindError: BLIND_M,
    medianError: sorted[Math.floor(sorted.length / 2)] ?? null,
    leakage: errors.length === 0 ? null : 1 - mean / BLIND_M,
    utility: 0.9,
  };
}

const tells = (
  reveal: FindReveal,
  mine: ScoredGuess | null = null,
  spec = SPEC,
  clue = clueWith(GOALIE, DEFENDER),
) => storyOf(spec, clue, reveal, mine).tells;

const withProtection = (protection: FindSpec['plan']['protection']): FindSpec => ({
  ...SPEC,
  plan: { ...SPEC.plan, protection },
});

describe('when the room found somebody', () => {
  it('says that the model is surest there only if its map peaks there', () => {
    const found = revealOf([0.5, 1, 1.5]);
    expect(tells(found)).toBe('exact');
    expect(tells(found, null, SPEC, clueWith(DEFENDER))).toBe('better');
  });

  it('is not talked out of it by one pin far away', () => {
    expect(tells(revealOf([0.5, 1, 1, 1.5, 90]))).toBe('exact');
  });

  it('says how much better the room did, and not why: that is tested afterwards', () => {
    const story = storyOf(SPEC, clueWith(GOALIE), revealOf([5, 6, 7]), null);
    expect(story).toEqual({ tells: 'better', better: 0.25 });
    expect(storyWords(story, SPEC)).toContain('at least 25\u00a0%');
  });

  it('tells a player who pinned somebody else whom, and how far away the goalie was', () => {
    const mine: ScoredGuess = {
      player: 'me',
      guess: { places: [{ x: DEFENDER.x + 1, y: DEFENDER.y }] },
      error: 29,
      points: 0,
      matched: [0],
    };
    const bright = storyOf(SPEC, clueWith(GOALIE, DEFENDER), revealOf([1, 1, 2]), mine);
    expect(storyWords(bright, SPEC)).toBe('That bright spot was a defender. The goalie was 29\u00a0m away.');
    const dull = storyOf(SPEC, clueWith(GOALIE), revealOf([1, 1, 2]), mine);
    expect(storyWords(dull, SPEC)).toContain('You found a defender instead.');
  });
});

describe('when the room did no better than not looking', () => {
  const lost = [8, 9, 10];

  it('claims that nobody could only if a computer that knows the model could not either', () => {
    const noisy = withProtection({ kind: 'private', epsilon: 1, delta: 0 });
    expect(tells(revealOf(lost, { solver: 8.5 }), null, noisy)).toBe('nobodyCould');
    expect(tells(revealOf(lost), null, noisy)).toBe('nobodyDid');
    expect(tells(revealOf(lost, { solver: 4 }), null, noisy)).toBe('roomNothing');
  });

  it('does not call it protection when nothing was protected', () => {
    expect(tells(revealOf(lost))).toBe('nobodyDidOpen');
    const bare: readonly FindSpec[] = [
      SPEC,
      { ...SPEC, plan: { model: { family: 'kernel', width: 16 }, protection: { kind: 'none' } } },
      { ...SPEC, plan: { model: { family: 'logistic', degree: 1 }, protection: { kind: 'none' } } },
      withProtection({ kind: 'noise', sigma: 0.2 }),
      withProtection({ kind: 'rounded', levels: 2 }),
    ];
    for (const spec of bare) {
      const stories = [revealOf(lost), revealOf(lost, { eye: 9, solver: 8.5 })].map((reveal) =>
        storyWords(storyOf(spec, clueWith(), reveal, null), spec),
      );
      for (const story of stories) expect(story).toMatch(/this time\./);
      for (const story of stories) expect(story).not.toMatch(/protect|promise[ds]?\b(?! that it stays)|ε/);
    }
  });

  it('says that it was there to see when the eye could read it, rather than that nobody could', () => {
    const noisy = withProtection({ kind: 'noise', sigma: 0.1 });
    expect(storyOf(noisy, clueWith(GOALIE), revealOf(lost, { eye: 1, solver: 0.1 }), null)).toEqual({
      tells: 'thereToSee',
      metres: 1,
    });
  });

  it('takes no failure for protection when people placed less than half of their pins', () => {
    const team: FindSpec = { ...withProtection({ kind: 'private', epsilon: 1, delta: 0 }), target: 'team' };
    const round = revealOf(lost);
    const three = { ...round.truth, targets: [0, 1, 0] };
    expect(tells({ ...round, truth: three }, null, team)).toBe('roomNothing');
  });

  it('does not say nobody when somebody did', () => {
    expect(tells(revealOf([3, 10, 11, 12]))).toBe('roomNothing');
  });

  it('says what kind of hiding failed when a computer found what people did not', () => {
    const words = (spec: FindSpec) =>
      storyWords(storyOf(spec, clueWith(), revealOf(lost, { solver: 0.02 }), null), spec);
    expect(words(withProtection({ kind: 'noise', sigma: 0.1 }))).toBe(
      'You saw nothing. A computer came within 0.02\u00a0m. Noise is not safe.',
    );
    expect(words(withProtection({ kind: 'rounded', levels: 8 }))).toContain('Rounding is not safe.');
    const kernel: FindSpec = {
      ...SPEC,
      plan: { model: { family: 'kernel', width: 8 }, protection: { kind: 'none' } },
    };
    expect(words(kernel)).toContain('Smooth is not safe.');
    const border: FindSpec = {
      ...SPEC,
      plan: { model: { family: 'logistic', degree: 1 }, protection: { kind: 'none' } },
    };
    expect(words(border)).toContain('Hard to see is not safe.');
  });

  it('never tells a lucky hit against a private release as a leak', () => {
    const spec = withProtection({ kind: 'private', epsilon: 1, delta: 0 });
    expect(tells(revealOf(lost, { solver: 0.5 }), null, spec)).toBe('roomNothing');
  });
});

describe('when somebody was near by luck', () => {
  it('a release with a guarantee is not accused, however near the room was', () => {
    const spec = withProtection({ kind: 'private', epsilon: 1, delta: 0 });
    for (const errors of [
      [1, 1, 2],
      [4, 5, 5],
      [0, 0, 9],
    ]) {
      const story = storyOf(spec, clueWith(GOALIE), revealOf(errors, { solver: 0.2, eye: 0.5 }), null);
      expect(story).toMatchObject({ tells: 'promised', factor: Math.E });
      expect(storyWords(story, spec)).toMatch(/may be luck: had he stood elsewhere, .* at most 2\.7 times/);
    }
    const mine = missedBy('p0', 1);
    expect(tells(revealOf([1, 1]), mine, spec)).toBe('promised');
  });

  it('where he stands as usual, eye and computer have read nothing off the map', () => {
    const lost = [8, 9, 10];
    const noisy = withProtection({ kind: 'noise', sigma: 0.2 });
    expect(tells(revealOf(lost, { blind: 2, eye: 1, solver: 1 }), null, noisy)).toBe('roomNothing');
    expect(tells(revealOf(lost, { blind: 8, eye: 1, solver: 1 }), null, noisy)).toBe('thereToSee');
    expect(tells(revealOf(lost, { blind: 8, solver: 1 }), null, noisy)).toBe('eyesOnly');
  });
});

describe('when nobody guessed', () => {
  it('says so kindly and shows where the goalie stood', () => {
    const story = storyOf(SPEC, clueWith(GOALIE), revealOf([]), null);
    expect(storyWords(story, SPEC)).toBe('No pins this time. Here is where the goalie stood.');
  });
});

describe('the counterfactual', () => {
  it('tells what the spot would read without the goalie', () => {
    expect(withoutWords(SPEC, revealOf([]).truth)).toBe(
      'Without the goalie, this spot would read 79\u00a0% amber, not 100\u00a0%.',
    );
  });

  it('does not claim a difference that rounding makes invisible', () => {
    const { truth } = revealOf([]);
    const same = { ...truth, counterfactual: { ...truth.counterfactual, withoutPercent: 99.7 } };
    expect(withoutWords(SPEC, same)).toBe(
      'Without the goalie, this spot would read the same: 100\u00a0% amber.',
    );
  });
});
