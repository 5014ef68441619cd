// Which of the guide's notes goes with a round as it is played.
import type { Plan } from '../../shared/release/plan.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import type { NoteName, RoundNote } from '../words/chapter.ts';
import { chapters, notesOutsideTheStory } from './words.ts';

const isPromised = ({ plan }: { readonly plan: Plan }): boolean => plan.protection.kind === 'private';

/** Pure. A promise is what a round is about, whoever is looked for; then noise; then a blur. */
export function noteNameFor(spec: RoundSpec): NoteName {
  switch (spec.type) {
    case 'find': {
      const { model, protection } = spec.plan;
      if (isPromised(spec)) return 'promise';
      if (protection.kind === 'noise') return 'noise';
      if (model.family === 'kernel') return 'blur';
      return spec.target === 'team' ? 'team' : 'goalie';
    }
    case 'pay':
      if (isPromised(spec)) return 'promise';
      return spec.target === 'men' ? 'men' : 'newest';
    case 'line':
      if (isPromised(spec)) return 'promise';
      return spec.target === 'alone' ? 'alone' : 'middle';
    case 'oracle':
      return spec.target === 'goalie' ? 'goalieAsked' : 'strikerAsked';
    default:
      return spec.type;
  }
}

export function noteFor(spec: RoundSpec): RoundNote | undefined {
  const name = noteNameFor(spec);
  const notes = [...chapters().flatMap(({ rounds }) => rounds), ...notesOutsideTheStory()];
  return notes.find((note) => note.name === name);
}
