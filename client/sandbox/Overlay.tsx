// What lies over the sandbox' board as lines: curves with their axes, leverage, the start of the one who is sought.
// It only draws; pointers go through it to the board.
import { curveAt } from '../../shared/attack/readCurve.ts';
import type { CurveModel } from '../../shared/model/model.ts';
import type { Release } from '../../shared/release/plan.ts';
import type { DataRecord, Domain, Group, Place } from '../../shared/scenario/records.ts';
import { type Pixels, toPixels, wholePane } from '../board/geometry.ts';
import { countText } from './figures.ts';
import { domainOf } from './layouts.ts';
import { upright } from './shown.ts';
import type { ScenarioName } from './state.ts';
import { saySandbox } from './words.ts';

interface Pull {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

interface OverlayProps {
  readonly scenario: ScenarioName;
  readonly release: Release;
  readonly size: Pixels;
  readonly people: readonly DataRecord[]; // those that are drawn
  readonly leverages: readonly number[] | null; // per person, on maps
  readonly pulls: readonly Pull[] | null; // per person, on curves
  readonly ghost: CurveModel | null; // the curves with the one who is left out
  readonly start: number | null; // x of the one who is sought, where it is public
}

export function Overlay(props: OverlayProps) {
  const { scenario, release, size, people, leverages, pulls, ghost, start } = props;
  const domain = domainOf(scenario);
  const pane = wholePane(domain);
  const at = (place: Place): Pixels => toPixels(upright(place, scenario), pane, size);
  return (
    <svg class="sandbox-overlay" width={size.x} height={size.y} aria-hidden="true">
      {scenario === 'company' ? <Axes domain={domain} size={size} at={at} /> : null}
      {start === null ? null : (
        <path class="sandbox-overlay-start" d={`M${at({ x: start, y: 0 }).x} 0V${size.y}`} />
      )}
      {release.kind === 'curve'
        ? ([0, 1] as const).map((group) => (
            <Curve key={group} release={release} ghost={ghost} group={group} at={at} wide={size.x} />
          ))
        : null}
      {leverages?.map((leverage, i) => (
        <Arc key={i} at={at(people[i]!)} share={Math.min(1, leverage)} />
      ))}
      {pulls?.map((pull, i) => (
        <Arrow
          key={i}
          from={at({ x: pull.x, y: pull.from })}
          to={at({ x: pull.x, y: pull.to })}
          inkOf={people[i]?.group ?? 1}
        />
      ))}
    </svg>
  );
}

const INK: Readonly<Record<Group, string>> = { 1: '#ffb03a', 0: '#6cc0ff' };

interface AxesProps {
  readonly domain: Domain;
  readonly size: Pixels;
  readonly at: (place: Place) => Pixels;
}

const YEAR_STEP = 5;
const DOLLAR_STEP = 10_000;

/** A hairline grid: the facts stand at its edges. */
function Axes({ domain: { x, y }, size, at }: AxesProps) {
  const inside = (low: number, high: number, step: number) =>
    Array.from({ length: Math.round((high - low) / step) - 1 }, (_, i) => low + (i + 1) * step);
  return (
    <g class="sandbox-overlay-axes">
      {inside(y.low, y.high, DOLLAR_STEP).map((dollars) => {
        const level = Math.round(at({ x: x.low, y: dollars }).y) + 0.5;
        return (
          <g key={dollars}>
            <path d={`M0 ${level}H${size.x}`} />
            <text class="sandbox-overlay-level" x={size.x - 6} y={level - 4}>
              {saySandbox('board.thousand', { dollars: `$${countText(dollars / 1000)}` })}
            </text>
          </g>
        );
      })}
      {inside(x.low, x.high, YEAR_STEP).map((years) => {
        const across = Math.round(at({ x: years, y: y.low }).x) + 0.5;
        return (
          <g key={years}>
            <path d={`M${across} 0V${size.y}`} />
            <text x={across + 5} y={size.y - 6}>
              {saySandbox('board.yearsTick', { years })}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface CurveProps {
  readonly release: Extract<Release, { kind: 'curve' }>;
  readonly ghost: CurveModel | null;
  readonly group: Group;
  readonly at: (place: Place) => Pixels;
  readonly wide: number;
}

/** Drawn over the data's range only: beyond it the model knows nothing. */
function Curve({ release, ghost, group, at, wide }: CurveProps) {
  const [low, high] = release.spans[group];
  const inside = release.x.flatMap((x, i) => (x > low && x < high ? [{ x, i }] : []));
  const xs = [low, ...inside.map(({ x }) => x), high];
  const pathOf = (yAt: (x: number) => number) =>
    `M${xs
      .map((x) => at({ x, y: yAt(x) }))
      .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('L')}`;
  const path = pathOf((x) => curveAt(release, x, group));
  const end = at({ x: high, y: curveAt(release, high, group) });
  const label = Math.min(end.x + 8, wide - 92);
  return (
    <g>
      {ghost ? (
        <path class="sandbox-overlay-ghost" d={pathOf((x) => ghost.predict(x, group))} stroke={INK[group]} />
      ) : null}
      <path class="sandbox-overlay-case" d={path} />
      <path class="sandbox-overlay-curve" d={path} stroke={INK[group]} />
      <text class="sandbox-overlay-name" x={label} y={end.y + (end.x > label ? -10 : 5)} fill={INK[group]}>
        {saySandbox(group === 1 ? 'board.men' : 'board.women')}
      </text>
    </g>
  );
}

const ARC_RADIUS = 13;

/** A ring around a person that closes as their leverage goes to 1. */
function Arc({ at, share }: { readonly at: Pixels; readonly share: number }) {
  if (share < 0.01) return null;
  const turn = Math.min(0.9999, share) * 2 * Math.PI;
  const [x, y] = [at.x + ARC_RADIUS * Math.sin(turn), at.y - ARC_RADIUS * Math.cos(turn)];
  const path = `M${at.x} ${at.y - ARC_RADIUS}A${ARC_RADIUS} ${ARC_RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}`;
  return (
    <g class="sandbox-overlay-arc">
      <path d={path} stroke="#0b0b0c" stroke-width="7" />
      <path d={path} stroke="#fff" stroke-width="3.6" />
    </g>
  );
}

interface ArrowProps {
  readonly from: Pixels;
  readonly to: Pixels;
  readonly inkOf: Group;
}

const SMALLEST_PX = 3;

/** From where the curve would run without this person to where it runs. */
function Arrow({ from, to, inkOf }: ArrowProps) {
  const length = to.y - from.y;
  if (Math.abs(length) < SMALLEST_PX) return null;
  const head = Math.sign(length) * Math.min(9, Math.abs(length));
  const path = `M${from.x} ${from.y}V${to.y}M${from.x - 5} ${to.y - head}L${from.x} ${to.y}L${from.x + 5} ${to.y - head}`;
  return (
    <g class="sandbox-overlay-arc">
      <path d={path} stroke="#0b0b0c" stroke-width="6" />
      <path d={path} stroke={INK[inkOf]} stroke-width="2.6" />
    </g>
  );
}
