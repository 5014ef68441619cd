// A refusal as an English sentence, for the audit's command line and for the server's answers to programs. Pages say it
// through client/words.
import type { Refusal } from '../release/refusal.ts';
import { families } from './families.en.ts';
import { publishing } from './publishing.en.ts';

type Told = Pick<Refusal, 'code' | 'values'>;

export function publishingSentence({ code, values }: Told): string {
  const sentence =
    code === 'no-private-form' ? families[values.family as keyof typeof families].private : publishing[code];
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
