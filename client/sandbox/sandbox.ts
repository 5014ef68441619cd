// The sandbox while it is open: its state, what follows from it, and what a person can do. No drawing, no words.
// Every derived value is computed once per change, so a drag costs one model and one picture.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { isField, type ModelSpec } from '../../shared/model/families.ts';
import type { Protection, Release } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { deltaFor, refusalOf } from '../../shared/release/refusal.ts';
import type { Place } from '../../shared/scenario/records.ts';
import { type Columns, columnsOf, type DataRecord, without } from '../../shared/scenario/records.ts';
import { cryptographic, rewindable } from '../randomness.ts';
import { domainOf, freshLayout, layoutPeople, moved, wandered, wanderings } from './layouts.ts';
import {
  type Crowd,
  DEFAULT_STATE,
  type LayoutName,
  PEOPLE,
  type SandboxState,
  type ScenarioName,
  withLayout,
  withMove,
} from './state.ts';
import { toTicks } from './ticks.ts';

/** Up to this many records a model follows the finger; larger crowds follow when it rests. */
const LIVE_CROWD = 220;
const REST_MS = 120;

export interface Sandbox {
  readonly state: Signal<SandboxState>;
  readonly people: ReadonlySignal<readonly DataRecord[]>;
  /** What the model learns from: the people, their crowd, and not the one who is left out. */
  readonly records: ReadonlySignal<Columns>;
  readonly release: ReadonlySignal<Release>;
  /** Somebody is being dragged whom the release does not know there: under a guarantee dice are thrown at the drop. */
  readonly waits: ReadonlySignal<boolean>;
  /** A pin of one's own while nobody is drawn, and for a moment after: where the goalie, or the newest man, may stand. */
  readonly pin: Signal<Place | null>;
  readonly change: (part: Partial<SandboxState>) => void;
  readonly toScenario: (scenario: ScenarioName) => void;
  readonly toLayout: (layout: LayoutName) => void;
  readonly shuffle: () => void;
  readonly move: (person: number, to: Place) => void;
  /** A finger holds somebody, or has let go. */
  readonly hold: (held: boolean) => void;
  readonly changeGroup: (person: number) => void;
  readonly protect: (protection: Protection) => void;
  readonly toCrowd: (crowd: Crowd) => void;
  /** Rolls the dice of the noise anew. */
  readonly drawAgain: () => void;
  readonly close: () => void;
}

export function openSandbox(first: SandboxState): Sandbox {
  const state = signal(first);
  const pin = signal<Place | null>(null);
  const dice = rewindable();
  const rolled = signal(dice);

  const scenario = computed(() => state.value.scenario);
  const layout = computed(() => state.value.layout);
  const moves = computed(() => state.value.moves);
  const base = computed(() => layoutPeople(scenario.value, layout.value));
  const people = computed(() => moved(base.value, moves.value, domainOf(scenario.value)));
  const crowd = computed(() => state.value.crowd);
  const steps = computed(() => wanderings(scenario.value, crowd.value / PEOPLE - 1, 'crowd'));

  // A model of thousands must not hold the finger back: it learns from where everybody stood when the finger rested.
  const rested = signal(people.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopResting = effect(() => {
    const now = people.value;
    clearTimeout(timer);
    if (crowd.value <= LIVE_CROWD) rested.value = now;
    else
      timer = setTimeout(() => {
        rested.value = now;
      }, REST_MS);
  });
  const learning = computed(() => (crowd.value <= LIVE_CROWD ? people.value : rested.value));

  const leftOut = computed(() => (state.value.without ? state.value.picked : null));
  const records = computed(() => {
    const all =
      crowd.value === PEOPLE
        ? columnsOf(learning.value)
        : wandered(learning.value, steps.value, domainOf(scenario.value), true);
    return leftOut.value === null ? all : without(all, leftOut.value);
  });
  const model = computed(() => state.value.model);
  const protection = computed(() => state.value.protection);
  // Two releases under the same noise differ by the very person who moved. So a guarantee waits for the drop and then
  // takes dice that nobody has seen; without one they lie still, so that the model alone is seen to move.
  const held = signal(false);
  const dropped = signal(records.peek());
  const stopDropping = effect(() => {
    const now = records.value;
    if (!held.value) dropped.value = now;
  });
  const isPromised = computed(() => protection.value.kind === 'private');
  const waits = computed(() => isPromised.value && dropped.value !== records.value);
  const release = computed((): Release => {
    const plan = { model: model.value, protection: protection.value };
    const { randomness, rewind } = rolled.value;
    rewind();
    const published = isPromised.value
      ? publish(plan, dropped.value, domainOf(scenario.value), cryptographic())
      : publish(plan, records.value, domainOf(scenario.value), randomness);
    if (!published.ok)
      throw new Error(`the sandbox cannot publish ${JSON.stringify(plan)}: ${published.code}`);
    return published.release;
  });

  const change = (part: Partial<SandboxState>) => {
    state.value = possible({ ...state.peek(), ...part });
  };
  const put = (person: number, to: Place, turned: boolean) => {
    const { x, y } = domainOf(state.peek().scenario);
    const { group } = people.peek()[person]!;
    const other = group === 1 ? 0 : 1;
    const ticks = { x: toTicks(to.x, x), y: toTicks(to.y, y) };
    state.value = withMove(state.peek(), { person, ...ticks, group: turned ? other : group });
  };
  const toLayout = (name: LayoutName) => {
    pin.value = null;
    state.value = withLayout(state.peek(), name);
  };
  return {
    state,
    people,
    records,
    release,
    waits,
    pin,
    change,
    toLayout,
    toScenario: (name) => {
      pin.value = null;
      const next = { ...withLayout(state.peek(), state.peek().layout), scenario: name };
      state.value = possible(next);
    },
    shuffle: () => toLayout(freshLayout(cryptographic())),
    move: (person, to) => put(person, to, false),
    hold: (on) => {
      held.value = on;
    },
    changeGroup: (person) => put(person, people.peek()[person]!, true),
    protect: (wanted) => change({ protection: wanted }),
    toCrowd: (wanted) => change({ crowd: wanted }),
    drawAgain: () => {
      rolled.value = rewindable();
    },
    close: () => {
      clearTimeout(timer);
      stopResting();
      stopDropping();
    },
  };
}

/** The nearest state that can be published: a family that fits the scenario, a protection that fits family and crowd. */
export function possible(state: SandboxState): SandboxState {
  const model: ModelSpec =
    state.scenario === 'soccer' && !isField(state.model) ? DEFAULT_STATE.model : state.model;
  const { protection: wanted, crowd } = state;
  const budgeted: Protection = wanted.kind === 'private' ? { ...wanted, delta: deltaFor(crowd) } : wanted;
  const refused = refusalOf({ model, protection: budgeted }, crowd, 1) !== null;
  return { ...state, model, protection: refused ? { kind: 'none' } : budgeted };
}
