// The ring that sets a model's complexity, like the aperture ring of a lens: drag it, tap a stop, or use arrow keys.
import { useRef } from 'preact/hooks';

interface RingProps {
  readonly label: string;
  readonly stops: readonly string[];
  readonly at: number;
  readonly ends: readonly [string, string];
  readonly onTurn: (to: number) => void;
}

/** Width of one stop, in px. */
const STOP_PX = 47;
/** A finger that moved less than this has tapped. */
const TAP_PX = 5;

export function Ring({ label, stops, at, ends, onTurn }: RingProps) {
  const held = useRef<{ pointer: number; x: number; at: number; moved: boolean } | null>(null);
  const turn = (to: number) => {
    const within = Math.min(stops.length - 1, Math.max(0, Math.round(to)));
    if (within !== at) onTurn(within);
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = held.current;
    if (from?.pointer !== event.pointerId) return;
    const moved = event.clientX - from.x;
    if (Math.abs(moved) >= TAP_PX) from.moved = true;
    if (from.moved) turn(from.at - moved / STOP_PX);
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = held.current;
    held.current = null;
    if (from?.pointer !== event.pointerId || from.moved) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    turn(at + (event.clientX - box.left - box.width / 2) / STOP_PX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, at, stops.length);
    if (to === null) return;
    event.preventDefault();
    turn(to);
  };
  return (
    <div class="stack sandbox-ring-and-ends">
      <span class="sandbox-label">{label}</span>
      <div
        class="sandbox-ring"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={stops.length}
        aria-valuenow={at + 1}
        aria-valuetext={stops[at]}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          held.current = { pointer: event.pointerId, x: event.clientX, at, moved: false };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          held.current = null;
        }}
        onKeyDown={onKeyDown}
      >
        <svg class="sandbox-ring-index" width="16" height="11" aria-hidden="true">
          <path d="M0 0h16L8 11z" />
        </svg>
        <div
          class="sandbox-ring-stops"
          aria-hidden="true"
          style={{ transform: `translateX(${-at * STOP_PX}px)` }}
        >
          {stops.map((stop, i) => (
            <span key={stop} class={i === at ? 'sandbox-ring-on' : ''} style={{ left: `${i * STOP_PX}px` }}>
              {stop}
              <i class="sandbox-ring-tick" />
            </span>
          ))}
        </div>
        <div
          class="sandbox-ring-grip"
          aria-hidden="true"
          style={{ backgroundPositionX: `${-at * STOP_PX}px` }}
        />
      </div>
      <div class="row between small dim" aria-hidden="true">
        <span>{ends[0]}</span>
        <span class="end">{ends[1]}</span>
      </div>
    </div>
  );
}

function keyed(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
