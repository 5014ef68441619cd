// Styles come with the part of the page that needs them, as links. One that failed is asked for again until it is
// there: the part itself may have come long before.
import { loadPart, quietly } from './loadPart.ts';

function replaced(link: HTMLLinkElement): Promise<true> {
  return new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.href = link.href;
    again.addEventListener('load', () => resolve(true));
    again.addEventListener('error', () => {
      again.remove();
      reject(new Error(`no styles from ${again.href}`));
    });
    link.after(again);
  });
}

/** Listens on the way down, since errors of links do not come up again. */
export function keepStyles(): void {
  const retried = new Set<string>();
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet' || retried.has(target.href))
        return;
      retried.add(target.href);
      const stop = loadPart(
        () => replaced(target),
        () => stop(),
        quietly, // they may belong to a part that was fetched ahead; and a reload would do no more than asking again
      );
    },
    true,
  );
}
