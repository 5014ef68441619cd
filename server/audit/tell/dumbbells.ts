// Two dots per row, joined: how far off a guess is with what was released, and how far without.
import { scaleOf } from './axis.ts';
import { html, type Markup } from './markup.ts';
import { amount } from './wording.ts';

export interface Dumbbell {
  readonly name: string;
  readonly with: number;
  readonly without: number | null;
  readonly low?: number | null; // interval around `with`
  readonly high?: number | null;
}

const WIDTH = 340;
const ROW = 26;

/** `left` is the room for names; every number in one unit, from 0 up. */
export function dumbbells(rows: readonly Dumbbell[], left: number, label: string): Markup {
  const most = Math.max(...rows.map((row) => Math.max(row.with, row.without ?? 0, row.high ?? 0)));
  const x = scaleOf(0, most > 0 ? most * 1.04 : 1, left, WIDTH - 10, 3);
  const bottom = rows.length * ROW + 6;
  const grid = x.ticks.map(
    (tick) => html`<line class="grid" x1="${x.at(tick)}" x2="${x.at(tick)}" y1="0" y2="${bottom}"/>
<text class="tick" x="${x.at(tick)}" y="${bottom + 15}" text-anchor="middle">${amount(tick)}</text>`,
  );
  const marks = rows.map((row, i) => {
    const y = i * ROW + ROW / 2;
    return html`<text class="name" x="0" y="${y + 4}">${row.name}</text>
${stem(row, x.at, y)}
<circle class="with" cx="${x.at(row.with)}" cy="${y}" r="6"/>`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${bottom + 22}" role="img" aria-label="${label}">${grid}${marks}</svg>`;
}

function stem(row: Dumbbell, at: (value: number) => number, y: number): Markup {
  const whisker =
    row.low == null || row.high == null
      ? html``
      : html`<line class="range" x1="${at(row.low)}" x2="${at(row.high)}" y1="${y}" y2="${y}"/>
<line class="range" x1="${at(row.low)}" x2="${at(row.low)}" y1="${y - 4}" y2="${y + 4}"/>
<line class="range" x1="${at(row.high)}" x2="${at(row.high)}" y1="${y - 4}" y2="${y + 4}"/>`;
  if (row.without === null) return whisker;
  const joined =
    row.low == null
      ? html`<line class="stem" x1="${at(row.with)}" x2="${at(row.without)}" y1="${y}" y2="${y}"/>`
      : html``;
  return html`${joined}${whisker}<circle class="without" cx="${at(row.without)}" cy="${y}" r="6"/>`;
}
