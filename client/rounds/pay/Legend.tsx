// What the colours of a map of pay mean.
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { RAMP_GRADIENT } from '../../board/palette.ts';
import type { Stage } from '../../stage.ts';
import { say } from '../../words/words.ts';

export function Legend({ stage }: { readonly stage: Stage }) {
  const sure = stage !== 'phone';
  return (
    <span class="rim-legend">
      <MarkerSign marker="blue" side="1.2em" />
      {say(sure ? 'company.womanLegend' : 'company.women')}
      <i class="rim-ramp" style={{ background: RAMP_GRADIENT }} />
      {say(sure ? 'company.manLegend' : 'company.men')}
      <MarkerSign marker="amber" side="1.1em" />
    </span>
  );
}
