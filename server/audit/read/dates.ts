// Dates as years: how long before a declared day something was. Only the order year-month-day is taken, since any other
// is read two ways.

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_MS = 86_400_000;
const DAYS_A_YEAR = 365.2425;

/** Whether a column that holds this is meant to hold dates. */
export const isDate = (text: string): boolean => DATE.test(text);

/** Dates in another order, or with other marks: 31.12.2019, 12/31/2019, 2019/12/31. */
export const isOtherDate = (text: string): boolean =>
  /^\d{1,2}([./-])\d{1,2}\1(\d{4}|\d{2})$/.test(text) || /^\d{4}([./])\d{1,2}\1\d{1,2}$/.test(text);

/** Midnight of the day in epoch ms; null for a day that is not in the calendar. */
export function dayOf(text: string): number | null {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() : null;
}

/** Years from one day to another, both in epoch ms. */
export const yearsBetween = (from: number, to: number): number => (to - from) / DAY_MS / DAYS_A_YEAR;
