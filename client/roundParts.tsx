// Rounds as the screens around the board need them, whatever their type: words, play, reveal.
import type { ComponentType } from 'preact';
import { type Guess, isComplete, type RoundSpec, type RoundType } from '../shared/rounds.ts';
import type { PlayedRound, PlayProps, RevealProps, RoundScreens } from './kit/round.ts';
import { Guarded } from './parts/Guarded.tsx';
import { ROUND_SCREENS } from './rounds.ts';
import { sandboxLink } from './sandbox/link.ts';

/** A spec, a clue and a guess of one round are always of one type; the registry keeps them together. */
const screensOf = (type: RoundType) => ROUND_SCREENS[type] as RoundScreens<RoundType>;

export const roundWords = (spec: RoundSpec) => screensOf(spec.type).words(spec);

export const isReady = (spec: RoundSpec, guess: Guess | null): boolean =>
  guess !== null && isComplete(spec, guess);

/** The address of the sandbox as it goes with a revealed round, or null. */
export function sandboxOf(played: PlayedRound<RoundType>): string | null {
  const state = screensOf(played.spec.type).sandbox(played);
  return state && sandboxLink(state);
}

/** What a round type shows stands for itself: clock, buttons and code around it live on when it breaks. */
export function RoundPlay(props: PlayProps<RoundType>) {
  const Play: ComponentType<PlayProps<RoundType>> = screensOf(props.spec.type).Play;
  return (
    <Guarded moment="play">
      <Play {...props} />
    </Guarded>
  );
}

export function RoundReveal(props: RevealProps<RoundType>) {
  const Reveal: ComponentType<RevealProps<RoundType>> = screensOf(props.spec.type).Reveal;
  return (
    <Guarded moment="reveal" kept={props.children}>
      <Reveal {...props} />
    </Guarded>
  );
}
