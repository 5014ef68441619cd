// Three questions for the talk afterwards: on the round that was hardest, on the one that gave most, and a larger one.
import { noteFor } from '../../guide/noteFor.ts';
import { guideWords } from '../../guide/words.ts';
import type { ClassFigures } from './classFigures.ts';

const QUESTIONS = 3;

export function questionsFor({ hardest, easiest }: ClassFigures): readonly string[] {
  const asked = [hardest, easiest].flatMap((column) =>
    column ? (noteFor(column.round.spec)?.ask ?? []) : [],
  );
  return [...new Set([...asked, ...guideWords().discuss.questions])].slice(0, QUESTIONS);
}
