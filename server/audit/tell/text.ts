// The report as text for a terminal: at most 100 columns, no colour, the verdict last so that it stays on screen.
import type { AuditReport, PersonReport } from '../report.ts';
import { ORDINARY } from './reasons.ts';
import { amount, budget, interval, isExact, percent, percentOrLess, times } from './wording.ts';

const SHOWN_PEOPLE = 12;
const SHOWN_PLANS = 12;

export function reportText(report: AuditReport): string {
  return [
    heading('What is released'),
    ...released(report),
    heading('Who gets how close'),
    ...closeness(report),
    heading(`Exposed most (${shownOf(report.people).length} of ${report.people.length} looked at)`),
    ...people(report),
    heading('What else could be released'),
    ...frontier(report),
    heading('Verdict'),
    ...report.verdict.flatMap((sentence) => bullet(sentence)),
    heading('To be read with it'),
    ...report.cautions.flatMap((sentence) => bullet(sentence)),
    '',
  ].join('\n');
}

function heading(text: string): string {
  return `\n${text}\n${'─'.repeat(text.length)}`;
}

function released({ table, release, bounds }: AuditReport): string[] {
  const range = ({ low, high, isPublic }: AuditReport['table']['xRange']) =>
    `${amount(low)} to ${amount(high)}${isPublic ? '' : ' (taken from the data)'}`;
  const lines = [
    `${table.file}: ${table.people.toLocaleString('en')} people; model ${release.model}, protection ${release.protection}.`,
    release.what,
    `Range of ${table.x}: ${range(table.xRange)}; of ${table.y}: ${range(table.yRange)}.`,
    release.guaranteeWords,
  ];
  if (bounds) {
    lines.push(
      `It bounds every attack: a guess with a ${percent(bounds.hitBlind)} chance of being right without the release (within ${amount(bounds.hitWithin)}) has at most ${percent(bounds.hitAtMost)} with it; at 5\u00A0% false alarms at most ${percent(bounds.truePositivesAtMost)} of members are recognised.`,
    );
  }
  return lines.flatMap((line) => wrapped(line, ''));
}

function closeness({ averages, table, membership, release, bounds }: AuditReport): string[] {
  const row = (who: string, estimate: AuditReport['averages']['outsider'], beside: string) =>
    estimate
      ? [
          `${who.padEnd(44)}${(isExact(estimate.mean, table) ? 'exact' : amount(estimate.mean)).padStart(10)}  ${beside}`,
        ]
      : [];
  const { stranger, strangerWithout, outsider, outsiderWithout } = averages;
  const without =
    release.kind === 'curve' ? 'with somebody else in their place' : 'from the others of the group';
  const beside = (other: typeof stranger) => (other ? `${without} ${amount(other.mean)}` : '');
  const bound = bounds ? `; the guarantee allows ${percent(bounds.advantageAtMost)}` : '';
  return [
    `Mean distance from guess to true ${table.y}, over ${averages.blind.rounds} people:`,
    ...row('blind: the middle of the range', averages.blind, ''),
    ...row(`outsider who knows no ${table.x}`, stranger, beside(strangerWithout)),
    ...row(`outsider who knows everybody's ${table.x}`, outsider, beside(outsiderWithout)),
    ...row(
      'insider who knows everybody else',
      averages.insider,
      `without the release ${amount(averages.insiderAlone.mean)}`,
    ),
    ...(averages.outsider
      ? [
          `Outsider within 2.5\u00A0% of the range: ${averages.outsiderHits} of ${averages.blind.rounds} people (${without}: ${averages.outsiderWithoutHits}).`,
        ]
      : []),
    `Insider within 2.5\u00A0% of the range: ${percent(averages.insiderHits)} of guesses (from the others alone ${percent(averages.insiderAloneHits)}).`,
    `Membership: right in ${percent(membership.auc.mean)} of pairs; advantage ${amount(membership.advantage.mean)} (${interval(membership.advantage.low, membership.advantage.high, amount)})${bound}.`,
  ];
}

/** The first ones, and whoever the verdict counts or asks about: it must be possible to find them. */
function shownOf(all: readonly PersonReport[]): readonly PersonReport[] {
  return all.filter((person, i) => i < SHOWN_PEOPLE || person.isMuchNearer || person.isTarget);
}

function people({ people: all, table, release }: AuditReport): string[] {
  const header = ['row', table.x, 'group', 'without', 'outsider', 'nearer', 'insider', 'member?'];
  const missed = (error: number) => (isExact(error, table) ? 'exact' : amount(error));
  const shown = shownOf(all);
  const cells = shown.map((person) => [
    `${person.isTarget ? '› ' : ''}${person.row}`,
    amount(person.x),
    person.group,
    amount(person.outsider?.without ?? person.blind),
    person.outsider ? missed(person.outsider.error) : '–',
    times(person.nearer),
    missed(person.insider.error),
    percent(person.membership.auc),
  ]);
  const widths = header.map((name, i) =>
    Math.max(...[name, ...cells.map((row) => row[i] ?? '')].map(({ length }) => length)),
  );
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ');
  const baseline =
    release.kind === 'curve' ? 'with somebody ordinary in their place' : 'from the others of the group alone';
  return [
    ...wrapped(
      `In the order of what the release takes off the miss of an outsider who knows the ${table.x}, large shares first. Without: their miss ${baseline}. Nearer: how many times.`,
      '',
    ),
    line(header),
    ...cells.flatMap((row, i) => [line(row), ...why(shown[i]!)]),
  ];
}

function why(person: PersonReport): string[] {
  return person.why === ORDINARY ? [] : wrapped(person.why, '      ');
}

function frontier({ frontier: points, table }: AuditReport): string[] {
  const shown = points
    .filter((point) => point.chosen || point.best)
    .sort((a, b) => b.usefulness - a.usefulness)
    .slice(0, SHOWN_PLANS);
  const rows = shown.map((point) => {
    const name = `${point.chosen ? '› ' : '  '}${point.model} ${protectionShort(point.protection)}`;
    const useful = `useful ${percentOrLess(point.usefulness)}`;
    return `${name.padEnd(34)}${useful.padEnd(28)}recognised ${percent(point.exposed)}`;
  });
  const isPublic = table.xRange.isPublic && table.yRange.isPublic;
  return [
    `Not beaten on both counts, of ${points.length} tried (› is yours; a coin recognises 50 %):`,
    ...rows,
    ...(isPublic ? [] : ['Name --x-range and --y-range to have private releases compared, too.']),
  ];
}

function protectionShort(protection: string): string {
  const [kind, epsilon] = protection.split(':');
  return kind === 'dp' ? `dp:${budget(Number(epsilon))}` : protection;
}

function bullet(sentence: string): string[] {
  const [first = '', ...rest] = wrapped(sentence, '  ');
  return [`• ${first.slice(2)}`, ...rest];
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > 96) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
