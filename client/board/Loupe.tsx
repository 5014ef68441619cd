// The round glass under a board on phones: 4 × what lies under the active pin, which the finger would hide.
// Dragging inside it moves the pin at a quarter of the finger's speed. The pin always stays in its centre.
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../shared/scenario/records.ts';
import { toPixels, toPlace, wholePane } from './geometry.ts';
import { cellCanvas, type Field } from './heatMap.ts';
import { drawMarker } from './markers.ts';
import { pixelRatioNow } from './Surface.tsx';

interface LoupeProps {
  readonly field: Field;
  readonly pin: Place | null;
  readonly boardWidth: number; // css pixels of the whole board: what 1 × means
  readonly open: boolean;
  readonly invitation: string; // shown while there is no pin
  readonly onMove: (to: Place) => void;
}

const SIDE_PX = 156;
const TIMES = 4;
const PIN_SCALE = 1.36;

export function Loupe({ field, pin, boardWidth, open, invitation, onMove }: LoupeProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ pointer: number; x: number; y: number } | null>(null);
  const pane = wholePane(field.domain);
  const shape = pane.height / pane.width;
  const board = { x: boardWidth, y: boardWidth * shape };

  useEffect(() => {
    if (canvas.current) paint(canvas.current, field, pin, board.x * TIMES);
  }, [field.cells, pin?.x, pin?.y, boardWidth]);

  const onPointerDown = (event: PointerEvent) => {
    if (!open || !pin) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    from.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent) => {
    const last = from.current;
    if (last?.pointer !== event.pointerId || !pin || !open) return;
    const at = toPixels(pin, pane, board);
    onMove(
      toPlace(
        { x: at.x + (event.clientX - last.x) / TIMES, y: at.y + (event.clientY - last.y) / TIMES },
        pane,
        board,
      ),
    );
    from.current = { pointer: last.pointer, x: event.clientX, y: event.clientY };
  };
  const letGo = () => {
    from.current = null;
  };

  return (
    <div
      class="loupe"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <canvas ref={canvas} />
      {pin ? null : <span class="loupe-empty">{invitation}</span>}
    </div>
  );
}

function paint(canvas: HTMLCanvasElement, field: Field, pin: Place | null, width: number): void {
  const ratio = pixelRatioNow();
  canvas.width = SIDE_PX * ratio;
  canvas.height = SIDE_PX * ratio;
  const context = canvas.getContext('2d');
  if (!context || !pin) return;
  const pane = wholePane(field.domain);
  const size = { x: width, y: (width * pane.height) / pane.width };
  const centre = toPixels(pin, pane, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.imageSmoothingEnabled = false;
  const [left, top] = [SIDE_PX / 2 - centre.x, SIDE_PX / 2 - centre.y];
  context.drawImage(cellCanvas(field), left, top, size.x, size.y);
  context.translate(SIDE_PX / 2, SIDE_PX / 2);
  drawMarker(context, 'you', PIN_SCALE);
}
