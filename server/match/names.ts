// S2: which names may stand on a shared screen.
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import { NAME_LENGTH_MAX } from '../../shared/protocol/room.ts';
import type { Seat } from './match.ts';

const obscene = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Two names that look alike to a reader have the same fold. */
const fold = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/gu, ' ');

/** The name as it will be shown, or why not. `taken` are the seats whose names are in use. */
export function parseName(typed: string, taken: readonly Seat[]): Outcome<string> {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '') // nothing invisible, nothing that turns the writing direction
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return refused('name-empty');
  if ([...name].length > NAME_LENGTH_MAX) return refused('name-too-long');
  if (obscene.hasMatch(name)) return refused('name-refused');
  if (taken.some((seat) => fold(seat.name) === fold(name))) return refused('name-taken');
  return done(name);
}
