// What the reveal of bets says: what one player's absence would change, or what a promise bounds, and never too little.
import { describe, expect, test } from 'vitest';
import { membershipStory } from '../../../../client/rounds/membership/story.ts';
import { membership } from '../../../../server/rounds/membership.ts';
import type { RevealView } from '../../../../shared/protocol/view.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Protection } from '../../../../shared/release/plan.ts';
import type { MembershipSpec } from '../../../../shared/rounds/membership.ts';

const model = { family: 'idw', power: 2 } as const;

function told(protection: Protection, medianError: number | null): string {
  const spec: MembershipSpec = {
    type: 'membership',
    scenario: 'soccer',
    plan: { model, protection },
    seconds: 45,
  };
  const drawn = membership.draw(spec, seeded('story'));
  const reveal = { medianError, attacks: [] } as unknown as RevealView;
  return membershipStory(spec, { ...reveal, truth: membership.truth(spec, drawn) });
}

describe('the sentence of a round of bets', () => {
  test.each<Protection>([{ kind: 'none' }, { kind: 'noise', sigma: 0.1 }])(
    'under %o it ends with the same spot without one of those who were in it',
    (protection) => {
      expect(told(protection, 0.1)).toMatch(
        /Half the room.* Without player \d+, that spot would be \d+\s% sure/,
      );
      expect(told(protection, 0.5)).toContain('Without player');
    },
  );

  test('a bound is rounded up: 73.1 of 100 is not said to be at most 73', () => {
    const sentence = told({ kind: 'private', epsilon: 1, delta: 0 }, 0.5);
    expect(sentence).toContain('more than 74 times in 100');
    expect(sentence).toContain('2.7 times likelier');
    expect(sentence).not.toContain('Without player');
  });
});
