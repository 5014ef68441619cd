// What a page still says in plain English, and which of its texts are cut off: asked of a page in the pseudo-locale.
import type { Page } from 'playwright-core';

/** Texts on screen and accessible names with two plain letters in a row, but for names, codes, seals and addresses. */
export const plainEnglish = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (allowed) => {
      const said = new Set<string>();
      const add = (text: string | null) => {
        const words = allowed.reduce((rest, name) => rest.replaceAll(name, ''), text ?? '');
        if (
          /[A-Za-z]{2}/.test(
            words.replace(/\b[0-9a-f]{12}\b/g, '').replace(/\S*(?:\/\/|:\d{2,}|\.\d+\.\d+)\S*/g, ''),
          )
        )
          said.add((text ?? '').trim());
      };
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (node.parentElement?.checkVisibility() && !node.parentElement.closest('script, style'))
          add(node.nodeValue);
      for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [title]'))
        for (const name of ['aria-label', 'alt', 'placeholder', 'title']) add(element.getAttribute(name));
      return [...said];
    },
    ['Overexposed', 'PAIR', ...names],
  );

/** Elements whose text does not fit into them, and the page itself where it is wider than the screen. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement as HTMLElement;
    if (root.scrollWidth > root.clientWidth + 1) found.push(`page ${root.scrollWidth} > ${root.clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (
        !hasText ||
        !element.checkVisibility() ||
        element.closest('svg, .hidden, .person, .name, [role="status"].hidden')
      )
        continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const down = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
      const box = element.getBoundingClientRect();
      const outside =
        box.width > 0 && !element.closest('.host-reel, .reel, table') && box.right > root.clientWidth + 1;
      if ((across || down || outside) && element.clientWidth > 1)
        found.push(`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  });
