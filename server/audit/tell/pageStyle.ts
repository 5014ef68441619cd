// How the page looks: the game's light table by day and darkroom by night, silver for protection, one red pencil
// mark. Everything is inline; the page asks nobody for anything.
export const STYLE = `
:root { color-scheme: light dark;
  --page: #eceef0; --surface: #ffffff; --ink: #15171a; --ink-2: #464b53; --ink-3: #5f656e; --line: #c6cbd1;
  --pencil: #c4161c; --dense: #2b2b2c; --hollow: #ffffff; }
@media (prefers-color-scheme: dark) { :root {
  --page: #151112; --surface: #211b1c; --ink: #f5f0ef; --ink-2: #c6bcba; --ink-3: #a29795; --line: #3d3334;
  --pencil: #ff6f62; --dense: #f5f0ef; --hollow: #211b1c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.42 "Archivo Variable", Archivo, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 1240px; margin: 0 auto; padding: 24px 16px 72px; }
h1 { font-size: 28px; line-height: 1.08; margin: 0 0 4px; letter-spacing: -.01em; }
h2 { font-size: 20px; line-height: 1.2; margin: 40px 0 12px; }
h3 { font-size: 16px; line-height: 1.2; margin: 0 0 4px; }
p, li { max-width: 62ch; } code { font: inherit; white-space: nowrap; }
.rebate { background: #0b0b0c; color: #c9cdd2; font-size: 13px; padding: 8px 12px; border-radius: 2px;
  display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 16px 0; }
.rebate b { color: #fff; font-weight: 600; }
.verdict { padding: 0; list-style: none; display: grid; gap: 10px 40px; }
.verdict li { border-top: 1px solid var(--line); padding-top: 10px; }
.verdict li:first-child { font-size: 20px; line-height: 1.3; max-width: 56ch; border: 0; padding: 0; grid-column: 1 / -1; }
.figures { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); }
figure { margin: 0; background: var(--surface); border-radius: 2px; padding: 16px 16px 12px; }
figure p { font-size: 14px; color: var(--ink-2); margin: 0 0 8px; }
svg { display: block; width: 100%; max-width: 430px; height: auto; overflow: visible; }
svg text { font-size: 12.5px; fill: var(--ink-2); }
svg .tick { fill: var(--ink-3); } svg .grid { stroke: var(--line); } svg .stem { stroke: var(--ink-3); stroke-width: 2; }
svg .with { fill: var(--dense); } svg .without { fill: var(--hollow); stroke: var(--ink-3); stroke-width: 2; }
svg .range { stroke: var(--ink-3); stroke-width: 1; } svg .other { fill: var(--ink-3); fill-opacity: .45; }
svg .best { fill: var(--dense); } svg .coin { stroke: var(--ink-3); } svg .front { fill: none; stroke: var(--ink-3); stroke-dasharray: 3 3; }
svg .mine { fill: none; stroke: var(--pencil); stroke-width: 3.5; } svg .name { fill: var(--ink); }
.wide { overflow-x: auto; background: var(--surface); border-radius: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: right; padding: 6px 10px; white-space: nowrap; vertical-align: top; }
th { font-weight: 600; color: var(--ink-2); border-bottom: 1px solid var(--line); vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
td.why, th.why { text-align: left; white-space: normal; min-width: 50ch; color: var(--ink-2); }
tr + tr td { border-top: 1px solid var(--line); }
td[style] { box-shadow: inset 0 0 0 1px var(--line); }
tr.target td:first-child { font-weight: 800; }
.mine td:first-child::before { content: '› '; color: var(--pencil); font-weight: 800; }
.key { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; font-size: 13px; color: var(--ink-2); margin: 0 0 8px; max-width: none; }
.key span { display: inline-block; width: 28px; height: 14px; border: 1px solid var(--line); }
footer { margin-top: 40px; color: var(--ink-2); font-size: 14px; }
@media (min-width: 900px) { .verdict { grid-template-columns: 1fr 1fr; } }
@media print { :root { --page: #fff; } main { padding: 0; } figure, tr { break-inside: avoid; } .wide { overflow: visible; }
  td, .rebate { print-color-adjust: exact; } }
`;
