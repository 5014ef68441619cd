// A round's own people as a state of the sandbox: everybody of a layout is moved to where one of them stood. Pure.
import type { Plan } from '../../shared/release/plan.ts';
import type { DataRecord, Domain } from '../../shared/scenario/records.ts';
import {
  CROWDS,
  type Crowd,
  type LayoutName,
  type Move,
  PEOPLE,
  type SandboxState,
  type ScenarioName,
} from './state.ts';
import { toTicks } from './ticks.ts';

interface Played {
  readonly scenario: ScenarioName;
  readonly plan: Plan;
  readonly domain: Domain;
  /** At most 22 are taken, in the sandbox' own order: amber or men first. Where there are fewer, the layout's others stay. */
  readonly people: readonly DataRecord[];
  /** Whom the round was about: index into people. */
  readonly about: number;
  readonly crowd?: number;
}

/** Whoever is not told by the round is drawn anew, and always alike; nobody passes for one of PAIR's. */
const FRESH: LayoutName = '~round';

/** The same model under the same protection on the same people; the sandbox rolls dice of its own. */
export function fromRound({ scenario, plan, domain, people, about, crowd }: Played): Partial<SandboxState> {
  const known: Crowd | undefined = CROWDS.find((each) => each === crowd);
  return {
    scenario,
    layout: FRESH,
    ...plan,
    moves: people.slice(0, PEOPLE).map(
      ({ x, y, group }, person): Move => ({
        person,
        x: toTicks(x, domain.x),
        y: toTicks(y, domain.y),
        group,
      }),
    ),
    picked: about,
    ...(known ? { crowd: known } : {}),
  };
}
