// Everybody looked at, most exposed first. Behind each error lies silver: dense where the release adds nothing to
// what could be guessed without it, white where the person is burnt out.
import type { AuditReport } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { amount, isExact, percent, times } from './wording.ts';

/** The identity's silver, 0 to 100 % protected, and the ink that reads best on each step. */
const SILVER = ['#ffffff', '#e3e3e1', '#bdbdbb', '#8d8d8c', '#5a5a5a', '#2b2b2c'] as const;
const INK = ['#15171a', '#15171a', '#15171a', '#0b0b0c', '#ffffff', '#ffffff'] as const;

export function peopleTable({ people, table, release }: AuditReport): Markup {
  const cell = (error: number, without: number | null) => {
    const text = isExact(error, table) ? 'exact' : amount(error);
    if (without === null || without <= 0) return html`<td>${text}</td>`;
    const step = Math.round(5 * Math.min(1, Math.max(0, error / without)));
    return html`<td style="background:${SILVER[step] ?? ''};color:${INK[step] ?? ''}">${text}</td>`;
  };
  const rows = people.map(
    (
      person,
    ) => html`<tr${person.isTarget ? html` class="target"` : ''}><td>${person.row}</td><td>${amount(person.x)}</td>
<td>${person.group}</td><td>${amount(person.outsider?.without ?? person.blind)}</td>
${person.outsider ? cell(person.outsider.error, person.outsider.without) : html`<td>–</td>`}
<td>${times(person.nearer)}</td>
${cell(person.insider.error, person.insiderAlone)}
<td>${percent(person.membership.auc)}</td><td>${percent(person.exposure.leverage)}</td><td class="why">${person.why}</td></tr>`,
  );
  const baseline =
    release.kind === 'curve' ? 'with somebody ordinary in their place' : 'from the others of the group alone';
  const keys = SILVER.map(
    (colour, i) => html`<span style="background:${colour}" title="${20 * i} %"></span>`,
  );
  return html`<p class="key">burnt out ${keys} protected: the error beside the error without the release or without the person. Without: the outsider’s miss ${baseline}. Nearer: how many times nearer the release brings them. Order: what it takes off their miss, large shares first.</p>
<div class="wide"><table><thead><tr><th>Row</th><th>${table.x}</th><th>${table.group ?? ''}</th><th>Without</th><th>Outsider</th><th>Nearer</th><th>Insider</th><th>Recognised</th><th>Leverage</th><th class="why">Why</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
