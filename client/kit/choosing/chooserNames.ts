// What the attackers are called in rounds where they choose instead of looking.
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { say } from '../../words/words.ts';

export const chooserNames = (): Readonly<Record<AttackerName, string>> => ({
  blind: say('promise.lot'),
  eye: say('promise.feel'),
  solver: say('promise.computer'),
});
