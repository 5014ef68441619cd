// Guess the attribute. The secret is what six invented people are paid; the release is a table of bands fitted to them
// and a hundred others. Three are alone in their cell, so that the table learnt from them what it says there.
import {
  bandShares,
  DEPARTMENTS,
  likeliestBand,
  PAY_BANDS,
  YEAR_SPANS,
} from '../../shared/model/bandTable.ts';
import { HISTOGRAM_SENSITIVITY, noisyCounts } from '../../shared/privacy/histogram.ts';
import { below, type Randomness, shuffled } from '../../shared/random/randomness.ts';
import type { Guarantee } from '../../shared/release/plan.ts';
import {
  ASKED_PEOPLE,
  type AskedPerson,
  type AttributeSpec,
  cellOf,
  TABLE_CELLS,
  type TableCell,
} from '../../shared/rounds/attribute.ts';
import { sharePoints } from '../../shared/score/points.ts';
import { answers } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface AttributeDrawn {
  readonly secret: { readonly people: readonly AskedPerson[] };
  readonly release: {
    readonly shares: readonly (readonly number[])[];
    readonly people: readonly TableCell[];
    readonly guarantee: Guarantee | null;
  };
}

const ALONE = 3; // of the people asked
const ALIKE = 10; // people in every other cell
/** Pay follows years and department this often; otherwise it is any of the other bands. */
const USUAL = 0.6;
/** How far a department's pay lies below, at or above the company's scale, in bands; each as likely. */
const SHIFTS = [-1, 0, 1] as const;

export const attribute: RoundRules<'attribute', AttributeDrawn> = {
  type: 'attribute',
  columns: {
    guess: ({ bands }) => answers(...bands),
    truth: ({ people }) => answers(...people.map(({ band }) => band)),
  },
  unit: () => 'share',
  plan: ({ protection }) => ({
    type: 'attribute',
    protection: protection.kind === 'private' ? { ...protection, delta: 0 } : protection,
  }),
  guarantee: ({ guarantee }) => guarantee,
  draw,
  drawMs: () => 1,
  clue: (_, { shares, people }) => ({ type: 'attribute', shares, people }),
  thumbnail: () => null,
  fits: () => true,
  score(_, { secret }, guess) {
    if (!guess || guess.bands.every((band) => band === null)) return { error: null, points: 0, matched: [] };
    const wrong = secret.people.filter(({ band }, i) => guess.bands[i] !== band).length;
    const error = wrong / ASKED_PEOPLE;
    return { error, points: sharePoints(error, BLIND_ERROR), matched: [] };
  },
  truth: (_, { secret: { people } }) => ({ type: 'attribute', people }),
  blindError: () => BLIND_ERROR,
  attackers: {
    blind: (_, { people }) => ({ bands: people.map(({ span }) => likeliestBand(usualShares(span))) }),
    eye: (_, { shares, people }) => ({
      bands: people.map((cell) => likeliestBand(shares[cellOf(cell)] as readonly number[])),
    }),
  },
};

function draw(spec: AttributeSpec, randomness: Randomness) {
  const shifts = Array.from({ length: DEPARTMENTS }, () => SHIFTS[below(randomness, SHIFTS.length)]!);
  const cells = Array.from({ length: TABLE_CELLS }, (_, i) => ({
    department: Math.floor(i / YEAR_SPANS),
    span: i % YEAR_SPANS,
  }));
  const asked = shuffled(randomness, cells).slice(0, ASKED_PEOPLE);
  const isAlone = shuffled(
    randomness,
    Array.from({ length: ASKED_PEOPLE }, (_, i) => i < ALONE),
  );
  const bandIn = (cell: TableCell) => drawBand(usualBand(cell.span, shifts[cell.department]!), randomness);

  const counts = new Array<number>(TABLE_CELLS * PAY_BANDS).fill(0);
  const add = (cell: TableCell, band: number) => {
    counts[cellOf(cell) * PAY_BANDS + band] = counts[cellOf(cell) * PAY_BANDS + band]! + 1;
  };
  const own = asked.map((cell) => bandIn(cell));
  for (const [i, cell] of asked.entries()) add(cell, own[i]!);
  for (const cell of cells) {
    const index = asked.indexOf(cell);
    if (index >= 0 && isAlone[index]) continue;
    for (let others = index >= 0 ? ALIKE - 1 : ALIKE; others > 0; others--) add(cell, bandIn(cell));
  }

  const published = protect(spec, counts, randomness);
  const sharesIn = (cell: TableCell, values: readonly number[]) =>
    bandShares(values.slice(cellOf(cell) * PAY_BANDS, (cellOf(cell) + 1) * PAY_BANDS));
  const people = asked.map((cell, i): AskedPerson => {
    const band = own[i]!;
    const at = cellOf(cell) * PAY_BANDS + band;
    const without = published.map((value, k) => (k === at ? value - 1 : value));
    return {
      band,
      alike: isAlone[i] ? 1 : ALIKE,
      withShare: sharesIn(cell, published)[band]!,
      withoutShare: sharesIn(cell, without)[band]!,
    };
  });
  const shares = cells.map((cell) => sharesIn(cell, published));
  return {
    type: 'attribute' as const,
    secret: { people },
    release: { shares, people: asked, guarantee: guaranteeOf(spec) },
    utility: null,
    nonce: drawNonce(randomness),
  };
}

function protect({ protection }: AttributeSpec, counts: readonly number[], randomness: Randomness) {
  return protection.kind === 'none' ? counts : noisyCounts(counts, protection.epsilon, 1, randomness).values;
}

/** The counts are one histogram over cells and bands: replacing a person moves two of them by one. */
function guaranteeOf({ protection }: AttributeSpec): Guarantee | null {
  if (protection.kind === 'none') return null;
  return {
    mechanism: 'histogram',
    relation: 'replace-one, n public',
    epsilon: protection.epsilon,
    delta: 0,
    sensitivity: HISTOGRAM_SENSITIVITY,
    recordsPerPerson: 1,
  };
}

/** The band that years and department usually bring. */
const usualBand = (span: number, shift: number): number =>
  Math.max(0, Math.min(PAY_BANDS - 1, span - 1 + shift));

function drawBand(usual: number, randomness: Randomness): number {
  if (randomness.uniform() < USUAL) return usual;
  return (usual + 1 + below(randomness, PAY_BANDS - 1)) % PAY_BANDS;
}

/** What is known of a person's band from the years alone, whatever the department's shift. */
function usualShares(span: number): number[] {
  const other = (1 - USUAL) / (PAY_BANDS - 1);
  return Array.from({ length: PAY_BANDS }, (_, band) => {
    const chances = SHIFTS.map((shift) => (usualBand(span, shift) === band ? USUAL : other));
    return chances.reduce((sum, chance) => sum + chance, 0) / SHIFTS.length;
  });
}

/** The best guess from years alone misses so often: people asked are spread evenly over the spans. */
const BLIND_ERROR =
  1 -
  Array.from({ length: YEAR_SPANS }, (_, span) => Math.max(...usualShares(span))).reduce((a, b) => a + b, 0) /
    YEAR_SPANS;
