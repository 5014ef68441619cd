// The attackers' signs and names. Dashes mean: not a person.
import type { AttackerName } from '../../shared/score/attackers.ts';

const SIGNS: Readonly<Record<AttackerName, string>> = {
  blind: 'M-8-1.5C-4 4 4 4 8-1.5M-5.6 2.2L-7.6 5.2M0 3.6V7.2M5.6 2.2L7.6 5.2',
  eye: 'M-9 0C-5-6 5-6 9 0C5 6-5 6-9 0ZM-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0',
  solver: 'M0-7.5L7.5 5.5H-7.5ZM0-.5V1.5',
};

export function GhostSign({ attacker }: { readonly attacker: AttackerName }) {
  return (
    <svg class="ghost-sign" viewBox="-16 -16 32 32" aria-hidden="true" fill="none" stroke="currentColor">
      <circle r="13" stroke-width="1.6" stroke-dasharray="3 2.7" />
      <path d={SIGNS[attacker]} stroke-width="1.8" />
    </svg>
  );
}
