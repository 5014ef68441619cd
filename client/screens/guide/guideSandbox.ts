// In which state the sandbox goes with a round: the same model under the same protection, on layouts that PAIR made
// public. Rounds that the sandbox cannot show have none.
import { deltaFor } from '../../../shared/release/refusal.ts';
import { sandboxLink } from '../../sandbox/link.ts';
import type { SandboxState } from '../../sandbox/state.ts';
import type { NoteName } from '../../words/chapter.ts';

const noise = (sigma: number) => ({ kind: 'noise', sigma }) as const;
const labels = { kind: 'rounded', levels: 2 } as const;
const THOUSANDS = 2_200;

const promised: Partial<SandboxState> = {
  model: { family: 'tiles', columns: 8, rows: 5 },
  protection: { kind: 'private', epsilon: 1, delta: deltaFor(THOUSANDS) },
  crowd: THOUSANDS,
};

export const GUIDE_STATES: { readonly [N in NoteName]?: Partial<SandboxState> } = {
  goalie: { model: { family: 'idw', power: 2 }, hidden: true },
  team: { layout: 'players1', model: { family: 'idw', power: 2 }, hidden: true },
  newest: { scenario: 'company', model: { family: 'idw', power: 2 }, hidden: true },
  men: { scenario: 'company', layout: 'players1', model: { family: 'idw', power: 2 }, hidden: true },
  blur: { model: { family: 'kernel', width: 8 }, hidden: true },
  noise: { model: { family: 'idw', power: 3 }, protection: noise(0.1), hidden: true },
  again: { model: { family: 'idw', power: 2 }, protection: noise(0.2), hidden: true },
  middle: { scenario: 'company', layout: 'playersleaklow', model: { family: 'line' }, leverage: true },
  alone: { scenario: 'company', layout: 'playersleakhigh', model: { family: 'line' }, leverage: true },
  insider: { scenario: 'company', layout: 'playersleaklow', model: { family: 'line' } },
  goalieAsked: { model: { family: 'idw', power: 2 }, hidden: true },
  strikerAsked: { model: { family: 'idw', power: 2 }, protection: labels },
  membership: { layout: 'players2', model: { family: 'idw', power: 2 } },
  budget: promised,
  degree: { scenario: 'company', model: { family: 'polynomial', degree: 9 } },
  promise: promised,
};

/** The address of the sandbox as it goes with a note, or null. */
export function guideLink(name: NoteName): string | null {
  const state = GUIDE_STATES[name];
  return state ? sandboxLink(state) : null;
}
