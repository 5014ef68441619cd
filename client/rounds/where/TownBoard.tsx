// The town as a board: finger, mouse and arrow keys move one pin. It reports the place and keeps nothing.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TOWN } from '../../../shared/rounds/where.ts';
import type { Place } from '../../../shared/scenario/records.ts';
import { sayMap } from '../../board/words.ts';

interface TownBoardProps {
  readonly pin: Place | null;
  readonly open: boolean;
  readonly spoken: string;
  readonly onPin: (pin: Place) => void;
  readonly children: ComponentChildren;
}

const STEP_M = 50;
const SMALL_STEP_M = 10;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function TownBoard({ pin, open, spoken, onPin, children }: TownBoardProps) {
  const region = useRef<HTMLElement>(null);
  const dragging = useRef(false);
  const put = (x: number, y: number) =>
    onPin({
      x: Math.round(Math.min(TOWN.widthM, Math.max(0, x))),
      y: Math.round(Math.min(TOWN.heightM, Math.max(0, y))),
    });
  const follow = (event: PointerEvent) => {
    const box = (region.current as HTMLElement).getBoundingClientRect();
    put(
      ((event.clientX - box.left) / box.width) * TOWN.widthM,
      ((event.clientY - box.top) / box.height) * TOWN.heightM,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!open || !arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = event.shiftKey ? SMALL_STEP_M : STEP_M;
    if (pin) put(pin.x + arrow[0] * step, pin.y + arrow[1] * step);
    else put(TOWN.widthM / 2, TOWN.heightM / 2);
  };
  return (
    <section
      class={`board${open ? ' board-open' : ''}`}
      ref={region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys place the pin, so the region has to take focus
      tabIndex={0}
      aria-label={sayMap('name')}
      onPointerDown={(event) => {
        if (!open || event.button !== 0) return;
        region.current?.setPointerCapture(event.pointerId);
        dragging.current = true;
        follow(event);
      }}
      onPointerMove={(event) => {
        if (open && dragging.current) follow(event);
      }}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onPointerCancel={() => {
        dragging.current = false;
      }}
      onKeyDown={onKeyDown}
    >
      {children}
      <p class="board-spoken" role="status" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}
