// What the attackers are called at a reveal: each by what it does in a round of that type.
import type { AttackerName } from '../../../shared/score/attackers.ts';
import type { Say } from '../../words/wordsOf.ts';
import { sayPlacing } from '../placing/words.ts';

export type GhostNames = Readonly<Record<AttackerName, string>>;

/** In a round where they do something of its own: its words say what. */
export const ghostNames = (say: Say<`ghosts.${AttackerName}`>): GhostNames => ({
  blind: say('ghosts.blind'),
  eye: say('ghosts.eye'),
  solver: say('ghosts.solver'),
});

/** Where they look at what was published. */
export const lookerNames = (): GhostNames => ({
  blind: sayPlacing('mark.blind'),
  eye: sayPlacing('mark.eye'),
  solver: sayPlacing('mark.solver'),
});
