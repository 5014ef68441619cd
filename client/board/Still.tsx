// A part of a board as a still picture with markers on it, without Phaser: for pairs of boards beside each other.
import { useEffect, useRef } from 'preact/hooks';
import './board.css';
import { type Pane, toPixels } from './geometry.ts';
import { type Field, paintField } from './heatMap.ts';
import { drawMarker } from './markers.ts';
import type { Mark } from './picture.ts';

interface StillProps {
  readonly field: Field;
  readonly pane: Pane;
  readonly marks: readonly Mark[];
  readonly label: string; // its accessible name
}

const WIDTH_PX = 480;

export function Still({ field, pane, marks, label }: StillProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = { x: WIDTH_PX, y: Math.round((WIDTH_PX * pane.height) / pane.width) };
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const shown = canvas.current?.clientWidth ?? 0;
    if (!context || shown === 0) return;
    paintField(context, field, pane, size);
    for (const mark of marks) {
      const at = toPixels(mark.at, pane, size);
      context.save();
      context.translate(at.x, at.y);
      drawMarker(context, mark.marker, (mark.scale * WIDTH_PX) / shown);
      context.restore();
    }
  }, [field.cells, pane, marks]);
  return <canvas class="still" ref={canvas} width={size.x} height={size.y} role="img" aria-label={label} />;
}
