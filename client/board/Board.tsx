// The board that is played on: a focusable region over the surface. Finger, mouse and arrow keys all end in placing.ts.
// It shows what it is given and reports what the player wants; it must never keep a guess of its own.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './board.css';
import { type Pixels, toPixels, toPlace, wholePane } from './geometry.ts';
import type { Field } from './heatMap.ts';
import type { Picture } from './picture.ts';
import * as placing from './placing.ts';
import { Surface } from './Surface.tsx';
import { sayMap } from './words.ts';

interface BoardProps {
  readonly field: Field;
  readonly picture: ReadonlySignal<Picture>;
  readonly pins: placing.Pins;
  readonly most: number; // how many pins there may be
  readonly open: boolean; // false: nothing can be placed or moved
  readonly spoken: string; // the value under the active pin, in words
  readonly keys?: string; // what the keys do, where it is not placing pins
  readonly onPins: (pins: placing.Pins) => void;
  readonly onFull?: () => void; // a press asked for one pin too many
  readonly onDragOut?: (out: boolean) => void; // the dragged pin is so far outside that it would be let go
  readonly onHold?: (held: boolean) => void; // a finger or mouse has taken a pin, or let go of it
  /** A finger that begins beside every pin scrolls the page up and down. */
  readonly scrolls?: boolean;
  /** What is shown is older than what is dragged. */
  readonly waits?: boolean;
  readonly onSize?: (size: Pixels) => void;
  readonly children?: ComponentChildren;
}

/** What is being dragged: where the pin is seen from the finger, so that it does not jump when taken. */
interface Drag {
  readonly pointer: number;
  readonly hold: Pixels;
  readonly from: Pixels;
  readonly moved: boolean;
  /** What the pins were before a press put or brought one: there it goes back if the finger turns out to scroll. */
  readonly before: placing.Pins | null;
}

/** A finger that moved less than this has tapped. */
const TAP_PX = 4;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const QUARTER_CELL = 0.25;
const SPEAK_AFTER_MS = 250;

export function Board(props: BoardProps) {
  const { field, picture, pins, most, open, onPins } = props;
  const region = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  const ground: placing.Ground = { most, domain: field.domain, grid: field };
  const pane = wholePane(field.domain);
  const spoken = useSettled(props.spoken, SPEAK_AFTER_MS);

  const size = (): Pixels => ({
    x: region.current?.clientWidth ?? 1,
    y: region.current?.clientHeight ?? 1,
  });
  const local = (event: { readonly clientX: number; readonly clientY: number }): Pixels => {
    const box = (region.current as HTMLElement).getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onPointerDown = (event: PointerEvent) => {
    if (!open || most === 0 || event.button !== 0 || drag.current) return;
    const at = local(event);
    const place = toPlace(at, pane, size());
    const pressed = placing.press(pins, at, pane, size(), place, ground);
    if (!pressed.taken) return props.onFull?.();
    region.current?.setPointerCapture(event.pointerId);
    const pin = toPixels(pressed.pins.places[pressed.pins.active]!, pane, size());
    drag.current = {
      pointer: event.pointerId,
      hold: pressed.fresh ? { x: 0, y: 0 } : { x: pin.x - at.x, y: pin.y - at.y },
      from: at,
      moved: false,
      before: pressed.fresh ? pins : null,
    };
    props.onHold?.(true);
    onPins(pressed.pins);
  };

  const isOut = (event: PointerEvent): boolean =>
    most > 1 && placing.pixelsOutside(local(event), size()) > placing.LET_GO_PX;

  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (held?.pointer !== event.pointerId || !open) return;
    const at = local(event);
    const moved = held.moved || Math.hypot(at.x - held.from.x, at.y - held.from.y) >= TAP_PX;
    if (!moved) return;
    drag.current = { ...held, moved };
    props.onDragOut?.(isOut(event));
    onPins(
      placing.move(pins, toPlace({ x: at.x + held.hold.x, y: at.y + held.hold.y }, pane, size()), ground),
    );
  };

  const onPointerEnd = (event: PointerEvent) => {
    const held = drag.current;
    if (held?.pointer !== event.pointerId) return;
    drag.current = null;
    props.onDragOut?.(false);
    props.onHold?.(false);
    if (open && event.type === 'pointercancel' && held.before && !held.moved) onPins(held.before);
    if (!open || event.type !== 'pointerup') return;
    if (isOut(event)) onPins(placing.removeActive(pins));
    // A tap beside the only pin means 'here'; a tap on one of several chooses it.
    else if (!held.moved && most === 1) onPins(placing.move(pins, toPlace(held.from, pane, size()), ground));
  };

  // Whether a finger scrolls is decided as it comes down, and only a listener that is not passive can forbid it.
  const grabbing = useRef<(event: TouchEvent) => void>(() => {});
  grabbing.current = (event) => {
    const [touch] = event.touches;
    if (open && touch && placing.grabs(pins, local(touch), pane, size())) event.preventDefault();
  };
  useEffect(() => {
    if (!props.scrolls) return;
    const listen = (event: TouchEvent) => grabbing.current(event);
    const board = region.current;
    board?.addEventListener('touchstart', listen, { passive: false });
    return () => board?.removeEventListener('touchstart', listen);
  }, [props.scrolls]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || most === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyed(event, pins, ground);
    if (!next) return;
    event.preventDefault();
    onPins(next);
  };

  return (
    <section
      class={`board${open && most > 0 ? ' board-open' : ''}${props.scrolls ? ' board-scrolls' : ''}${props.waits ? ' board-waits' : ''}`}
      ref={region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys place the pin, so the region has to take focus
      tabIndex={0}
      aria-label={sayMap('name')}
      aria-describedby={open && most > 0 ? 'board-keys' : undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
    >
      <Surface field={field} picture={picture} onSize={props.onSize} />
      {props.children}
      <p id="board-keys" hidden>
        {props.keys ?? sayMap(most > 1 ? 'keysMany' : 'keys')}
      </p>
      <p class="board-spoken" role="status" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}

function keyed(event: KeyboardEvent, pins: placing.Pins, ground: placing.Ground): placing.Pins | null {
  const arrow = ARROWS[event.key];
  if (arrow) {
    const cells = event.shiftKey ? QUARTER_CELL : 1;
    return placing.step(pins, arrow[0] * cells, arrow[1] * cells, ground);
  }
  if (event.key === 'Enter' || event.key === ' ')
    return placing.put(pins, placing.freePlace(pins, ground), ground);
  if (ground.most === 1) return null;
  if (event.key === '[') return placing.choose(pins, -1);
  if (event.key === ']') return placing.choose(pins, 1);
  if (event.key === 'Delete' || event.key === 'Backspace') return placing.removeActive(pins);
  return null;
}

/** The value once it has not changed for a while: a screen reader must not be talked over while a pin moves. */
function useSettled(value: string, afterMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
