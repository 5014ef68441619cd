// Which language this page speaks, in which numbers are written too. `?lang=` wins, then what this browser kept, then
// what the browser asks for; a language that nobody has written words for is English.
import { type ReadonlySignal, signal } from '@preact/signals';
import { PSEUDO } from './pseudo.ts';

export const ENGLISH = 'en';
const KEY = 'overexposed.language';
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

const chosen = signal(ENGLISH);
export const language: ReadonlySignal<string> = chosen;

interface Wishes {
  readonly address: string | null; // ?lang=
  readonly kept: string | null;
  readonly browser: readonly string[]; // most wanted first
}

/** 'pt' serves whoever wants 'pt-BR'; letters' case never matters. Pure. */
export function languageFor(wishes: Wishes, written: readonly string[]): string {
  const spoken = [ENGLISH, ...written];
  const exact = (wish: string) => [...spoken, PSEUDO].find((tag) => tag.toLowerCase() === wish.toLowerCase());
  const near = (wish: string) => exact(wish) ?? exact(wish.split('-')[0] ?? '');
  if (wishes.address !== null) return near(wishes.address) ?? ENGLISH;
  if (wishes.kept !== null && exact(wishes.kept)) return exact(wishes.kept) ?? ENGLISH;
  return wishes.browser.map(near).find((tag) => tag !== undefined && tag !== PSEUDO) ?? ENGLISH;
}

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** Says it in `tag` from now on, here and on this browser's next pages. */
export function speak(tag: string): void {
  chosen.value = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag);
}

export function speakAsWished(written: readonly string[]): void {
  const address = new URLSearchParams(window.location.search).get('lang');
  const tag = languageFor({ address, kept: kept(), browser: navigator.languages }, written);
  if (address !== null && sameRoot(tag, address)) keep(tag);
  speak(tag);
}

/** From the page's own choice. */
export function chooseLanguage(tag: string): void {
  keep(tag);
  speak(tag);
}

/** An unknown wish that ended in English is not kept. */
const sameRoot = (a: string, b: string) => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();

function kept(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(tag: string): void {
  try {
    window.localStorage.setItem(KEY, tag);
  } catch {
    // it holds until the page is closed
  }
}
