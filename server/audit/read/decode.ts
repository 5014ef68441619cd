// Bytes of a file to text, or the reason why they are none. Only UTF-8 is taken: guessing an encoding would
// turn names and numbers into other names and numbers without anybody noticing.
import { complain, good, type Outcome } from '../outcome.ts';

/** What stands for bytes that are not UTF-8; the reader of the cells says in which row and column it met one. */
export const UNREADABLE = '\uFFFD';

export interface Decoded {
  readonly text: string;
  readonly valid: boolean; // false: some bytes are not UTF-8 and stand as UNREADABLE
}

/** UTF-8 with or without a byte order mark. Workbooks, UTF-16 and other binary files get a sentence. */
export function decode(bytes: Uint8Array, file: string): Outcome<Decoded> {
  if (bytes.length === 0) return complain(`${file} is empty: it has no header row and no people.`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return complain(
      `${file} is a workbook or an archive, not CSV text. Save the sheet as “CSV UTF-8” first.`,
    );
  }
  if (isUtf16(bytes)) {
    return complain(
      `${file} is not UTF-8: already row 1 is UTF-16 (some programs call it “Unicode text”). Save it as “CSV UTF-8”.`,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  return good({ text, valid: isUtf8(bytes) });
}

/** A UTF-16 byte order mark, or a NUL byte near the start: no CSV has one, UTF-16 without a mark always does. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, 1024).includes(0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
