// Reads SQLite's write-ahead log without SQLite, which passes over a damaged one in silence: how much of it holds.
// Format: sqlite.org/fileformat2.html#the_write_ahead_log.

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC = 0x377f0682; // the last bit: checksums over big-endian words

export interface WalReading {
  readonly headerHolds: boolean;
  /** Pages from the beginning whose checksums hold. */
  readonly holding: number;
  /** Pages that were written since the log last began anew, damaged ones among them included. */
  readonly written: number;
}

/** Null for an empty log. What an earlier turn of the log has left behind it is not counted. */
export function readWal(bytes: Uint8Array): WalReading | null {
  if (bytes.length === 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES) return { headerHolds: false, holding: 0, written: 0 };
  const littleEndian = (view.getUint32(0) & 1) === 0;
  const pageBytes = view.getUint32(8);
  const start = checksum(view, 0, 24, littleEndian, [0, 0]);
  const headerHolds =
    (view.getUint32(0) & ~1) >>> 0 === MAGIC &&
    start[0] === view.getUint32(24) &&
    start[1] === view.getUint32(28);
  if (!headerHolds) return { headerHolds, holding: 0, written: 0 };

  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  const frames = Math.floor((bytes.length - HEADER_BYTES) / frameBytes);
  let sums = start;
  let holding = 0;
  let written = 0;
  for (let frame = 0; frame < frames; frame++) {
    const at = HEADER_BYTES + frame * frameBytes;
    const isOfThisTurn =
      view.getUint32(at + 8) === view.getUint32(16) && view.getUint32(at + 12) === view.getUint32(20);
    if (isOfThisTurn) written = frame + 1;
    if (!isOfThisTurn || holding < frame) continue;
    sums = checksum(view, at, 8, littleEndian, sums);
    sums = checksum(view, at + FRAME_HEADER_BYTES, pageBytes, littleEndian, sums);
    if (sums[0] === view.getUint32(at + 16) && sums[1] === view.getUint32(at + 20)) holding = frame + 1;
  }
  return { headerHolds, holding, written };
}

type Sums = readonly [number, number];

function checksum(view: DataView, from: number, length: number, littleEndian: boolean, before: Sums): Sums {
  let [a, b] = before;
  for (let at = from; at < from + length; at += 8) {
    a = (a + view.getUint32(at, littleEndian) + b) >>> 0;
    b = (b + view.getUint32(at + 4, littleEndian) + a) >>> 0;
  }
  return [a, b];
}
