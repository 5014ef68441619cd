// What the sandbox shows, as one plain value: everything that a link to it has to carry, and pure updates of it.
// Noise is no part of it: whoever opens a link draws dice of their own.
import type { ModelSpec } from '../../shared/model/families.ts';
import type { Protection } from '../../shared/release/plan.ts';
import type { PairLayout } from '../../shared/scenario/pairLayouts.ts';
import type { Group } from '../../shared/scenario/records.ts';

export const SCENARIOS = ['soccer', 'company'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export const PEOPLE = 22;
export const CROWDS = [22, 220, 2_200, 22_000] as const;
export type Crowd = (typeof CROWDS)[number];

/** One of PAIR's layouts by name, or a fresh one by the seed it is drawn from, behind a tilde: '~k3x9ab'. */
export type LayoutName = PairLayout | `~${string}`;

/** One person who no longer stands where the layout put them, or has changed group; in ticks of the axes. */
export interface Move {
  readonly person: number; // 0 … 21
  readonly x: number; // whole ticks, 0 … TICKS from the axis' low end
  readonly y: number;
  readonly group: Group;
}

/** Places of moved people lie on a lattice, so that a link gives them back exactly: 120 m / 9,999 is 1.2 cm. */
export const TICKS = 9_999;

export interface SandboxState {
  readonly scenario: ScenarioName;
  readonly layout: LayoutName;
  readonly moves: readonly Move[]; // at most one per person, by person
  readonly model: ModelSpec;
  readonly protection: Protection;
  readonly crowd: Crowd;
  readonly picked: number | null; // the person that is looked at
  readonly without: boolean; // the model has never seen the picked one
  readonly hidden: boolean; // nobody is drawn; a pin may be placed
  readonly leverage: boolean;
}

export const DEFAULT_STATE: SandboxState = {
  scenario: 'soccer',
  layout: 'players0',
  moves: [],
  model: { family: 'kernel', width: 4 },
  protection: { kind: 'none' },
  crowd: 22,
  picked: null,
  without: false,
  hidden: false,
  leverage: false,
};

/** The state with one person put somewhere, or into another group. */
export function withMove(state: SandboxState, move: Move): SandboxState {
  const others = state.moves.filter(({ person }) => person !== move.person);
  return { ...state, moves: [...others, move].sort((a, b) => a.person - b.person) };
}

/** The same people's model on another layout: nobody is moved or picked any more. */
export function withLayout(state: SandboxState, layout: LayoutName): SandboxState {
  return { ...state, layout, moves: [], picked: null, without: false };
}
