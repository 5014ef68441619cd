// Where trials are kept, out of the way of version control.
import { ATTACK_UNITS } from '../../../shared/attack/work.ts';

/** To be raised when generators, releases or attackers change: what was measured before is then measured anew. */
const GENERATION = 1;

export const folder = new URL(
  `../../../node_modules/.cache/references/${GENERATION} ${ATTACK_UNITS}/`,
  import.meta.url,
);
