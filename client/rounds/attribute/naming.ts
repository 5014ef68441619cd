// How a round of guessing an attribute is named, and how its cells and bands read.
import type { TableCell } from '../../../shared/rounds/attribute.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { say } from '../../words/words.ts';

export const attributeWords: RoundScreens<'attribute'>['words'] = ({ protection }) => ({
  title: say('attribute.title'),
  question: say('attribute.question'),
  hidden: say('attribute.hidden'),
  hint: say('attribute.hint'),
  model: say('attribute.model'),
  protection:
    protection.kind === 'none'
      ? say('find.protection.none')
      : say('find.protection.private', { epsilon: protection.epsilon }),
});

const SPAN_YEARS = 4;
const BANDS = ['low', 'middle', 'upper', 'top'] as const;
const DEPARTMENTS = ['kitchen', 'garden', 'workshop'] as const;

export const letterOf = (person: number): string => 'ABCDEF'[person] ?? '';

export const bandWords = (band: number): string => say(`attribute.band.${BANDS[band] ?? 'low'}`);

export const departmentWords = (department: number): string =>
  say(`attribute.department.${DEPARTMENTS[department] ?? 'kitchen'}`);

export const yearsWords = (span: number): string =>
  say('attribute.years', { from: span * SPAN_YEARS, to: (span + 1) * SPAN_YEARS });

export const cellWords = ({ department, span }: TableCell): string =>
  say('attribute.cell', { department: departmentWords(department), years: yearsWords(span) });
