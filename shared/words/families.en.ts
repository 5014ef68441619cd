// What people read about each model family: sandbox, editor, briefing, board and audit. One entry per family.
import type { Family } from '../model/families.ts';

export interface FamilyWords {
  /** In a menu of families. */
  readonly short: string;
  /** One member, as briefings, boards and menus name it; `plan_2` where degree 2 has its own name, `plan_company` where pay has. */
  readonly plan: string;
  /** What the dial sets; `dial_company` where years and dollars call it otherwise. */
  readonly dial: string;
  /** What stands at the dial's complex and at its simple end. */
  readonly complex: string;
  readonly simple: string;
  /** What more complexity means. */
  readonly more: string;
  /** What gets the noise under a guarantee, to finish "noise goes into …"; or why there is no guarantee, as sentences. */
  readonly private: string;
  readonly [variant: `${'plan' | 'dial'}_${string}`]: string;
}

const ENDS = { complex: 'more complex', simple: 'simpler' };
const NO_CURVE_FORM =
  'The height of this curve at a place hangs on single salaries, so honest noise would have to be as large as the whole pay scale. Publish a line, a polynomial or binned means instead.';

export const families = {
  idw: {
    short: 'Inverse dist.',
    plan: 'Inverse distance, power {{power}}',
    dial: 'Power of the distance',
    ...ENDS,
    more: 'A higher power: each place listens to its nearest person and hardly to the others.',
    private: 'how many of each group are in each square',
  },
  kernel: {
    short: 'Kernel',
    plan: 'Kernel smoother, {{width}} m',
    dial: 'Width of one person’s light, metres',
    dial_company: 'Width of one person’s light',
    complex: 'open, every person shows',
    simple: 'closed, only the trend',
    more: 'Each stop doubles the area that one person lights up.',
    private: 'the light map of each group',
  },
  neighbours: {
    short: 'Neighbours',
    plan: 'Neighbours, k = {{k}}',
    dial: 'Neighbours that are asked',
    ...ENDS,
    more: 'Fewer neighbours: one of them alone decides. The map shows little of that.',
    private: 'how many of each group are in each square',
  },
  tiles: {
    short: 'Tiles',
    plan: 'Tiles, {{columns}}\u00a0×\u00a0{{rows}}',
    dial: 'Tiles',
    ...ENDS,
    more: 'More tiles: each holds fewer people, in the end one.',
    private: 'how many of each group are in each tile',
  },
  tree: {
    short: 'Tree',
    plan: 'Tree, depth {{depth}}',
    dial: 'Cuts on the way to a leaf',
    ...ENDS,
    more: 'A deeper tree: more cuts, fewer people per leaf.',
    private: 'how many of each group are in each leaf of evenly split squares',
  },
  logistic: {
    short: 'Logistic',
    plan: 'Straight border',
    plan_2: 'Curved border',
    dial: 'Degree of the border',
    ...ENDS,
    more: 'Degree 2: the border may bend.',
    private: 'the weights of the border',
  },
  line: {
    short: 'Line',
    plan: 'Line',
    plan_company: 'Straight line per group',
    dial: 'Line',
    ...ENDS,
    more: 'A line has nothing to set. It is the simplest curve there is.',
    private: 'the five sums behind each line',
  },
  polynomial: {
    short: 'Polynomial',
    plan: 'Polynomial, degree {{degree}}',
    plan_company: 'Curve of degree {{degree}} per group',
    dial: 'Degree of the curve',
    ...ENDS,
    more: 'A higher degree: the curve bends towards single people.',
    private: 'the sums behind each curve',
  },
  bins: {
    short: 'Bins',
    plan: 'Bins, {{bins}} bins',
    dial: 'Intervals',
    ...ENDS,
    more: 'More intervals: each averages fewer people, in the end one.',
    private: 'the count and the pay sum of each interval',
  },
  idwCurve: {
    short: 'Inverse dist.',
    plan: 'Inverse distance curve, power {{power}}',
    dial: 'Power of the distance',
    ...ENDS,
    more: 'A higher power: the curve is flat near each person and jumps between them.',
    private: NO_CURVE_FORM,
  },
  neighboursCurve: {
    short: 'Neighbours',
    plan: 'Neighbours curve, k = {{k}}',
    dial: 'Neighbours that are asked',
    ...ENDS,
    more: 'Fewer neighbours: with one, the curve repeats every person.',
    private: NO_CURVE_FORM,
  },
} as const satisfies Readonly<Record<Family, FamilyWords>>;
