// Rounds as the screens around the board need them, whatever their type: words, play, reveal.
// A type's code is fetched when it is first needed; until it has come, its place is kept.
import type { ComponentType } from 'preact';
import { type Guess, isComplete, type RoundSpec, type RoundType } from '../shared/rounds.ts';
import { fetchedRound, useAwaitedRound } from './fetchedRounds.ts';
import type { PlayedRound, PlayProps, RevealProps, RoundScreens } from './kit/round.ts';
import { Guarded } from './parts/Guarded.tsx';
import { sandboxLink } from './sandbox/link.ts';
import { say } from './words/words.ts';
import './coming.css';

type Words = ReturnType<RoundScreens<RoundType>['words']>;

const COMING = '\u2026';
const coming: Words = {
  title: COMING,
  question: COMING,
  hidden: COMING,
  hint: COMING,
  model: COMING,
  protection: COMING,
};

/** Dots in the place of each, until the round's words are there. */
export const roundWords = (spec: RoundSpec): Words => fetchedRound(spec.type).value?.words(spec) ?? coming;

export const isReady = (spec: RoundSpec, guess: Guess | null): boolean =>
  guess !== null && isComplete(spec, guess);

/** The address of the sandbox as it goes with a revealed round, or null. */
export function sandboxOf(played: PlayedRound<RoundType>): string | null {
  const state = fetchedRound(played.spec.type).value?.sandbox(played) ?? null;
  return state && sandboxLink(state);
}

/** What a round type shows stands for itself: clock, buttons and code around it live on when it breaks. */
export function RoundPlay(props: PlayProps<RoundType>) {
  const Play: ComponentType<PlayProps<RoundType>> = fetchedRound(props.spec.type).value?.Play ?? Coming;
  return (
    <Guarded moment="play">
      <Play {...props} />
    </Guarded>
  );
}

export function RoundReveal(props: RevealProps<RoundType>) {
  const Reveal: ComponentType<RevealProps<RoundType>> = fetchedRound(props.spec.type).value?.Reveal ?? Coming;
  return (
    <Guarded moment="reveal" kept={props.children}>
      <Reveal {...props} />
    </Guarded>
  );
}

function Coming({ spec }: { readonly spec: RoundSpec }) {
  useAwaitedRound(spec.type);
  return (
    <p class="round-coming dim" role="status">
      {say('page.loading')}
    </p>
  );
}
