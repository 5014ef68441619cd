// The one sentence of a round of attributes, chosen from what leaving a person out changed. Pure.
import type { AskedPerson, AttributeTruth } from '../../../shared/rounds/attribute.ts';
import { sayAttribute } from './words.ts';

/** A person's own band loses this share of the bar without them: the model knew it from nobody else. */
const LEARNT = 0.2;

export function attributeStory({ people }: AttributeTruth): string {
  const lost = (some: readonly AskedPerson[]) =>
    some.reduce((sum, { withShare, withoutShare }) => sum + withShare - withoutShare, 0) / some.length;
  const alone = lost(people.filter(({ alike }) => alike === 1));
  const together = lost(people.filter(({ alike }) => alike > 1));
  if (alone >= LEARNT && together < LEARNT) return sayAttribute('story.leak');
  return sayAttribute(alone < LEARNT ? 'story.kept' : 'story.all');
}
