// What the guide has on a revealed round, for the teacher alone: the question to ask, and what to say when it fell flat.
import type { RoundSpec } from '../../shared/rounds.ts';
import { noteFor } from '../guide/noteFor.ts';
import { guideWords } from '../guide/words.ts';

export function AskTheClass({ spec }: { readonly spec: RoundSpec }) {
  const note = noteFor(spec);
  if (!note) return null;
  const { story } = guideWords();
  return (
    <section class="ask-class">
      <h2>{story.ask}</h2>
      <p>{note.ask}</p>
      <details>
        <summary class="small">{story.flat}</summary>
        <p class="small">{note.flat}</p>
      </details>
    </section>
  );
}
