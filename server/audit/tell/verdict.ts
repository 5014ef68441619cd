// The audit in plain sentences. Each says what was measured and how sure that is, and never more: a small figure is
// not a proof of safety, and only a guarantee speaks about attacks nobody has tried.

import { clopperPearson } from '../../../shared/score/intervals.ts';
import type { MeanOverRounds } from '../../../shared/score/leakage.ts';
import { HIT } from '../measure/findings.ts';
import type { FrontierPoint } from '../measure/frontier.ts';
import type { AuditReport, PersonReport, TableFacts } from '../report.ts';
import { inShort } from './inShort.ts';
import { amount, interval, isExact, percent, percentOrLess } from './wording.ts';

type Figures = Omit<AuditReport, 'verdict' | 'cautions'>;

export function verdictOn(report: Figures): string[] {
  return [
    inShort(report),
    promise(report),
    insider(report),
    outsider(report),
    mostExposed(report),
    membership(report),
    usefulness(report),
    alternatives(report),
  ].filter((sentence) => sentence !== '');
}

function promise({ release, bounds, table }: Figures): string {
  if (!bounds) {
    return `${release.guaranteeWords} What follows is what today's attacks get; nothing limits what better ones get.`;
  }
  return `${release.guaranteeWords} Whatever anybody knows or tries, a guess at one person's ${table.y} that would be right (within ${amount(bounds.hitWithin)}) in ${percent(bounds.hitBlind)} of cases without the release is right in at most ${percent(bounds.hitAtMost)} with it.`;
}

function insider({ averages, table }: Figures): string {
  const { insider: informed, insiderAlone, insiderGain } = averages;
  const alone = `from the others' rows alone they would be off by ${amount(insiderAlone.mean)}`;
  if (isExact(informed.mean, table)) {
    return `Somebody who knows everybody else's row works out the missing ${table.y} exactly; ${alone}.`;
  }
  if (informed.mean < 0.01 * insiderAlone.mean) {
    return `Somebody who knows everybody else's row works out the missing ${table.y} almost exactly: off by ${amount(informed.mean)} on average; ${alone}.`;
  }
  return `Somebody who knows everybody else's row misses the last ${table.y} by ${mean(informed)}; ${alone}. ${gainWords(insiderGain, 'The release', 'to them')}`;
}

function outsider({ averages, table, release }: Figures): string {
  const { outsider: known, outsiderWithout, outsiderGain } = averages;
  if (!known || !outsiderWithout || !outsiderGain) return '';
  const feat = isExact(known.mean, table)
    ? `works out everybody's ${table.y} exactly`
    : `misses a person's ${table.y} by ${mean(known)}`;
  const who = `Somebody who knows only everybody's ${table.x} ${feat}`;
  if (release.kind === 'map') {
    const { low, high } = clopperPearson(averages.outsiderHits, known.rounds);
    const near = amount(HIT * (table.yRange.high - table.yRange.low));
    return `${who} and comes within ${near} of ${averages.outsiderHits} of ${known.rounds} people (${interval(low, high, percent)}). Without any map what the others of the group suggest misses by ${amount(outsiderWithout.mean)} and comes as near to ${averages.outsiderWithoutHits}.`;
  }
  return `${who}; with somebody ordinary in a person's place they would miss it by ${amount(outsiderWithout.mean)}. ${gainWords(outsiderGain, 'Being in the table', 'a person')}`;
}

/** Says "costs" only where the interval is clear of zero. */
function gainWords(gain: MeanOverRounds, subject: string, whom: string): string {
  const size = `${amount(gain.mean)} (${interval(gain.low, gain.high, amount)}, ${gain.rounds} people)`;
  if (gain.low !== null && gain.low > 0) {
    return whom === 'a person'
      ? `${subject} costs a person ${size} of that distance.`
      : `${subject} is worth ${size} ${whom}.`;
  }
  if (gain.high !== null && gain.high < 0) return `${subject} rather misleads: ${size}.`;
  return `${subject} makes no difference that ${gain.rounds} people could show: ${size}.`;
}

function mostExposed({ people, table, bounds }: Figures): string {
  const [most] = people;
  const target = people.find(({ isTarget }) => isTarget);
  return [
    target ? `Row ${target.row}, whom you asked about, ${aboutOne(target, table)}` : '',
    most && most !== target ? `Exposed most is row ${most.row}: ${aboutOne(most, table)}` : '',
    bounds ? `Of ${people.length} people somebody is always guessed best, by luck alone.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function aboutOne(
  { why, outsider: known, insider: close, insiderAlone }: PersonReport,
  table: TableFacts,
): string {
  const outside =
    known?.without == null
      ? ''
      : `an outsider misses their ${table.y} by ${isExact(known.error, table) ? 'nothing' : amount(known.error)} instead of ${amount(known.without)}, `;
  const inside = isExact(close.error, table)
    ? 'an insider knows it exactly'
    : `an insider by ${amount(close.error)}`;
  return `${why}; ${outside}${inside} (without the release: ${amount(insiderAlone)}).`;
}

function membership({
  membership: { auc, truePositivesAt5, shadows, epsilonAtLeast },
  bounds,
  people,
}: Figures): string {
  const right = `Was this person in the table? An attacker tells a release with them from one without in ${percent(auc.mean)} of pairs (${interval(auc.low, auc.high, percent)} over ${auc.rounds} simulated tables; a coin gets 50\u00A0%).`;
  const rare =
    truePositivesAt5 === null ? '' : ` Allowed 5 false alarms in 100, it finds ${percent(truePositivesAt5)}.`;
  const bound = bounds ? ` The guarantee allows ${percent(bounds.truePositivesAtMost)} at most.` : '';
  const row = people[0]?.row;
  const least =
    epsilonAtLeast !== null && epsilonAtLeast > 0
      ? ` On row ${row} alone ${shadows} simulated releases show that no epsilon below ${amount(epsilonAtLeast)} could be true.`
      : '';
  return right + rare + bound + least;
}

function usefulness({ usefulness: { gain, low, high, figure, resamples }, release, table }: Figures): string {
  const range = `${percentOrLess(low)} to ${percentOrLess(high)} over ${resamples} resampled tables`;
  const job =
    release.kind === 'curve'
      ? `For people it has not seen the curve explains ${percentOrLess(gain)} of the differences in ${table.y} (${range}) and misses by ${amount(figure)}.`
      : `For people it has not seen the map names the group of ${percent(figure)}; of what naming the larger group gets wrong it repairs ${percentOrLess(gain)} (${range}).`;
  if (high <= 0) return `${job} It is worse than publishing the average.`;
  return low <= 0 ? `${job} On a table this size it may be no better than publishing the average.` : job;
}

function alternatives({ frontier }: Figures): string {
  const chosen = frontier.find((point) => point.chosen);
  if (!chosen) return '';
  const better = frontier
    .filter((point) => isClearlyLess(point, chosen) && point.usefulness >= chosen.usefulness)
    .sort((a, b) => a.exposed - b.exposed);
  const [best] = better;
  const tried = `Of ${frontier.length - 1} other releases tried on few resamples`;
  if (!best) return `${tried}, none was at least as useful while clearly exposing people less.`;
  return `${tried}, ${better.length} ${better.length === 1 ? 'was' : 'were'} at least as useful and exposed people clearly less, most of all ${best.model} ${best.protection === 'none' ? 'without protection' : `with ${best.protection}`} (${percent(best.exposed)} instead of ${percent(chosen.exposed)} recognised).`;
}

/** Intervals that do not touch: with so many alternatives some look better by luck. */
function isClearlyLess(point: FrontierPoint, chosen: FrontierPoint): boolean {
  return point.exposedHigh !== null && chosen.exposedLow !== null && point.exposedHigh < chosen.exposedLow;
}

function mean(estimate: MeanOverRounds): string {
  return `${amount(estimate.mean)} on average (${interval(estimate.low, estimate.high, amount)})`;
}

/** What a reader must know to take the figures for what they are. */
export function cautionsFor({ table, release, people }: Figures): string[] {
  const cautions = [
    'This report describes real people. Keep it where the table is kept; publishing it would be a release of its own.',
    'Attacks were tried, not exhausted: a better attacker may come closer than any error shown here.',
  ];
  if (people.length < 30) {
    cautions.push(
      `${people.length} people were looked at: figures about them together are rough, and the intervals say how rough.`,
    );
  }
  if (people.length < table.people) {
    cautions.push(
      `${people.length} of ${table.people.toLocaleString('en')} people were looked at one by one: the loneliest and some drawn at random. Averages therefore lean towards the exposed.`,
    );
  }
  const own = [table.xRange, table.yRange]
    .map(({ isPublic }, i) => (isPublic ? '' : i === 0 ? table.x : table.y))
    .filter(Boolean);
  if (own.length > 0) {
    cautions.push(
      `The range of ${own.join(' and ')} was taken from the data: publishing on it gives away roughly where the most extreme people are. Name public ranges with --x-range and --y-range.`,
    );
  }
  const { leftOut, dates } = table;
  if (leftOut.length > 0) {
    const rows = `${leftOut.slice(0, 12).join(', ')}${leftOut.length > 12 ? ', …' : ''}`;
    cautions.push(
      leftOut.length === 1
        ? `Row ${rows} was left out for a missing cell: nothing here speaks about that person.`
        : `${leftOut.length} rows (${rows}) were left out for missing cells: nothing here speaks about those people.`,
    );
  }
  if (dates.columns.length > 0) {
    cautions.push(
      `The dates in ${dates.columns.join(' and ')} were turned into years before ${dates.asOf}; --as-of names another day.`,
    );
  }
  if (table.movedToTheEdge > 0) {
    cautions.push(
      `${table.movedToTheEdge} values lay outside the public ranges and were moved to the edge, as the guarantee needs.`,
    );
  }
  if (release.guarantee) {
    cautions.push(
      'The guarantee holds for one release from unpredictable noise. The simulated releases of this audit are repeatable from its seed: never publish one of them.',
      'It covers people one by one. What a group has in common may still show, and the model, its settings and the ranges must not have been chosen by looking at the data.',
    );
  }
  return cautions;
}
