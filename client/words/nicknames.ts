// A nickname made of two friendly words, in the language of the page.
import { uniqueNamesGenerator } from 'unique-names-generator';
import { NAME_LENGTH_MAX } from '../../shared/protocol/room.ts';
import { nicknames } from './nicknames.en.ts';
import { proseOf } from './wordsOf.ts';

const lists = proseOf<{ readonly first: readonly string[]; readonly second: readonly string[] }>(
  'nicknames',
  nicknames,
);

/** A fresh nickname, never the one in `instead`. */
export function newNickname(instead = ''): string {
  const { first, second } = lists();
  for (;;) {
    const name = uniqueNamesGenerator({ dictionaries: [[...first], [...second]], separator: ' ', length: 2 });
    if (name !== instead && name.length <= NAME_LENGTH_MAX) return name;
  }
}
