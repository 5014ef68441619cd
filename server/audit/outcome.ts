// What every step of the audit hands on: a value, or one sentence that tells a person what to change.
// Bugs are not outcomes; they throw.

export interface Complaint {
  readonly ok: false;
  readonly sentence: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Complaint;

export function good<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function complain(sentence: string): Complaint {
  return { ok: false, sentence };
}

/** Text from a file, short enough for a sentence and without anything a terminal would act on. */
export function quoted(text: string): string {
  const shown = text.replace(/\p{C}/gu, '·');
  return `“${shown.length > 40 ? `${shown.slice(0, 37)}…` : shown}”`;
}
