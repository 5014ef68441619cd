// Who is on which pitch, by lot, with which shirt, among which known people. All chance is drawn before it is known who
// plays, so that dealing is pure.
import { type Randomness, shuffled } from '../../../shared/random/randomness.ts';
import type { HidePitch, HideSpec } from '../../../shared/rounds/hide.ts';
import type { DataRecord, Group } from '../../../shared/scenario/records.ts';
import { soccer } from '../../../shared/scenario/soccer.ts';

const PEOPLE_MAX = 200; // a room's capacity
const PITCH_PEOPLE = { least: 4, most: 12 } as const; // hidden on one pitch
const KNOWN = { least: 12, together: 22 } as const; // rings; with the hidden people as many as in a match
const FORMATIONS = Math.ceil(PEOPLE_MAX / PITCH_PEOPLE.most);

/** What is drawn one round ahead. Nothing of it says where anybody will stand. */
export interface HidingLots {
  readonly formations: readonly (readonly DataRecord[])[]; // per pitch 22 people, amber and blue by turns
  readonly order: readonly number[]; // a permutation: whose seat comes first
}

export function drawLots(randomness: Randomness): HidingLots {
  return {
    formations: Array.from({ length: FORMATIONS }, () => {
      const { records } = soccer.draw(randomness);
      const of = (group: Group) =>
        shuffled(
          randomness,
          records.filter((record) => record.group === group),
        );
      const [amber, blue] = [of(1), of(0)];
      return amber.flatMap((each, i) => [each, blue[i]!]);
    }),
    order: shuffled(
      randomness,
      Array.from({ length: PEOPLE_MAX }, (_, i) => i),
    ),
  };
}

/** At least one pitch, each of 4 to 12, sizes differing by at most one; on one alone whoever is missing is the computer's. */
export function dealPitches(
  { formations, order }: HidingLots,
  players: readonly string[],
  pitches: HideSpec['pitches'],
): readonly HidePitch[] {
  const count = pitches === 'one' ? 1 : Math.max(1, Math.ceil(players.length / PITCH_PEOPLE.most));
  const lots = order.flatMap((seat) => (players[seat] === undefined ? [] : [players[seat]]));
  return Array.from({ length: count }, (_, index) => {
    const own = lots.filter((_, lot) => lot % count === index);
    const bots = Array.from({ length: Math.max(0, PITCH_PEOPLE.least - own.length) }, () => null);
    const hidden = [...own, ...bots].map((player, i) => ({ player, group: shirt(i) }));
    const known = Math.max(KNOWN.least, KNOWN.together - hidden.length);
    return { known: (formations[index] ?? []).slice(0, known), hidden };
  });
}

const shirt = (turn: number): Group => (turn % 2 === 0 ? 1 : 0);

/** Whoever comes while people hide stands on the smallest pitch, in place of one of the computer's where there is one. */
export function withLate(pitches: readonly HidePitch[], player: string): readonly HidePitch[] {
  const smallest = smallestOf(pitches);
  return pitches.map((pitch, index) =>
    index === smallest ? { ...pitch, hidden: joined(pitch, player) } : pitch,
  );
}

function joined({ hidden }: HidePitch, player: string): HidePitch['hidden'] {
  const bot = hidden.findIndex((each) => each.player === null);
  if (bot < 0) return [...hidden, { player, group: shirt(hidden.length) }];
  return hidden.map((each, i) => (i === bot ? { ...each, player } : each));
}

/** Where `player` looks for the others: the own pitch, or the smallest for who stands on none. */
export function pitchOf(pitches: readonly HidePitch[], player: string): number {
  const own = pitches.findIndex(({ hidden }) => hidden.some((each) => each.player === player));
  return own < 0 ? smallestOf(pitches) : own;
}

function smallestOf(pitches: readonly HidePitch[]): number {
  const people = ({ hidden }: HidePitch) => hidden.filter(({ player }) => player !== null).length;
  return pitches.reduce((best, pitch, i) => (people(pitch) < people(pitches[best] ?? pitch) ? i : best), 0);
}
