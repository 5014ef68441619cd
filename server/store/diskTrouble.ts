// What a disk's refusal to write means to people. Nothing is half written: a refused transaction has not happened.
import type { Refusal } from '../../shared/protocol/refusals.ts';
import { sqliteCode } from './sqliteCode.ts';

export type DiskTrouble = Refusal & `disk-${string}`;

export const isDiskTrouble = (refusal: Refusal): refusal is DiskTrouble => refusal.startsWith('disk-');

/** Why the disk took nothing, or null when the error is none of the disk's. */
export function diskTrouble(error: unknown): DiskTrouble | null {
  const says = sqliteCode(error);
  if (says === 'full') return 'disk-full';
  return says === 'refuses' ? 'disk-refuses' : null;
}
