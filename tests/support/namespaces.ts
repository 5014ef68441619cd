// Every namespace of words there is, in English: each round's, each kit's, each page's. Loading what says them makes
// them known.
import { knownWords } from '../../client/words/wordsOf.ts';

const sayers = import.meta.glob([
  '../../client/**/words.ts',
  '../../client/words/nicknames.ts',
  '../../client/playlist/fieldWords.ts',
]);

export async function allNamespaces(): Promise<typeof knownWords> {
  await Promise.all(Object.values(sayers).map((load) => load()));
  return knownWords;
}
