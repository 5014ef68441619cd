// A grid as bytes that say what they are: version, columns, rows, then the cells row-major. Same grid, same bytes.
// Decoding trusts nothing: whatever is wrong with the bytes comes back as a value, never as a throw.

const VERSION = 1;
const HEADER_BYTES = 3;

export interface Grid {
  readonly columns: number; // 1 … 255
  readonly rows: number; // 1 … 255
  readonly cells: Uint8Array; // columns × rows
}

export type DecodedGrid =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly code: 'version' | 'length'; readonly reason: string };

/** Version, columns, rows, cells. @throws if the shape does not fit in two bytes or does not match the number of cells */
export function encodeGrid({ columns, rows, cells }: Grid): Uint8Array {
  const fits = (side: number) => Number.isInteger(side) && side >= 1 && side <= 255;
  if (!fits(columns) || !fits(rows) || cells.length !== columns * rows) {
    throw new Error(`a grid of ${columns} × ${rows} with ${cells.length} cells cannot be encoded`);
  }
  const bytes = new Uint8Array(HEADER_BYTES + cells.length);
  bytes.set([VERSION, columns, rows]);
  bytes.set(cells, HEADER_BYTES);
  return bytes;
}

/** Reads what encodeGrid wrote; the cells are a copy. Another version or length comes back as `ok: false` with a reason. */
export function decodeGrid(bytes: Uint8Array): DecodedGrid {
  const [version, columns = 0, rows = 0] = bytes;
  if (version !== VERSION) {
    return {
      ok: false,
      code: 'version',
      reason: `grid version ${version ?? 'missing'}, expected ${VERSION}`,
    };
  }
  const expected = HEADER_BYTES + columns * rows;
  if (columns < 1 || rows < 1 || bytes.length !== expected) {
    const reason = `a ${columns} × ${rows} grid takes ${expected} bytes, got ${bytes.length}`;
    return { ok: false, code: 'length', reason };
  }
  return { ok: true, grid: { columns, rows, cells: bytes.slice(HEADER_BYTES) } };
}
