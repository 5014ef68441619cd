// The data dictionary that goes beside the downloaded tables, as Markdown.
import { NUMBERED_COLUMNS, RESULT_COLUMNS } from '../../shared/words/resultColumns.en.ts';
import { EXPORT_VERSION } from './exported.ts';

export const dictionary = (): string =>
  [
    `# Columns of overexposed-CODE-results-v${EXPORT_VERSION}.csv`,
    '',
    'One row per player and round. Numbers have a decimal point, or a decimal comma in the European file, whose cells are separated by semicolons. Empty means: no value.',
    '',
    '| column | meaning |',
    '|---|---|',
    ...[...Object.entries(RESULT_COLUMNS), ...Object.entries(NUMBERED_COLUMNS)].map(
      ([name, meaning]) => `| ${name} | ${meaning} |`,
    ),
    '',
    'The sheet of the class (class.csv) has one line per player: rank, name, points, rounds guessed in, and for each round points, error, rank among those who guessed, and 1 if locked in. Its last two lines hold the means over those who guessed, with how many had locked in, and the hardest round, which is the one with the lowest mean points.',
    '',
  ].join('\n');
