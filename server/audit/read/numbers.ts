// What a cell says as a number: currency signs and thousands marks are taken off, the decimal mark is the one declared.
// Nothing is guessed: what could be two numbers is none, and whoever asks gets a sentence.

/** How decimals are written; null: nobody has said, so a point, and what could be either is asked about. */
export type Decimal = 'point' | 'comma' | null;

const SIGN = '[+\\-\\u2212]';
const CURRENCY = '\\p{Sc}|[A-Z]{3}|Fr\\.|kr\\.?|Kč|zł';
const MONEY = new RegExp(
  `^(${SIGN})?\\s*(${CURRENCY})?\\s*(${SIGN})?\\s*([\\d.,][\\d.,\\s'’e+\\-]*?)\\s*(${CURRENCY})?$`,
  'u',
);
const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Groups of three with one and the same mark between them. White space is any, no-break and thin ones as well. */
const GROUPED = {
  point: /^\d{1,3}([,'’]|\s)\d{3}(?:\1\d{3})*(\.\d+)?$/,
  comma: /^\d{1,3}([.'’]|\s)\d{3}(?:\1\d{3})*(,\d+)?$/,
} as const;

let known: ReadonlySet<string> | undefined;
const isCode = (text: string): boolean => {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(text);
};

export interface Written {
  readonly value: number;
  readonly currency: string; // '' where there is none
}

/** null where it is not plainly one number. */
export function numberFrom(text: string, decimal: Decimal): Written | null {
  const [, before, first = '', after, digits = '', last = ''] = MONEY.exec(text) ?? [];
  if ((before && after) || (first && last)) return null;
  const currency = first || last;
  if (/^[A-Z]{3}$/.test(currency) && !isCode(currency)) return null;
  const plain = plainDigits(digits, decimal ?? 'point');
  if (plain === null) return null;
  const isNegative = (before ?? after ?? '+') !== '+';
  return { value: isNegative ? -Number(plain) : Number(plain), currency };
}

function plainDigits(digits: string, decimal: 'point' | 'comma'): string | null {
  if (GROUPED[decimal].test(digits)) {
    const ungrouped = digits.replace(decimal === 'point' ? /[,'’\s]/g : /[.'’\s]/g, '');
    return ungrouped.replace(',', '.');
  }
  const pointed = decimal === 'comma' ? (digits.includes('.') ? '' : digits.replace(',', '.')) : digits;
  return PLAIN.test(pointed) ? pointed : null;
}

/** 66,000 and 66.000: sixty-six, or sixty-six thousand. */
const TWO_WAYS = { ',': /^\D*[1-9]\d{0,2},\d{3}\D*$/, '.': /^\D*[1-9]\d{0,2}\.\d{3}\D*$/ } as const;

/**
 * The place of the first cell that could be two numbers, where nothing else in the column tells which: every mark in
 * it stands before three last digits. A comma in a comma-separated file and a point elsewhere than among semicolons
 * are what they are in English.
 */
export function ambiguousAt(cells: readonly string[], decimal: Decimal, delimiter: string): number {
  if (decimal !== null) return -1;
  const asked = delimiter === ';' ? ([',', '.'] as const) : delimiter === ',' ? [] : ([','] as const);
  for (const mark of asked) {
    const marked = cells.filter((cell) => /[.,]/.test(cell));
    if (marked.length > 0 && marked.every((cell) => TWO_WAYS[mark].test(cell))) {
      return cells.indexOf(marked[0]!);
    }
  }
  return -1;
}
