// Fetches the words of a namespace in another language, however often that takes. English stands there until then.
import { wordsFile } from '../words/languages.ts';
import type { FetchWords } from '../words/wordsOf.ts';
import { loadPart, quietly } from './loadPart.ts';

export const fetchWords: FetchWords = (language, namespace, onFetched) => {
  const load = wordsFile(language, namespace);
  if (!load) return;
  const stop = loadPart(
    load,
    (file) => {
      stop();
      onFetched(file.words);
    },
    quietly,
  );
};
