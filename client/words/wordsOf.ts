// How words are said. English stands beside what says it and is always there; other languages are folders of this one,
// fetched namespace by namespace when they are needed. Whatever is rendered from words is rendered anew in another one.
import { signal } from '@preact/signals';
import i18next from 'i18next';
import { ENGLISH, language } from './language.ts';
import { PSEUDO, pseudo } from './pseudo.ts';
import { mapped, merged, type Tree } from './tree.ts';
import type { KeysOf } from './wordKeys.ts';

type Values = Readonly<Record<string, string | number>>;
/** The words of one namespace or several: `count` chooses the plural, other values are filled in. */
export type Say<K extends string> = (key: K, values?: Values) => string;
/** Hands over the words of a namespace in another language once they are there; never, where nobody has written any. */
export type FetchWords = (language: string, namespace: string, onFetched: (words: Tree) => void) => void;

const words = i18next.createInstance();
void words.init({
  lng: ENGLISH,
  fallbackLng: ENGLISH,
  resources: {},
  ns: [],
  initAsync: false, // the first render already has its words
  interpolation: { escapeValue: false }, // Preact escapes
});

const english = new Map<string, Tree>();
const asked = new Set<string>();
const fetched = signal(0); // counts, so that what is on screen is rendered anew
let fetchWords: FetchWords = () => {};

/** All namespaces that are known so far, in English. @internal: what tests look through */
export const knownWords: ReadonlyMap<string, Tree> = english;

/** From where other languages come. */
export function fetchWordsBy(by: FetchWords): void {
  fetchWords = by;
  for (const namespace of english.keys()) ask(namespace);
}

function ask(namespace: string): void {
  const spoken = language.peek();
  const request = `${spoken} ${namespace}`;
  if (spoken === ENGLISH || asked.has(request)) return;
  asked.add(request);
  const add = (tree: Tree) => {
    words.addResourceBundle(spoken, namespace, tree);
    fetched.value = fetched.peek() + 1;
  };
  if (spoken === PSEUDO) add(mapped(english.get(namespace) ?? {}, pseudo));
  else fetchWords(spoken, namespace, add);
}

language.subscribe(() => {
  for (const namespace of english.keys()) ask(namespace);
});

function register(namespace: string, tree: Tree): void {
  english.set(namespace, tree);
  words.addResourceBundle(ENGLISH, namespace, tree);
  ask(namespace);
}

function said(namespaces: readonly string[], key: string, values: Values = {}): string {
  void fetched.value;
  return words.t(key, { ...values, ns: namespaces, lng: language.value });
}

/** Makes namespaces known in which no key is there twice, and returns how their words are said. */
export function wordsOfAll<const T extends Readonly<Record<string, Tree>>>(
  namespaces: T,
): Say<KeysOf<T[keyof T]>> {
  const names = Object.keys(namespaces);
  for (const name of names) register(name, namespaces[name]!);
  return (key, values) => said(names, key, values);
}

/** The same for a single one, under the name that its file has in other languages. */
export function wordsOf<const T extends Tree>(namespace: string, tree: T): Say<KeysOf<T>> {
  register(namespace, tree);
  return (key, values) => said([namespace], key, values);
}

/** Whole pages of prose and lists: the words in the shape in which English has them. */
export function proseOf<T extends object>(namespace: string, prose: T): () => T {
  const tree = prose as unknown as Tree; // interfaces have no index signature
  register(namespace, tree);
  return () => {
    void fetched.value;
    const over = words.getResourceBundle(language.value, namespace) as Tree | undefined;
    return merged(tree, over) as unknown as T;
  };
}
