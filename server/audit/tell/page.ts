// The report as one page that needs nothing else: no script, no font, no request. It can be printed and kept.
import type { AuditReport } from '../report.ts';
import { type Dumbbell, dumbbells } from './dumbbells.ts';
import { frontierPlot, frontierTable } from './frontierPlot.ts';
import { html, Markup } from './markup.ts';
import { STYLE } from './pageStyle.ts';
import { peopleTable } from './peopleTable.ts';
import { percent } from './wording.ts';

const SHOWN_PEOPLE = 10;

export function reportPage(report: AuditReport): string {
  const { table, release, verdict, cautions, membership, frontier } = report;
  const without =
    release.kind === 'curve' ? 'with somebody ordinary in their place' : 'from the others of the group';
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex"><title>Audit of ${table.file}</title><style>${new Markup(STYLE)}</style></head><body><main>
<h1>What would this model give away?</h1>
<div class="rebate"><span><b>${table.file}</b></span><span>${table.people.toLocaleString('en')} people</span><span>model <b>${release.model}</b></span><span>protection <b>${release.protection}</b></span><span>${release.guarantee ? 'with a guarantee' : 'no guarantee'}</span></div>
<p>${release.what}</p>
<h2>Verdict</h2><ul class="verdict">${verdict.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<h2>In pictures</h2><div class="figures">
<figure><h3>Who gets how close</h3><p>Mean distance from a guess to the true ${table.y}, with 95 % intervals. Filled: with the release. Hollow: ${without}; for the insider, without the release.</p>${dumbbells(attackers(report), 128, 'Mean error of each attacker')}</figure>
<figure><h3>The most exposed, one by one</h3><p>How far an outsider who knows the ${table.x} misses each of them. Filled: as it is. Hollow: ${without}.</p>${dumbbells(mostExposed(report), 64, 'Error of the outsider about the most exposed people')}</figure>
<figure><h3>What else could be released</h3><p>Up: how often a member is recognised (a coin: 50 %). Right: usefulness (0: the average, 1: perfect). Red: this release. Filled: nothing tried beats it on both.</p>${frontierPlot(frontier)}</figure>
</div>
<h2>Not beaten on both counts</h2>${frontierTable(frontier)}
<h2>Everybody looked at</h2>${peopleTable(report)}
<p>Recognised: how often a release with the person looks more like one with them than a release without does, over ${membership.shadows} simulated tables. Leverage: how much of the model's answer at the person's place is their doing. ${frontier.length} releases were compared, this one recognising an average member in ${percent(frontier[0]?.exposed ?? 0.5)} of pairs there.</p>
<h2>To be read with it</h2><ul>${cautions.map((sentence) => html`<li>${withOptions(sentence)}</li>`)}</ul>
<footer>Made with the audit of Overexposed from seed ${release.seed}; ${release.simulatedReleases} simulated ${release.simulatedReleases === 1 ? 'release' : 'releases'} for the distances.</footer>
</main></body></html>
`;
  return page.text;
}

/** The sentence with options of the command kept in one piece. */
function withOptions(sentence: string): Markup {
  return new Markup(html`${sentence}`.text.replace(/--[a-z]+(?:-[a-z]+)*/g, '<code>$&</code>'));
}

function attackers({ averages, table }: AuditReport): Dumbbell[] {
  const { blind, stranger, strangerWithout, outsider, outsiderWithout, insider, insiderAlone } = averages;
  const row = (name: string, estimate: typeof stranger, without: typeof stranger): Dumbbell[] =>
    estimate
      ? [
          {
            name,
            with: estimate.mean,
            low: estimate.low,
            high: estimate.high,
            without: without?.mean ?? null,
          },
        ]
      : [];
  const x = table.x.length > 6 ? 'x' : table.x;
  return [
    ...row('Blind', blind, null),
    ...row(`Outsider, no ${x}`, stranger, strangerWithout),
    ...row(`Outsider, ${x}`, outsider, outsiderWithout),
    ...row('Insider', insider, insiderAlone),
  ];
}

function mostExposed({ people }: AuditReport): Dumbbell[] {
  return people
    .slice(0, SHOWN_PEOPLE)
    .flatMap(({ row, outsider }) =>
      outsider ? [{ name: `Row ${row}`, with: outsider.error, without: outsider.without }] : [],
    );
}
