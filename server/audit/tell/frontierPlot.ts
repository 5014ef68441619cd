// All releases that were tried, useful to the right, exposing upwards: the audited one in red pencil, the ones that
// nothing beats on both counts filled and joined.
import type { FrontierPoint } from '../measure/frontier.ts';
import { scaleOf } from './axis.ts';
import { html, type Markup } from './markup.ts';
import { percent, percentOrLess } from './wording.ts';

const WIDTH = 340;
const HEIGHT = 250;
/** Less useful than this is off the picture, at its edge: worse than the average is worse than the average. */
const LEAST_USEFUL = -0.5;

export function frontierPlot(points: readonly FrontierPoint[]): Markup {
  const x = scaleOf(LEAST_USEFUL, 1, 46, WIDTH - 10, 4);
  const y = scaleOf(0.45, 1, HEIGHT, 8, 5);
  const grid = [
    ...x.ticks.map(
      (tick) => html`<line class="grid" x1="${x.at(tick)}" x2="${x.at(tick)}" y1="8" y2="${HEIGHT}"/>
<text class="tick" x="${x.at(tick)}" y="${HEIGHT + 15}" text-anchor="middle">${tick === LEAST_USEFUL ? '≤ −0.5' : String(Number(tick.toFixed(1))).replace('-', '−')}</text>`,
    ),
    ...y.ticks.map(
      (tick) => html`<line class="grid" x1="46" x2="${WIDTH - 10}" y1="${y.at(tick)}" y2="${y.at(tick)}"/>
<text class="tick" x="40" y="${y.at(tick) + 4}" text-anchor="end">${percent(tick)}</text>`,
    ),
  ];
  const coin = html`<line class="coin" x1="46" x2="${WIDTH - 10}" y1="${y.at(0.5)}" y2="${y.at(0.5)}"/>
<text class="tick" x="40" y="${y.at(0.5) + 4}" text-anchor="end">coin</text>`;
  const dots = points.map((point) => {
    const kind = point.best ? 'best' : 'other';
    const title = `${point.model}, ${point.protection}: useful ${percentOrLess(point.usefulness)}, recognised ${percent(point.exposed)}`;
    return html`<circle class="${kind}" cx="${x.at(point.usefulness)}" cy="${y.at(point.exposed)}" r="5"><title>${title}</title></circle>`;
  });
  const front = points.filter((point) => point.best).sort((a, b) => a.usefulness - b.usefulness);
  const path = front.map((point) => `${x.at(point.usefulness)},${y.at(point.exposed)}`).join(' ');
  const mine = points
    .filter((point) => point.chosen)
    .map(
      (point) =>
        html`<circle class="mine" cx="${x.at(point.usefulness)}" cy="${y.at(point.exposed)}" r="10"/>`,
    );
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 40}" role="img" aria-label="Usefulness and exposure of every release tried">
${grid}${coin}<polyline class="front" points="${path}"/>${dots}${mine}
<text x="${WIDTH - 10}" y="${HEIGHT + 34}" text-anchor="end">useful on people not seen</text></svg>`;
}

/** What nothing tried beats on both counts, and the audited release, most useful first. */
export function frontierTable(points: readonly FrontierPoint[]): Markup {
  const rows = points
    .filter((point) => point.best || point.chosen)
    .sort((a, b) => b.usefulness - a.usefulness)
    .map(
      (
        point,
      ) => html`<tr${point.chosen ? html` class="mine"` : ''}><td>${point.model}</td><td>${point.protection}</td>
<td>${percentOrLess(point.usefulness)}</td><td>${percentOrLess(point.usefulnessLow)} to ${percentOrLess(point.usefulnessHigh)}</td>
<td>${percent(point.exposed)}</td><td>${percent(point.mostExposed)}</td></tr>`,
    );
  return html`<div class="wide"><table><thead><tr><th>Model</th><th>Protection</th><th>Useful</th><th>95 % of resamples</th><th>Recognised</th><th>Most exposed person</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
