// Why the judge of what can be published refuses a plan, as a sentence.
import type { Family } from '../../shared/model/families.ts';
import type { Refusal } from '../../shared/release/refusal.ts';
import { say } from '../words/words.ts';

export const refusalWords = ({ code, values }: Refusal): string =>
  code === 'no-private-form'
    ? say(`families.${values.family as Family}.private`)
    : say(`publishing.${code}`, values);
