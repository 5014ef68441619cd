// The first sentence of the verdict: what somebody needs who reads nothing else before publishing.
// It claims only what the figures below it show, and calls nothing safe that merely was not broken.
import type { AuditReport } from '../report.ts';
import { amount, budget, isExact } from './wording.ts';

type Figures = Pick<AuditReport, 'averages' | 'bounds' | 'people' | 'release' | 'table' | 'usefulness'>;

export function inShort(report: Figures): string {
  return `In short: ${report.bounds ? promised(report) : unprotected(report)} ${worth(report)}`.trim();
}

/** A 5 % guess may become this good at most: up to three times as good is little, beyond even odds is much. */
const STRONG = 0.15;
const MODERATE = 0.5;

function promised({ release: { guarantee }, bounds }: Figures): string {
  const atMost = bounds?.hitAtMost ?? 1;
  const strength =
    atMost <= STRONG
      ? 'strong'
      : atMost <= MODERATE
        ? 'middling'
        : 'weak: somebody who knows much already may still find a person out';
  return `a promise (epsilon ${budget(guarantee?.epsilon ?? 0)}) covers every person, whatever an attacker knows or tries. It is ${strength}.`;
}

function unprotected({ averages, people, table, release: { kind } }: Figures): string {
  const { insider, insiderAlone, insiderGain } = averages;
  const found = people.filter((person) => person.isMuchNearer);
  const inside = isExact(insider.mean, table)
    ? `whoever knows everybody else's row knows the last ${table.y}`
    : insiderGain.low !== null && insiderGain.low > 0
      ? `whoever knows everybody else's row misses the last ${table.y} by ${amount(insider.mean)} instead of ${amount(insiderAlone.mean)}`
      : '';
  const outside =
    found.length > 0
      ? `${inside ? 'even ' : ''}somebody who knows only the ${table.x} gets more than twice as near to ${found.length} of ${people.length} people as ${kind === 'map' ? 'a guess from the others of their group would be' : 'if somebody ordinary stood in their place'}`
      : '';
  const harm = [inside, outside].filter((clause) => clause !== '').join(', and ');
  return harm === ''
    ? 'no attack tried here came nearer to anybody than chance explains, but nothing promises that none will.'
    : `nobody in this table is protected: ${harm}. Publish it only if everybody's ${table.y} may become known.`;
}

function worth({ usefulness: { low, high }, table, bounds }: Figures): string {
  if (high <= 0) return 'It serves worse than publishing the average would.';
  if (low > 0) return '';
  const cure = bounds ? '; more people, a simpler model or a larger epsilon would help' : '';
  return `With ${table.people.toLocaleString('en')} people it may be of no more use than the average${cure}.`;
}
