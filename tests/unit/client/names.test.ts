// Names on disk and in links stay: what was written yesterday, in links and as plan keys, says the same today, and is
// called the same on screen.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { curveWords } from '../../../client/kit/pay/planNames.ts';
import { readRounds, writeRounds } from '../../../client/playlist/link.ts';
import { sandboxLink } from '../../../client/sandbox/link.ts';
import { readLink } from '../../../client/sandbox/readLink.ts';
import { modelWords } from '../../../client/words/planWords.ts';
import { PLAYLISTS } from '../../../server/match/playlists.ts';
import { canonicalJson } from '../../../shared/encoding/canonicalJson.ts';
import { comparedOf, familyNames, isField } from '../../../shared/model/families.ts';
import { formatModel, parseModel } from '../../../shared/model/parse.ts';

interface Names {
  readonly playlists: Readonly<Record<string, { readonly link: string; readonly json: string }>>;
  readonly models: Readonly<
    Record<string, readonly [key: string, link: string, words: string, curve?: string]>
  >;
}

const modelNames = (word: string): Names['models'][string] => {
  const read = parseModel(word);
  if (!read.ok) throw new Error(`'${word}' is no model`);
  const link = sandboxLink({ scenario: 'company', model: read.model });
  const names = [canonicalJson(read.model), link, modelWords(read.model)] as const;
  return isField(read.model) ? names : [...names, curveWords(read.model)];
};

const file = new URL('./names.json', import.meta.url);
if (process.env.UPDATE_GOLDEN) {
  const words = familyNames().flatMap(comparedOf).map(formatModel);
  const names: Names = {
    playlists: {
      ...(JSON.parse(readFileSync(file, 'utf8')) as Names).playlists, // whoever kept a link of these keeps the game
      ...Object.fromEntries(
        Object.entries(PLAYLISTS).map(([name, rounds]) => [
          name,
          { link: writeRounds(rounds), json: canonicalJson(rounds) },
        ]),
      ),
    },
    models: Object.fromEntries(words.map((word) => [word, modelNames(word)])),
  };
  writeFileSync(file, `${JSON.stringify(names, null, 1)}\n`);
}
const before = JSON.parse(readFileSync(file, 'utf8')) as Names;

describe('names stay', () => {
  it.each(Object.entries(before.playlists))(
    'of the playlist %s, as stored and as a link',
    (name, { link, json }) => {
      const rounds = PLAYLISTS[name];
      if (rounds) expect([canonicalJson(rounds), writeRounds(rounds)]).toEqual([json, link]);
      else expect(name).toMatch(/ of \d+\.\d+\.\d+$/); // a list that has other rounds today
      const read = readRounds(link);
      expect(read.ok && canonicalJson(read.rounds)).toBe(json);
    },
  );

  it.each(Object.entries(before.models))(
    'of the model %s, in plan keys, links and on screen',
    (word, names) => {
      expect(modelNames(word)).toEqual(names);
      const [key, link] = names;
      const read = readLink(link.slice(link.indexOf('?')));
      expect(read.ok && canonicalJson(read.state.model)).toBe(key);
    },
  );
});
