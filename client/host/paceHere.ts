// Which pace a room gets that is made on this device: a phone is in the hand of somebody among friends.
import type { ChosenPace } from '../../shared/protocol/pace.ts';
import { stage } from '../theme.ts';

const touched = window.matchMedia('(pointer: coarse)');

export const paceHere = (): ChosenPace => (stage.value === 'phone' || touched.matches ? 'party' : 'teacher');
