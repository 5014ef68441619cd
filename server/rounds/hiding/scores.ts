// What everybody on all pitches gets, at once: how well one hid depends on how the others looked.
import type { Score } from '../../../shared/protocol/view.ts';
import { HIDE_PINS, type HideTruth } from '../../../shared/rounds/hide.ts';
import type { Place } from '../../../shared/scenario/records.ts';
import { findersOf, hidePoints, type Seeker, soughtBy } from '../../../shared/score/hiding.ts';
import { pitchOf } from './pitches.ts';

/** `bots`: the pins of the computer's people, by pitch. Who neither stood nor looked has no score. */
export function scoreHiding(
  { pitches }: HideTruth,
  guesses: ReadonlyMap<string, { readonly places: readonly Place[] }>,
  bots: readonly (readonly Seeker[])[],
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  const dealt = pitches.map(({ known, people }) => ({ known, hidden: people }));
  const pitched = new Map([...guesses.keys()].map((player) => [player, pitchOf(dealt, player)]));
  pitches.forEach(({ people }, index) => {
    const here = [...guesses].filter(([player]) => pitched.get(player) === index);
    const players = here.map(([player, { places }]): Seeker => {
      const stands = people.findIndex((person) => person.player === player);
      return { stands: stands < 0 ? null : stands, pins: places };
    });
    const seekers = [...players, ...(bots[index] ?? [])];
    const sought = seekers.map((seeker) => soughtBy(seeker, people, HIDE_PINS));
    const finders = findersOf(people, seekers, sought);
    people.forEach(({ player, grass, drawn }, i) => {
      if (player === null) return;
      const others = seekers.some(({ stands, pins }) => stands !== i && pins.length > 0);
      const points = drawn ? 0 : hidePoints(grass, finders[i] ?? 0, others);
      scores.set(player, { error: null, points, matched: [] });
    });
    here.forEach(([player], i) => {
      const { seek, error, matched } = sought[i] ?? { seek: 0, error: null, matched: [] };
      scores.set(player, { error, matched, points: (scores.get(player)?.points ?? 0) + seek });
    });
  });
  return new Map(
    [...scores].map(([player, score]) => [player, { ...score, points: Math.round(score.points) }]),
  );
}
