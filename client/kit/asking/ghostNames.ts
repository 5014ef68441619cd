// What the attackers are called at a reveal: each by what it does in a round of that type.
import type { AttackerName } from '../../../shared/score/attackers.ts';
import type { ghostOf } from '../../words/ghosts.en.ts';
import { say } from '../../words/words.ts';

export type GhostNames = Readonly<Record<AttackerName, string>>;

/** In a round where they do something of its own. */
export const ghostNames = (type: keyof typeof ghostOf): GhostNames => ({
  blind: say(`ghostOf.${type}.blind`),
  eye: say(`ghostOf.${type}.eye`),
  solver: say(`ghostOf.${type}.solver`),
});

/** Where they look at what was published. */
export const lookerNames = (): GhostNames => ({
  blind: say('find.mark.blind'),
  eye: say('find.mark.eye'),
  solver: say('find.mark.solver'),
});
