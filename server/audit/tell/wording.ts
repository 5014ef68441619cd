// Numbers as people read them. Nothing here rounds a zero away: what is small says so.

/** Three significant digits or whole units, with thousands separators. */
export function amount(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 100) return Math.round(value).toLocaleString('en');
  if (size < 1e-6) return 'under 0.000001';
  return Number(value.toPrecision(size >= 1 ? 3 : 2)).toLocaleString('en', { maximumFractionDigits: 8 });
}

/** With a no-break space, so that a line never ends between number and sign. */
export function percent(share: number): string {
  const value = 100 * share;
  if (value > 0 && value < 0.5) return 'under\u00A01\u00A0%';
  if (value < 100 && value > 99.5) return 'over\u00A099\u00A0%';
  return `${Math.round(value)}\u00A0%`;
}

/** A share that may be below zero, as usefulness may. */
export function percentOrLess(share: number): string {
  return share < 0 ? 'less than nothing' : percent(share);
}

/** How many times nearer: ×5.0. Less than one tenth nearer is as good as none. */
export function times(ratio: number): string {
  return ratio < 1.1 ? '–' : `×${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')}`;
}

export function interval(low: number | null, high: number | null, write: (value: number) => string): string {
  return low === null || high === null ? 'no interval' : `95\u00A0%: ${write(low)} to ${write(high)}`;
}

/** A guess nearer than this share of the range is as good as the truth. */
const EXACT = 1e-5;

export function isExact(error: number, { yRange }: { yRange: { low: number; high: number } }): boolean {
  return error < EXACT * (yRange.high - yRange.low);
}

/** An epsilon or delta the way it is spoken about. */
export function budget(value: number): string {
  if (value === 0) return '0';
  return value < 1e-3 ? value.toExponential(value.toExponential().includes('.') ? 1 : 0) : String(value);
}
