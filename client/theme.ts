// Light or dark, as the system says until the person says otherwise; and how large things are, by place.
import { signal } from '@preact/signals';
import type { Route } from './address.ts';
import type { Stage } from './stage.ts';

export type Theme = 'light' | 'dark';

const KEY = 'overexposed.theme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
// a phone on its side is laid out like a small laptop: beside each other, the board no higher than the page
const wide = window.matchMedia('(min-width: 900px), (min-width: 640px) and (max-height: 500px)');

function stored(): Theme | null {
  try {
    const value = window.localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

export const theme = signal<Theme>(stored() ?? (systemDark.matches ? 'dark' : 'light'));
export const stage = signal<Stage>('phone');

function apply(): void {
  document.documentElement.dataset.theme = theme.value;
}

export function followSystemTheme(): void {
  systemDark.addEventListener('change', () => {
    if (stored()) return;
    theme.value = systemDark.matches ? 'dark' : 'light';
    apply();
  });
  apply();
}

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  apply();
  try {
    window.localStorage.setItem(KEY, chosen);
  } catch {
    // it holds until the page is closed
  }
}

let held: Stage | null = null;
let update: () => void = () => {};

/** Sizes follow the page: a projector page is a projector on every screen, the rest depends on width. */
export function followStage(current: () => Route): () => void {
  update = () => {
    const own = current().page === 'screen' ? 'projector' : wide.matches ? 'laptop' : 'phone';
    stage.value = held ?? own;
    document.documentElement.dataset.size = stage.value;
  };
  wide.addEventListener('change', () => update());
  update();
  return () => update();
}

/** A page that is now a projector and now a place to play says which; null leaves it to the page. Returns the way back. */
export function holdStage(wanted: Stage | null): () => void {
  held = wanted;
  update();
  return () => {
    held = null;
    update();
  };
}
