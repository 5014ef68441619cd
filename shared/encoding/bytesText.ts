// Values with bytes in them (grids) as JSON text and back, for plain HTTP. Everything else must be plain JSON.
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

const TAG = '$bytes';

export const writeBytesText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { [TAG]: bytesToHex(part) } : part,
  );

/** @throws SyntaxError or Error on text that writeBytesText did not write */
export const readBytesText = (text: string): unknown =>
  JSON.parse(text, (_key, part: unknown) => (isTagged(part) ? hexToBytes(part[TAG]) : part));

const isTagged = (part: unknown): part is { [TAG]: string } =>
  typeof part === 'object' && part !== null && TAG in part && typeof part[TAG] === 'string';
