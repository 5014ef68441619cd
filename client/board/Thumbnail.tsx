// A small still of a model's answers, for strips and lists: one canvas pixel per cell, scaled up hard by css.
import { useEffect, useRef } from 'preact/hooks';
import './board.css';
import { paintCells } from './heatMap.ts';

interface ThumbnailProps {
  readonly cells: Uint8Array;
  readonly columns: number;
  readonly rows: number;
  readonly label: string; // its accessible name
}

export function Thumbnail({ cells, columns, rows, label }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paintCells(context, cells, { columns, rows });
  }, [cells, columns, rows]);
  return (
    <canvas class="thumbnail" ref={canvas} width={columns} height={rows} role="img" aria-label={label} />
  );
}
