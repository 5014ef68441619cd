// How sure the recogniser is: one bar, one number, and which way it last went.
import { sayFace } from './words.ts';

interface MeterProps {
  readonly reading: number | null; // 0 … 1; null while it is not known
  readonly change: number | null; // against the reading before
}

export function Meter({ reading, change }: MeterProps) {
  const percent = reading === null ? 0 : Math.round(100 * reading);
  const way = change === null ? null : change > 1e-9 ? 'up' : change < -1e-9 ? 'down' : 'same';
  return (
    <div class="face-meter">
      <div class="face-meter-head">
        <span>{sayFace('meter')}</span>
        <span role="status" aria-live="polite">
          <b>{reading === null ? '…' : sayFace('percent', { percent })}</b>
          {way ? <small> {sayFace(`${way}`)}</small> : null}
        </span>
      </div>
      <div class="face-bar">
        <i style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
