// Words as they are written down: texts, lists of them, and groups with names.

export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

const isGroup = (tree: Tree | undefined): tree is { readonly [key: string]: Tree } =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** What tells the groups of a list apart is no text. */
const NAMES: ReadonlySet<string> = new Set(['name', 'type', 'href']);

/** The same tree with every text changed. */
export function mapped(tree: Tree, change: (text: string) => string, isListed = false): Tree {
  if (typeof tree === 'string') return change(tree);
  if (Array.isArray(tree)) return tree.map((part: Tree) => mapped(part, change, true));
  if (!isGroup(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, part]) => [
      key,
      isListed && NAMES.has(key) ? part : mapped(part, change, isListed),
    ]),
  );
}

/** `tree` where `over` says nothing else. Lists go part by part, so that what is missing stays. */
export function merged<T extends Tree>(tree: T, over: Tree | undefined): T {
  if (over === undefined) return tree;
  if (Array.isArray(tree) && Array.isArray(over))
    return tree.map((part: Tree, index) => merged(part, over[index] as Tree | undefined)) as unknown as T;
  if (isGroup(tree) && isGroup(over))
    return Object.fromEntries(
      Object.entries(tree).map(([key, part]) => [key, merged(part, over[key])]),
    ) as unknown as T;
  return typeof over === typeof tree ? (over as T) : tree;
}

/** Every text with the way to it: 'story.exact'. */
export function texts(tree: Tree, at = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[at, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree as { readonly [key: string]: Tree }).flatMap(([key, part]) =>
    texts(part, at === '' ? key : `${at}.${key}`),
  );
}
