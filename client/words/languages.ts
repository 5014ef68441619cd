// The languages that somebody has put words into: one folder each, one file a namespace, fetched when it is needed.
import type { Tree } from './tree.ts';

const files = import.meta.glob<{ readonly words: Tree }>('./*/*.ts');

export const LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/')[1]!)),
].sort();

/** undefined where nobody has written any. */
export const wordsFile = (language: string, namespace: string) => files[`./${language}/${namespace}.ts`];
