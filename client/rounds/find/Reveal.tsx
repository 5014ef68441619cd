// placeholder until the reveal lands
import type { RevealProps } from '../round.ts';
export function Reveal(_: RevealProps<'find'>) {
  return <div class="find-reveal" />;
}
