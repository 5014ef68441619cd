// What the attackers are called in rounds where they choose instead of looking.
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { sayPromise } from './words.ts';

export const chooserNames = (): Readonly<Record<AttackerName, string>> => ({
  blind: sayPromise('lot'),
  eye: sayPromise('feel'),
  solver: sayPromise('computer'),
});
