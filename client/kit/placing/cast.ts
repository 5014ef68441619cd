// Who is on the board at the reveal, from the view that arrived: places, matched pairs, ghosts. Pure.

import type { RevealView, ScoredGuess } from '../../../shared/protocol/view.ts';
import type { FindClue, FindTruth } from '../../../shared/rounds/find.ts';
import type { Guess } from '../../../shared/rounds.ts';
import type { DataRecord, Place } from '../../../shared/scenario/records.ts';
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { enlargedPane, type Pane, timesEnlarged } from '../../board/geometry.ts';

export type FindReveal = RevealView & { readonly truth: FindTruth };

export interface Pair {
  readonly player: string | null; // null for an attacker's
  readonly guess: Place;
  readonly truth: Place;
  readonly metres: number;
  readonly mine: boolean;
}

export interface Ghost {
  readonly attacker: AttackerName;
  readonly place: Place;
  readonly error: number | null; // metres
}

export interface Cast {
  readonly truths: readonly DataRecord[];
  readonly others: readonly DataRecord[]; // everybody who was not asked for
  readonly pairs: readonly Pair[]; // farthest first: the order of the flights
  readonly ghosts: readonly Ghost[]; // only where one place was asked for
  readonly pane: Pane;
}

/** Enlargement keeps whole guesses in frame and never goes further than this. */
const MOST_TIMES = { own: 5, room: 3 };
/** Ghosts are taken into the frame of one's own flight only if the board still is enlarged this much. */
const WORTHWHILE_TIMES = 2.4;
const MARGIN = 0.16;

/**
 * `player` is the reader, whose pins are marked. With `onlyOwn` nobody else's are shown, and the board is enlarged to them.
 * `attackers` says which ghosts there is room for.
 */
export function castOf(
  clue: FindClue,
  reveal: FindReveal,
  player: string | null,
  onlyOwn: boolean,
  attackers: readonly AttackerName[],
): Cast {
  const { records, targets } = reveal.truth;
  const truths = targets.map((index) => records[index]!);
  const others = records.filter((_, i) => !targets.includes(i));
  const pairs = reveal.guesses
    .filter((scored) => !onlyOwn || scored.player === player)
    .flatMap((scored) => pairsOf(scored, reveal.truth, scored.player === player, scored.player))
    .sort((a, b) => b.metres - a.metres);
  const single = targets.length === 1;
  const ghosts = single ? ghostsOf(reveal).filter(({ attacker }) => attackers.includes(attacker)) : [];
  const pane = single ? paneFor(clue, truths, pairs, ghosts, onlyOwn) : enlargedPane([], clue.domain, 1, 0);
  return { truths, others, pairs, ghosts, pane };
}

/** The pins of a guess; none when nothing was guessed. */
export function placesOf(guess: Guess | null): readonly Place[] {
  return guess && 'places' in guess ? guess.places : [];
}

/** There is something to show and to score: at least one pin. */
export function hasPins(scored: ScoredGuess | null): scored is ScoredGuess & { readonly error: number } {
  return scored !== null && scored.error !== null && placesOf(scored.guess).length > 0;
}

/** Every pin of a guess with the person it was matched with. */
export function pairsOf(
  { guess, matched }: Pick<ScoredGuess, 'guess' | 'matched'>,
  truth: FindTruth,
  mine: boolean,
  player: string | null = null,
): Pair[] {
  return placesOf(guess).flatMap((place, i) => {
    const record = truth.records[truth.targets[matched[i] ?? -1] ?? -1];
    if (!record) return [];
    const metres = Math.hypot(place.x - record.x, place.y - record.y);
    return [{ player, guess: place, truth: record, metres, mine }];
  });
}

function ghostsOf(reveal: FindReveal): Ghost[] {
  return reveal.attacks.flatMap(({ attacker, guess, error }) =>
    placesOf(guess)
      .slice(0, 1)
      .map((place) => ({ attacker, place, error })),
  );
}

function paneFor(
  { domain }: FindClue,
  truths: readonly Place[],
  pairs: readonly Pair[],
  ghosts: readonly Ghost[],
  onlyOwn: boolean,
): Pane {
  const most = onlyOwn ? MOST_TIMES.own : MOST_TIMES.room;
  const people = [...truths, ...pairs.map((pair) => pair.guess)];
  const pane = enlargedPane(people, domain, most, MARGIN);
  const wider = enlargedPane([...people, ...ghosts.map((ghost) => ghost.place)], domain, most, MARGIN);
  if (!onlyOwn) return wider;
  const worthwhile = timesEnlarged(wider, domain) >= Math.min(WORTHWHILE_TIMES, timesEnlarged(pane, domain));
  return worthwhile ? wider : pane;
}

/** The place lies within the part of the field that is shown. */
export function shows(pane: Pane, place: Place): boolean {
  const [x, y] = [place.x - pane.left, place.y - pane.top];
  return x >= 0 && y >= 0 && x <= pane.width && y <= pane.height;
}
