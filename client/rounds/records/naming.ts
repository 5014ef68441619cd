// How a round about many records is named, and how a limit is written.
import { KEEN_RECORDS, RECORD_COUNTS, RECORD_PEOPLE } from '../../../shared/rounds/records.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { wholeText } from '../../words/numbers.ts';
import { sayRecords } from './words.ts';

export const recordsWords: RoundScreens<'records'>['words'] = ({ epsilon }) => ({
  title: sayRecords('title'),
  question: sayRecords('question'),
  hidden: sayRecords('hidden', { people: RECORD_PEOPLE, keen: wholeText(KEEN_RECORDS), ...RECORD_COUNTS }),
  hint: sayRecords('hint'),
  model: sayRecords('model'),
  protection: sayRecords('protection', { epsilon }),
  first: sayRecords('first'),
});

export const limitText = (limit: number): string =>
  limit >= KEEN_RECORDS ? sayRecords('none') : sayRecords('limit', { limit });

export const limitWords = (limit: number): string =>
  sayRecords(limit >= KEEN_RECORDS ? 'allOf' : 'limitOf', { limit: wholeText(limit) });
