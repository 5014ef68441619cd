// Remembers what was computed from a value that never changes. A match of 200 asks the same of the same match 200 times
// within a second; without this the server would compute the standings, the board and the truth anew for each phone.

/** `compute` must depend on `key` alone (`rest` says how, and is the same for the same key). Forgotten with the key. */
export function remember<K extends object, V, R extends readonly unknown[]>(
  compute: (key: K, ...rest: R) => V,
): (key: K, ...rest: R) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key, ...rest) => {
    const found = known.get(key) ?? { value: compute(key, ...rest) };
    known.set(key, found);
    return found.value;
  };
}
