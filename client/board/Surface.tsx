// A board's drawing surface: a still heat map at once, Phaser over it as soon as its chunk is there.
// It knows nothing of guesses or rounds; what lies on it comes as a Picture, once or many times a second.
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { loadPart } from '../net/loadPart.ts';
import type { BoardCanvas } from './boardCanvas.ts';
import type { Pixels } from './geometry.ts';
import { type Field, paintField } from './heatMap.ts';
import type { Picture } from './picture.ts';

interface SurfaceProps {
  readonly field: Field;
  readonly picture: ReadonlySignal<Picture>;
  /** Told of the surface's size in css pixels, first and after every change. */
  readonly onSize?: (size: Pixels) => void;
}

const MOST_DEVICE_PIXELS = 2;

export const pixelRatioNow = (): number => Math.min(MOST_DEVICE_PIXELS, globalThis.devicePixelRatio || 1);

export function Surface({ field, picture, onSize }: SurfaceProps) {
  const host = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLCanvasElement>(null);
  const stage = useRef<BoardCanvas | null>(null);
  const latest = useRef(field);
  latest.current = field;

  useEffect(() => {
    const parent = host.current;
    if (!parent) return;
    const size = () => ({ x: parent.clientWidth, y: parent.clientHeight });
    const repaintStill = () => paintStill(still.current, latest.current, picture.peek(), size());
    repaintStill();
    onSize?.(size());

    const stopLoading = loadPart(
      () => import('./boardCanvas.ts'),
      ({ openBoardCanvas }) => {
        stage.current = openBoardCanvas({
          parent,
          field: latest.current,
          size: size(),
          pixelRatio: pixelRatioNow(),
          onReady: () => parent.setAttribute('data-drawn', ''),
        });
        stage.current.show(picture.peek());
      },
    );
    const stopFollowing = picture.subscribe((next) => stage.current?.show(next));
    const observer = new ResizeObserver(() => {
      repaintStill();
      stage.current?.resize(size());
      onSize?.(size());
    });
    observer.observe(parent);
    return () => {
      stopLoading();
      observer.disconnect();
      stopFollowing();
      stage.current?.destroy();
      stage.current = null;
    };
  }, [picture]);

  useEffect(() => stage.current?.setField(field), [field.cells]);

  return (
    <div class="board-surface" ref={host} aria-hidden="true">
      <canvas class="board-still" ref={still} />
    </div>
  );
}

/** The heat map alone, in hard cells: what is seen until Phaser has been loaded. */
function paintStill(canvas: HTMLCanvasElement | null, field: Field, picture: Picture, size: Pixels): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context || size.x === 0) return;
  const ratio = pixelRatioNow();
  canvas.width = Math.round(size.x * ratio);
  canvas.height = Math.round(size.y * ratio);
  paintField(context, field, picture.pane, { x: canvas.width, y: canvas.height });
}
