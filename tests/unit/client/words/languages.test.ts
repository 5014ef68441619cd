// What every language must hold to: known namespaces and keys only, and every placeholder of the English text. What is
// still missing is listed, and shown in English.
import { expect, test } from 'vitest';
import { type Tree, texts } from '../../../../client/words/tree.ts';
import { allNamespaces } from '../../../support/namespaces.ts';

const files = import.meta.glob<{ readonly words: Tree }>('../../../../client/words/*/*.ts');
const namespaces = await allNamespaces();
const ENDING = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(ENDING, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

test('every word file in English is said by somebody', () => {
  const english = Object.keys(import.meta.glob('../../../../client/**/*.en.ts'));
  expect(english.length).toBeGreaterThan(30);
  expect(namespaces.size).toBeGreaterThan(30);
});

test('no text is empty, and no key stands in two general namespaces', () => {
  const general = ['pages', 'match', 'host', 'address', 'screen', 'pace', 'people', 'plans', 'refusals'];
  const keys = general.flatMap((name) => texts(namespaces.get(name) ?? {}).map(([key]) => key));
  expect(new Set(keys).size).toBe(keys.length);
  for (const [name, tree] of namespaces)
    for (const [key, text] of texts(tree)) expect(text, `${name} ${key}`).not.toBe('');
});

test.each(Object.entries(files))('%s says what English says', async (path, load) => {
  const namespace = /([^/]+)\.ts$/.exec(path)?.[1] ?? '';
  const english = namespaces.get(namespace);
  expect(english, `there is no namespace '${namespace}'`).toBeDefined();
  const known = new Map(texts(english ?? {}).map(([key, text]) => [stem(key), text]));
  const translated = texts((await load()).words);
  for (const [key, text] of translated) {
    const source = known.get(stem(key));
    expect(source, `English has no '${key}'`).toBeDefined();
    const [own, wanted] = [placeholders(text), placeholders(source ?? '')];
    expect(wanted, key).toEqual(expect.arrayContaining(own));
  }
  const said = new Set(translated.map(([key]) => stem(key)));
  const missing = [...known.keys()].filter((key) => !said.has(key));
  if (missing.length > 0) process.stdout.write(`${path}: ${missing.length} missing: ${missing.join(', ')}\n`);
});
