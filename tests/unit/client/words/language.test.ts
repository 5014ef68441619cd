// Which language a page speaks, and how the pseudo-locale comes out of English.
import { describe, expect, test } from 'vitest';
import { directionOf, languageFor } from '../../../../client/words/language.ts';
import { pseudo } from '../../../../client/words/pseudo.ts';
import { merged, texts } from '../../../../client/words/tree.ts';
import { allNamespaces } from '../../../support/namespaces.ts';

const nothing = { address: null, kept: null, browser: [] };
const WRITTEN = ['de', 'pt-BR'];

describe('the language of a page', () => {
  test.each([
    ['the address wins', { address: 'de', kept: 'en', browser: ['pt-BR'] }, 'de'],
    ['letters’ case never matters', { ...nothing, address: 'EN-xa' }, 'en-XA'],
    ['a region without words of its own takes its language', { ...nothing, address: 'de-CH' }, 'de'],
    ['what nobody has written is English', { address: 'tlh', kept: 'de', browser: ['de'] }, 'en'],
    ['an empty wish is English', { ...nothing, address: '' }, 'en'],
    [
      'what was kept comes before what the browser asks for',
      { ...nothing, kept: 'de', browser: ['pt-BR'] },
      'de',
    ],
    ['what was kept and is gone counts no more', { ...nothing, kept: 'fi', browser: ['de-AT'] }, 'de'],
    ['the browser’s first wish that can be met', { ...nothing, browser: ['fi', 'pt-BR', 'de'] }, 'pt-BR'],
    ['nobody is offered the pseudo-locale', { ...nothing, browser: ['en-XA'] }, 'en'],
  ])('%s', (_, wishes, tag) => {
    expect(languageFor(wishes, WRITTEN)).toBe(tag);
  });

  test('right to left where it is', () => {
    expect(['ar', 'he-IL', 'de', 'en-XA'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('the pseudo-locale', () => {
  test('keeps what is filled in, and no plain letter else', async () => {
    for (const [name, tree] of await allNamespaces())
      for (const [key, text] of texts(tree)) {
        const foreign = pseudo(text);
        const held = (said: string) => said.match(/\{\{.*?\}\}/g) ?? [];
        expect(held(foreign), `${name} ${key}`).toEqual(held(text));
        expect(foreign.replace(/\{\{.*?\}\}|https?:\S+/g, '')).not.toMatch(/[A-Za-z]/);
      }
  });

  test('is two fifths longer', () => {
    for (const text of ['Lock in', 'A model learned from 22 hidden players.', 'Host a game'])
      expect(pseudo(text).length).toBeGreaterThanOrEqual(1.4 * text.length);
  });
});

test('English stands where a translation says nothing, in lists too', () => {
  const english = { title: 'Title', list: ['one', 'two'], group: { a: 'A', b: 'B' } };
  expect(merged(english, { list: ['eins'], group: { b: 'Be' } })).toEqual({
    title: 'Title',
    list: ['eins', 'two'],
    group: { a: 'A', b: 'Be' },
  });
  expect(merged(english, undefined)).toBe(english);
});
