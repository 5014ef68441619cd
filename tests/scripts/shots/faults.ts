// What can be seen to be wrong with a page without knowing what it should look like: text over text, text cut off,
// controls under a bar, a board that does not fill its box, print too small for a wall.
import type { Page } from 'playwright-core';

const LEAST_WALL_PX = 24;

/** One sentence a fault, with the text it is about. */
export async function faultsOf(page: Page, isWall = false): Promise<readonly string[]> {
  const found = [
    ...(await page.evaluate(edgesAndCuts)),
    ...(await page.evaluate(textOverText)),
    ...(await page.evaluate(underBars)),
    ...(await page.evaluate(unfilledBoards)),
    ...(isWall ? await page.evaluate(smallPrint, LEAST_WALL_PX) : []),
  ];
  return [...new Set(found)];
}

// Each of these runs in the page, and so uses nothing from outside itself.

function edgesAndCuts(): string[] {
  const faults: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth + 1) faults.push(`the page is ${page.scrollWidth} wide in ${innerWidth}`);
  /** A dial that turns shows a part of its scale. */
  const TURNS = '.sandbox-ring';
  const cuts = (element: Element, boxes: readonly DOMRect[]): string | null => {
    const beside = 2 + Number.parseFloat(getComputedStyle(element).fontSize) * 0.05; // what a letter has round it
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath !== 'none') return null;
      if (!/hidden|clip/.test(style.overflowX) || style.textOverflow === 'ellipsis') continue;
      const frame = at.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(style.overflowY);
      if (boxes.some(({ right, left }) => right > frame.right + beside || left < frame.left - beside))
        return 'is cut off';
      if (!scrolls && boxes.some(({ bottom }) => bottom > frame.bottom + 4)) return 'is cut off below';
    }
    return boxes.some(({ right, left }) => left < -1 || right > innerWidth + 1)
      ? 'leaves the page at its side'
      : null;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    if (text === '' || node.parentElement?.closest(TURNS)) continue;
    if (!node.parentElement?.checkVisibility({ opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const how = cuts(
      node.parentElement,
      [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1),
    );
    if (how) faults.push(`"${text.slice(0, 40)}" ${how}`);
  }
  return faults;
}

function textOverText(): string[] {
  type Layer = Element | 'page' | 'unseen';
  type Text = {
    readonly text: string;
    readonly box: DOMRect;
    readonly element: Element;
    readonly layer: Layer;
  };
  /** The bar or dialog that lies over the page with this in it; 'unseen' for what only a screen reader reads. */
  const layerOf = (element: Element): Layer => {
    let layer: Layer = 'page';
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath !== 'none') return 'unseen';
      if (layer === 'page' && /fixed|sticky/.test(style.position)) layer = at;
    }
    return layer;
  };
  const textsIn = (node: Node): Text[] => {
    const [text, element] = [(node.textContent ?? '').trim(), node.parentElement];
    if (text === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return [];
    const layer = layerOf(element);
    if (layer === 'unseen') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 1)
      .map((box) => ({ text: text.slice(0, 40), box, element, layer }));
  };
  /** Line boxes are taller than letters: what overlaps by a few pixels does not touch. */
  const core = ({ left, right, top, bottom }: DOMRect) => {
    const off = (bottom - top) * 0.22;
    return { left: left + 1, right: right - 1, top: top + off, bottom: bottom - off };
  };
  const touches = (one: Text, other: Text): boolean => {
    if (one.element === other.element || one.layer !== other.layer) return false;
    const [a, b] = [core(one.box), core(other.box)];
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  };
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(...textsIn(node));
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => touches(one, other))
      .map((other) => `"${one.text}" lies over "${other.text}"`),
  );
}

function underBars(): string[] {
  const faults: string[] = [];
  const isOver = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    return false;
  };
  const bars = [...document.querySelectorAll('.foot, .hostbar')].filter((bar) =>
    /fixed|sticky/.test(getComputedStyle(bar).position),
  );
  const controls = document.querySelectorAll(
    'button:enabled, a[href], input:enabled:not([hidden]), select:enabled, summary',
  );
  for (const bar of bars) {
    const over = bar.getBoundingClientRect();
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      if (box.width < 2 || isOver(control) || !control.checkVisibility()) continue;
      const across = box.right > over.left + 1 && box.left < over.right - 1;
      if (across && box.bottom > over.top + 1 && box.top < over.bottom - 1)
        faults.push(
          `"${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)}" lies under the bar`,
        );
    }
  }
  return faults;
}

function unfilledBoards(): string[] {
  const faults: string[] = [];
  for (const canvas of document.querySelectorAll('.board-surface canvas')) {
    const box = canvas.getBoundingClientRect();
    const frame = canvas.parentElement?.getBoundingClientRect();
    if (frame && Math.abs(box.width - frame.width) + Math.abs(box.height - frame.height) > 2)
      faults.push(`a drawing of ${box.width}×${box.height} in a board of ${frame.width}×${frame.height}`);
  }
  return faults;
}

function smallPrint(leastPx: number): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [text, element] = [(node.textContent ?? '').trim(), node.parentElement];
    if (text === '' || !element?.checkVisibility({ opacityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || getComputedStyle(element).clipPath !== 'none') continue;
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const px = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    if (px < leastPx - 0.05) faults.push(`"${text.slice(0, 40)}" has ${px.toFixed(1)} px`);
  }
  return faults;
}
