// The languages that somebody has put words into: one folder each, one file a namespace, fetched when it is needed.
import { loadPart } from '../net/loadPart.ts';
import type { Tree } from './tree.ts';
import type { FetchWords } from './wordsOf.ts';

const files = import.meta.glob<{ readonly default: Tree }>('./*/*.ts');

export const LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/')[1] as string)),
].sort();

export const fetchWords: FetchWords = (language, namespace, onFetched) => {
  const load = files[`./${language}/${namespace}.ts`];
  if (!load) return;
  const stop = loadPart(load, (file) => {
    stop();
    onFetched(file.default);
  });
};
