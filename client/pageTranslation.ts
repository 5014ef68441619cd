// Keeps the page alive while a browser translates it. Translators take a text out of the page and put something of
// their own in its place; Preact and signals go on writing into the text that they made, which nobody sees any more.
//
// So a text that is taken stays in the page, empty, right behind its stand-in: whatever is drawn before, after or
// without it then falls into place. As soon as it is written to again, it speaks for itself and the stand-in goes.
import { options, type VNode } from 'preact';

interface Taken {
  readonly said: string; // what it held when it was taken
  readonly standIns: readonly ChildNode[];
}

/** A translator that takes even empty texts is not fought for ever. */
const PUT_BACK_MOST = 3;

const ours = new WeakSet<Node>();
const taken = new Map<Text, Taken>();
const timesPutBack = new WeakMap<Text, number>();

/** What Preact made for an element or a text; its field is called so in every build, for packages such as signals. */
const nodeOf = (vnode: VNode): Node | null => {
  const { type, __e: node } = vnode as unknown as { type: unknown; __e?: Node | null };
  return typeof type === 'function' ? null : (node ?? null);
};

/** A drawing shows no text in a translator's elements: it would only lose its labels. */
const staysAsItIs = ({ type, props }: VNode): boolean =>
  type === 'svg' || ('translate' in props && props.translate === false);

/** Has to be called before the first render; `root` is what Preact renders into. */
export function surviveTranslation(root: HTMLElement): void {
  const { diffed, unmount } = options;
  options.diffed = (vnode) => {
    const node = nodeOf(vnode);
    if (node) ours.add(node);
    if (node instanceof Element && staysAsItIs(vnode)) node.setAttribute('translate', 'no');
    diffed?.(vnode);
  };
  options.unmount = (vnode) => {
    const node = nodeOf(vnode);
    if (node) ours.delete(node);
    unmount?.(vnode);
  };
  const observer = new MutationObserver((records) => {
    const written = new Set(
      records.flatMap(({ type, target }) => (type === 'characterData' ? [target] : [])),
    );
    for (const text of touchedBy(records, written)) settle(text, written.has(text), records, observer);
    observer.takeRecords(); // what has just been done here
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** The texts for which something may be out of place now. */
function touchedBy(records: readonly MutationRecord[], written: ReadonlySet<Node>): ReadonlySet<Text> {
  const touched = new Set<Text>();
  for (const { removedNodes } of records)
    for (const node of removedNodes) if (node instanceof Text && ours.has(node)) touched.add(node);
  for (const [text, { standIns }] of taken) {
    const last = standIns.at(-1);
    if (written.has(text) || !ours.has(text) || !last?.isConnected || last.nextSibling !== text)
      touched.add(text);
  }
  return touched;
}

function settle(
  text: Text,
  isWritten: boolean, // by Preact or signals: what is done here never gets into the records
  records: readonly MutationRecord[],
  observer: MutationObserver,
): void {
  const before = taken.get(text);
  if (!before) {
    if (!text.isConnected) take(text, records, observer);
    return;
  }
  const standIns = before.standIns.filter((standIn) => standIn.isConnected);
  const last = standIns.at(-1);
  if (!ours.has(text) || isWritten || !last) {
    if (isWritten && ours.has(text) && !text.isConnected) last?.after(text);
    if (!isWritten) text.data = before.said; // the page is shown as it was again
    for (const standIn of standIns) standIn.remove();
    taken.delete(text);
    timesPutBack.delete(text);
  } else if (text.isConnected) text.before(...standIns);
  else if (mayPutBack(text)) last.after(text);
}

function mayPutBack(text: Text): boolean {
  const times = (timesPutBack.get(text) ?? 0) + 1;
  timesPutBack.set(text, times);
  return times <= PUT_BACK_MOST;
}

function take(text: Text, records: readonly MutationRecord[], observer: MutationObserver): void {
  const standIns = standInsFor(text, records);
  const last = standIns.at(-1);
  if (!last) return;
  taken.set(text, { said: text.data, standIns });
  observer.observe(text, { characterData: true }); // wherever it may be when it is written to
  text.data = '';
  if (mayPutBack(text)) last.after(text);
}

/** What was put where `text` stood, by whoever took it away: in its place, before it, behind it, or afterwards. */
function standInsFor(text: Text, records: readonly MutationRecord[]): readonly ChildNode[] {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  const isStandIn = (node: Node | null): node is ChildNode =>
    node?.isConnected === true && added.has(node) && !ours.has(node);
  const removal = [...records].reverse().find(({ removedNodes }) => [...removedNodes].includes(text));
  if (!removal) return [];
  const { addedNodes, previousSibling, nextSibling, target } = removal;
  const afterwards = records.find(
    (each) =>
      each.target === target && each.previousSibling === previousSibling && each.nextSibling === nextSibling,
  );
  const places = [[...addedNodes], [previousSibling], [nextSibling], [...(afterwards?.addedNodes ?? [])]];
  return places.map((place) => place.filter(isStandIn)).find((place) => place.length > 0) ?? [];
}
