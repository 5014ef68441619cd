// Translates a page as browsers do: every text that may be translated is taken out, and two font elements with the
// translation are put in its place; whatever is new or changed afterwards is translated as well.
import type { Page } from 'playwright-core';

/** The "translation" is the text itself in brackets, so that the two can be compared. */
export const translated = (text: string): string => `[${text}]`;

export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const isLeftAlone = (text: Text) =>
      text.data.trim() === '' || text.parentElement?.closest('[translate="no"], font, script, style') != null;
    const take = (text: Text) => {
      if (!text.isConnected || isLeftAlone(text)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `[${text.data}]`;
      outer.append(inner);
      text.parentNode?.insertBefore(outer, text);
      text.remove();
    };
    const takeAll = (node: Node) => {
      const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = node instanceof Text ? [node] : [];
      for (let next = walk.nextNode(); next; next = walk.nextNode()) texts.push(next as Text);
      texts.forEach(take);
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') takeAll(target);
        addedNodes.forEach(takeAll);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    takeAll(document.body);
  });
