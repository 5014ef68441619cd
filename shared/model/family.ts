// What a model family is: everything the game has to know about it, in one declaration. Settings, sandbox, editor,
// releases and attackers read it; families.ts lists them all.
import type { Bins } from '../privacy/histogram.ts';
import type { Statistics } from '../privacy/lattice.ts';
import type { Budget, NoisyLattice } from '../privacy/noisy.ts';
import type { Columns, Domain } from '../scenario/records.ts';
import type { Algebra } from './algebra.ts';
import type { Share, Tally } from './counted.ts';
import type { CurveModel, FieldModel, GridShape } from './model.ts';
import type { Ratio } from './weight.ts';

/** A number that may be set, and its range: it keeps every fit finite and quick. */
export interface Setting {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

export type Settings = Readonly<Record<string, Setting>>;

export const whole = (low: number, high: number): Setting => ({ low, high, whole: true });
export const real = (low: number, high: number): Setting => ({ low, high, whole: false });

/** A member of a family: `{ family: 'idw', power: 2 }`. */
export type Spec<N extends string, M extends Settings, O extends Settings> = {
  readonly family: N;
} & { readonly [K in keyof M]: number } & { readonly [K in keyof O]?: number };

/** The values of the main settings at one stop of the dial, in their order; a lone number where there is one. */
export type Stop = number | readonly number[];

interface Dial {
  /** From least to most complex. */
  readonly stops: readonly Stop[];
  /** The stops that menus offer and frontiers compare; all of them unless said otherwise. */
  readonly compared?: readonly Stop[];
  /** Where the dial stands at first. */
  readonly first: Stop;
}

interface Common {
  /** Stands on disk and in links: it never changes. */
  readonly name: string;
  /** What `name:value` means, in order, and what may follow as `,key=value`, where the family has a default. */
  readonly settings: Settings;
  readonly optional: Settings;
  readonly dial: Dial;
  /** What the name alone has always meant in links, where it meant something. */
  readonly alone?: number;
  /** How much of each person the family lets through beside its kind, 0 … 1: the sandbox draws it as an iris. */
  readonly openness: number;
}

/** Families that answer on the plane: who is first there. */
export interface FieldFamily<S> extends Common {
  readonly kind: 'field';
  /** Pure, and does not depend on the order of the records beyond rounding (ties break by index). */
  fit(columns: Columns, domain: Domain, spec: S, algebra: Algebra): FieldModel;
  readonly private: CountedField<S> | SummedField<S> | SolvedField<S> | NoPrivateForm;
  readonly evidence: FieldEvidence<S>;
  /** No single record stands out of its maps: a smooth trend is the family's whole idea. */
  readonly smooth: boolean;
  /** Members that leave nothing of a single person for the eye (playtested). */
  hidesFromEyes(spec: S): boolean;
  /** Fits, and private releases, in a millisecond or two: shadow models can be made of them by the hundred. */
  readonly quick: { readonly bare: boolean; readonly private: boolean };
}

/** Families that answer along x: how much on average, per group. */
export interface CurveFamily<S> extends Common {
  readonly kind: 'curve';
  /** As a field's fit. A curve is linear in its records' y. */
  fit(columns: Columns, domain: Domain, spec: S, algebra: Algebra): CurveModel;
  readonly private: SummedCurve<S> | NoPrivateForm;
  /** A record moves the whole curve, or only what is near it. */
  readonly evidence: { readonly reach: 'whole' | 'near' };
}

/** No sound private form: it must never get an epsilon by adding noise to its grid. Its words say why. */
interface NoPrivateForm {
  readonly measured: null;
}

/** Settings whose range is narrower under a guarantee. */
interface Narrower {
  readonly narrower?: Settings;
}

/** Noise goes into the people per group and bin; pure epsilon. */
interface CountedField<S> extends Narrower {
  readonly measured: 'counts';
  /** From the spec, n and epsilon, never the records. */
  bins(spec: S, count: number, epsilon: number): Bins;
  /** The family's own rule, on counts instead of records. */
  share(spec: S, tally: Tally, epsilon: number): Share;
}

/** Noise goes into a sum of one vector per record. */
interface SummedField<S> extends Narrower {
  readonly measured: 'sums';
  statistics(spec: S, domain: Domain): Statistics;
  /** Confidences at cell centres from the noisy sums alone. */
  draw(spec: S, noisy: NoisyLattice, domain: Domain, shape: GridShape): Float64Array;
}

/** Noise goes into what was solved from the records: the caller has clipped them to the domain. */
interface SolvedField<S> extends Narrower {
  readonly measured: 'solution';
  /** Length of the solution, and how far two neighbours' solutions can lie apart (L2). */
  sensitivity(spec: S, count: number, budget: Budget): { dimension: number; sensitivity: number };
  solve(spec: S, columns: Columns, domain: Domain, budget: Budget, algebra: Algebra): Float64Array;
  /** Confidences at cell centres from the noisy solution alone. */
  draw(spec: S, noisy: NoisyLattice, domain: Domain, shape: GridShape): Float64Array;
}

/** Noise goes into sums per group, from which the curve is solved. */
interface SummedCurve<S> extends Narrower {
  readonly measured: 'sums';
  statistics(spec: S, domain: Domain): Statistics;
  /**
   * The curve behind one group's noisy sums, x and y both from −1 to 1 over the domain.
   * @param noise standard deviation of each sum
   */
  curve(spec: S, sums: readonly number[], noise: number, algebra: Algebra): (u: number) => number;
}

/** What an attacker who knows the family makes of a bare map. Private ones are attacked through what was measured. */
type FieldEvidence<S> =
  /** Ratios of weights can be descended on, and asked. */
  | { readonly kind: 'ratio'; ratio(spec: S): Ratio }
  /** Shares per bin are counts of people, but for the made-up ones. */
  | { readonly kind: 'shares'; bins(spec: S): Bins }
  /** Nothing better than fitting again. */
  | { readonly kind: 'refit' };

type Declared<F, N extends string, M extends Settings, O extends Settings> = Omit<
  F,
  'kind' | 'name' | 'settings' | 'optional'
> & { readonly name: N; readonly settings: M; readonly optional: O };

/** Declares a family of maps. */
export const fieldFamily = <N extends string, const M extends Settings, const O extends Settings>(
  family: Declared<FieldFamily<Spec<N, M, O>>, N, M, O>,
): FieldFamily<Spec<N, M, O>> => ({ kind: 'field', ...family });

/** Declares a family of curves. */
export const curveFamily = <N extends string, const M extends Settings, const O extends Settings>(
  family: Declared<CurveFamily<Spec<N, M, O>>, N, M, O>,
): CurveFamily<Spec<N, M, O>> => ({ kind: 'curve', ...family });
