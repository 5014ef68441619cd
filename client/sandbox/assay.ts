// The attack on what is on the board: not tried, running, or done. Any change of the picture ends it: what it found
// belonged to the picture before.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Place } from '../../shared/scenario/records.ts';
import { startAttack } from './attack.ts';
import { publicPeople, TARGETS, wantedOf } from './exposure.ts';
import type { Sandbox } from './sandbox.ts';
import { PEOPLE } from './state.ts';

type Stand =
  | { readonly kind: 'untried' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly eye: readonly Place[]; readonly solver: readonly Place[] };

/** Why the attackers cannot try: they know one moment of eleven against eleven. */
export type Obstacle = 'crowd' | 'teams' | null;

export interface Assay {
  readonly stand: ReadonlySignal<Stand>;
  /** The computer's guesses lie on the board. */
  readonly shown: Signal<boolean>;
  readonly run: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

export function obstacleOf(sandbox: Sandbox): Obstacle {
  if (sandbox.state.value.crowd !== PEOPLE) return 'crowd';
  return wantedOf(sandbox.people.value).length === PEOPLE / 2 ? null : 'teams';
}

export function openAssay(sandbox: Sandbox): Assay {
  const stand = signal<Stand>({ kind: 'untried' });
  const shown = signal(true);
  let stop = () => {};
  const cancel = () => {
    stop();
    stop = () => {};
    if (stand.peek().kind !== 'untried') stand.value = { kind: 'untried' };
  };
  const stopWatching = effect(() => {
    void sandbox.release.value;
    void sandbox.people.value; // a private release waits for the drop, its people do not
    cancel();
  });
  return {
    stand,
    shown,
    run() {
      // The attackers try the picture of everybody.
      if (sandbox.state.peek().without) sandbox.change({ without: false });
      cancel();
      const { scenario } = sandbox.state.peek();
      const people = publicPeople(scenario, sandbox.people.peek());
      const knowledge = {
        scenario,
        target: TARGETS[scenario],
        release: sandbox.release.peek(),
        ...(people ? { people } : {}),
      };
      stand.value = { kind: 'running', share: 0 };
      const attack = startAttack(
        knowledge,
        (news) => {
          if (news.kind === 'progress') stand.value = { kind: 'running', share: news.share };
          else stand.value = news;
        },
        () => {
          stand.value = { kind: 'failed' };
        },
      );
      stop = attack.cancel;
    },
    cancel,
    close() {
      stopWatching();
      cancel();
    },
  };
}
