// What both sides know of a room without parsing anything: its code, its names, how it closes. Phones load this and no
// schema, so nothing here may import one.

/** Letters that make no words and are not mistaken for each other (Liberty Bikes' alphabet). */
export const CODE_LETTERS = 'BCDGHJKMPQRTVWXY';
export const CODE_LENGTH = 4;
export const NAME_LENGTH_MAX = 20;
export const ROOM_NAME = 'match'; // the Colyseus room type

/** A code as typed: any case, spaces around; null when it cannot be a code. */
export function parseCode(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter))
    ? code
    : null;
}

/** Close codes the client treats specially; everything else means: come back. */
export const CLOSE = { replaced: 4100, removed: 4101, over: 4102, leftOut: 4103 } as const;
