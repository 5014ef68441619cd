// The client's half of a round type: how it is played and how it is revealed. Each type is listed in client/rounds.ts.
import type { ComponentChildren, ComponentType } from 'preact';
import type { OwnSeat, RevealView } from '../../shared/protocol/view.ts';
import type { RoundShapes, RoundType } from '../../shared/rounds.ts';
import type { SandboxState } from '../sandbox/state.ts';
import type { Stage } from '../stage.ts';

export interface PlayProps<T extends RoundType> {
  readonly spec: RoundShapes[T]['spec'];
  readonly clue: RoundShapes[T]['clue'];
  readonly stage: Stage;
  /** The viewer's seat; null on the projector and for a host who only watches: the board is shown, nothing can be placed. */
  readonly you: OwnSeat | null;
  /** False once locked, paused or closed: what is placed stays visible but does not move. */
  readonly open: boolean;
  /** Called on every change of the guess, many times a second while dragging; sending is the caller's concern. */
  readonly onGuess: (guess: RoundShapes[T]['guess']) => void;
  /** Resolves with the answer or a sentence why not (rounds with an oracle). */
  readonly onAsk: (
    question: RoundShapes[T]['question'],
  ) => Promise<{ answer: unknown } | { refused: string }>;
}

export interface RevealProps<T extends RoundType> {
  readonly spec: RoundShapes[T]['spec'];
  readonly clue: RoundShapes[T]['clue'];
  readonly reveal: RevealView & { readonly truth: RoundShapes[T]['truth'] };
  readonly stage: Stage;
  readonly you: OwnSeat | null;
  readonly names: ReadonlyMap<string, string>; // player id → name
  /** On a phone: are the others shown too, by name? Elsewhere they always are. */
  readonly everybody?: boolean;
  /** False when the viewer comes back to a reveal that has long begun: show its end, play nothing. */
  readonly animate: boolean;
  /** null while the truth is being checked against the briefing's commitment. */
  readonly fair: boolean | null;
  /** What the screen around it adds: own rank on a phone, address and code on the projector. */
  readonly children?: ComponentChildren;
}

export interface RoundScreens<T extends RoundType> {
  readonly Play: ComponentType<PlayProps<T>>;
  readonly Reveal: ComponentType<RevealProps<T>>;
  /** How the round is named on strips and boards, what it asks, the hint of the briefing. */
  readonly words: (spec: RoundShapes[T]['spec']) => {
    readonly title: string; // "The goalie"
    readonly question: string; // "Find amber's goalie"
    readonly hidden: string; // "A model learned from 22 hidden players."
    readonly hint: string; // one sentence of how to attack
    readonly model: string; // "Inverse distance, power 2"
    readonly protection: string; // "no protection"
    readonly first?: string; // what to do before one can lock in; "Place a pin first" where it is not said
  };
  /** What of the sandbox goes with the round once it is revealed; null where it has nothing like it. */
  readonly sandbox: (played: PlayedRound<T>) => Partial<SandboxState> | null;
}

export interface PlayedRound<T extends RoundType> {
  readonly spec: RoundShapes[T]['spec'];
  readonly clue: RoundShapes[T]['clue'];
  readonly truth: RoundShapes[T]['truth'];
}
