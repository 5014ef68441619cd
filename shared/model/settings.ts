// What may be set in each model family, within which range, and which way more complexity lies.
// Ranges keep every fit finite and quick; a spec from outside passes checkModel before it is fitted.
import type { Family, ModelSpec } from './model.ts';

export interface Setting {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

export interface FamilySettings {
  readonly kind: 'field' | 'curve';
  /** What `family:value` means, in order; two for tiles. None for a line. */
  readonly main: readonly Setting[];
  /** What may follow as `,key=value`; left out, the family's own default holds. */
  readonly optional: readonly Setting[];
  /** What a more complex member of the family does. */
  readonly moreComplex: string;
  /** From least to most complex: the steps of the complexity dial and of a frontier. */
  readonly dial: readonly [ModelSpec, ...ModelSpec[]];
}

const whole = (key: string, low: number, high: number): Setting => ({ key, low, high, whole: true });
const real = (key: string, low: number, high: number): Setting => ({ key, low, high, whole: false });

export const SETTINGS: { readonly [F in Family]: FamilySettings } = {
  idw: {
    kind: 'field',
    main: [real('power', 0.1, 16)],
    optional: [real('eta', 1e-12, 1)],
    moreComplex: 'A higher power: each place listens to its nearest record and hardly to the others.',
    dial: [1, 2, 3, 6].map((power) => ({ family: 'idw', power })) as [ModelSpec],
  },
  kernel: {
    kind: 'field',
    main: [real('width', 0.5, 100)],
    optional: [real('priorWeight', 0, 1_000), real('prior', 0, 1)],
    moreComplex: 'A smaller width: each record lights only its own neighbourhood.',
    dial: [32, 16, 8, 4, 2].map((width) => ({ family: 'kernel', width })) as [ModelSpec],
  },
  neighbours: {
    kind: 'field',
    main: [whole('k', 1, 200)],
    optional: [],
    moreComplex: 'Fewer neighbours: one of them alone decides. The map shows little of that.',
    dial: [11, 5, 3, 1].map((k) => ({ family: 'neighbours', k })) as [ModelSpec],
  },
  tiles: {
    kind: 'field',
    main: [whole('columns', 1, 96), whole('rows', 1, 60)],
    optional: [],
    moreComplex: 'More tiles: each holds fewer records, in the end one.',
    dial: [
      [4, 3],
      [8, 5],
      [12, 8],
      [24, 15],
    ].map(([columns, rows]) => ({ family: 'tiles', columns, rows })) as [ModelSpec],
  },
  tree: {
    kind: 'field',
    main: [whole('depth', 0, 12)],
    optional: [],
    moreComplex: 'A deeper tree: more cuts, fewer records per leaf.',
    dial: [1, 2, 4, 8].map((depth) => ({ family: 'tree', depth })) as [ModelSpec],
  },
  logistic: {
    kind: 'field',
    main: [whole('degree', 1, 2)],
    optional: [real('lambda', 1e-7, 10)],
    moreComplex: 'Degree 2: the border may bend.',
    dial: [
      { family: 'logistic', degree: 1 },
      { family: 'logistic', degree: 2 },
    ],
  },
  bins: {
    kind: 'curve',
    main: [whole('bins', 1, 100)],
    optional: [],
    moreComplex: 'More intervals: each averages fewer records, in the end one.',
    dial: [1, 4, 10, 20].map((bins) => ({ family: 'bins', bins })) as [ModelSpec],
  },
  line: {
    kind: 'curve',
    main: [],
    optional: [],
    moreComplex: 'A line has no dial: it is the polynomial of degree 1.',
    dial: [{ family: 'line' }],
  },
  polynomial: {
    kind: 'curve',
    main: [whole('degree', 1, 9)],
    optional: [real('ridge', 1e-15, 1)],
    moreComplex: 'A higher degree: the curve bends towards single records.',
    dial: [1, 2, 3, 5, 9].map((degree) => ({ family: 'polynomial', degree })) as [ModelSpec],
  },
  idwCurve: {
    kind: 'curve',
    main: [real('power', 0.1, 16)],
    optional: [],
    moreComplex: 'A higher power: the curve is flat near each record and jumps between them.',
    dial: [1, 2, 3].map((power) => ({ family: 'idwCurve', power })) as [ModelSpec],
  },
  neighboursCurve: {
    kind: 'curve',
    main: [whole('k', 1, 200)],
    optional: [],
    moreComplex: 'Fewer neighbours: with one, the curve repeats every record.',
    dial: [5, 3, 1].map((k) => ({ family: 'neighboursCurve', k })) as [ModelSpec],
  },
};
