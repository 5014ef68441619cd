// How a round of guessing an attribute is named, and how its cells and bands read.
import type { TableCell } from '../../../shared/rounds/attribute.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';
import { sayAttribute } from './words.ts';

export const attributeWords: RoundScreens<'attribute'>['words'] = ({ protection }) => ({
  title: sayAttribute('title'),
  question: sayAttribute('question'),
  hidden: sayAttribute('hidden'),
  hint:
    protection.kind === 'none'
      ? sayAttribute('hint')
      : `${sayAttribute('hint')} ${sayAttribute('covers', { epsilon: protection.epsilon })}`,
  model: sayAttribute('model'),
  protection:
    protection.kind === 'none'
      ? say('planProtection.none')
      : sayAttribute('promised', { epsilon: protection.epsilon }),
  first: sayAttribute('todo'),
});

const SPAN_YEARS = 4;
const BANDS = ['low', 'middle', 'upper', 'top'] as const;
const DEPARTMENTS = ['kitchen', 'garden', 'workshop'] as const;

export const letterOf = (person: number): string => 'ABCDEF'[person] ?? '';

export const bandWords = (band: number): string => sayAttribute(`band.${BANDS[band] ?? 'low'}`);

export const departmentWords = (department: number): string =>
  sayAttribute(`department.${DEPARTMENTS[department] ?? 'kitchen'}`);

export const yearsWords = (span: number): string =>
  sayAttribute('years', { from: span * SPAN_YEARS, to: (span + 1) * SPAN_YEARS });

export const cellWords = ({ department, span }: TableCell): string =>
  sayAttribute('cell', { department: departmentWords(department), years: yearsWords(span) });
