// How a round about many records is named, and how a limit is written.
import { KEEN_RECORDS, RECORD_COUNTS, RECORD_PEOPLE } from '../../../shared/rounds/records.ts';
import { wholeText } from '../../kit/choosing/numbers.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const recordsWords: RoundScreens<'records'>['words'] = ({ epsilon }) => ({
  title: say('records.title'),
  question: say('records.question'),
  hidden: say('records.hidden', { people: RECORD_PEOPLE, keen: wholeText(KEEN_RECORDS), ...RECORD_COUNTS }),
  hint: say('records.hint'),
  model: say('records.model'),
  protection: say('records.protection', { epsilon }),
  first: say('records.first'),
});

export const limitText = (limit: number): string =>
  limit >= KEEN_RECORDS ? say('records.none') : say('records.limit', { limit });

export const limitWords = (limit: number): string =>
  say(limit >= KEEN_RECORDS ? 'records.allOf' : 'records.limitOf', { limit: wholeText(limit) });
