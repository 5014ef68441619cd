// What the colours of a map of pay mean.
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { RAMP_GRADIENT } from '../../board/palette.ts';
import { sayCompany } from '../../kit/pay/words.ts';
import type { Stage } from '../../stage.ts';

export function Legend({ stage }: { readonly stage: Stage }) {
  const sure = stage !== 'phone';
  return (
    <span class="rim-legend">
      <MarkerSign marker="blue" side="1.2em" />
      {sayCompany(sure ? 'womanLegend' : 'women')}
      <i class="rim-ramp" style={{ background: RAMP_GRADIENT }} />
      {sayCompany(sure ? 'manLegend' : 'men')}
      <MarkerSign marker="amber" side="1.1em" />
    </span>
  );
}
