// How many have locked in: one frame per player, filled ones first. Who has is nobody's business.

interface LockStripProps {
  readonly locked: number;
  readonly total: number;
}

const MOST_FRAMES = 84; // beyond that a number says more

export function LockStrip({ locked, total }: LockStripProps) {
  if (total > MOST_FRAMES) return null;
  return (
    <div class="frames" aria-hidden="true">
      {Array.from({ length: total }, (_, frame) => (
        <i key={frame} class={frame < locked ? 'on' : ''} />
      ))}
    </div>
  );
}
