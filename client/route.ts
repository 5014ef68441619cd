// Which page is shown now, and how to go to another one: the address bar is the only state.
import { signal } from '@preact/signals';
import { parseRoute, type Route } from './address.ts';
import { carried } from './net/seats.ts';

const here = () => parseRoute(window.location.pathname, window.location.hash);

export const route = signal<Route>(here());

/** Follows the browser's own back, forward and edited addresses. */
export function followAddress(): void {
  window.addEventListener('popstate', () => {
    route.value = here();
  });
}

export function go(to: string): void {
  window.history.pushState(carried(), '', to);
  route.value = here();
  window.scrollTo(0, 0);
}
