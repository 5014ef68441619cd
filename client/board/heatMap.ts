// A model's answers as pixels: one pixel per cell on a small canvas, to be scaled up without smoothing.

import type { GridShape } from '../../shared/model/model.ts';
import type { Domain } from '../../shared/scenario/records.ts';
import { type Pane, type Pixels, toPixels, wholePane } from './geometry.ts';
import { RAMP_ABGR } from './palette.ts';

/** What a board shows before anybody puts anything on it. */
export interface Field extends GridShape {
  readonly domain: Domain;
  readonly cells: Uint8Array; // row-major from the top left, columns × rows bytes
  readonly ground?: 'pitch' | 'plain'; // what is drawn on the cells: the lines of a soccer field unless said otherwise
}

/** Paints the cells one to one into a 2D context of columns × rows pixels. */
export function paintCells(context: CanvasRenderingContext2D, cells: Uint8Array, grid: GridShape): void {
  const image = context.createImageData(grid.columns, grid.rows);
  const pixels = new Uint32Array(image.data.buffer);
  for (let i = 0; i < pixels.length; i++) pixels[i] = RAMP_ABGR[cells[i]!]!;
  context.putImageData(image, 0, 0);
}

/** A canvas of columns × rows pixels with the cells on it. */
export function cellCanvas(field: Pick<Field, 'cells' | 'columns' | 'rows'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = field.columns;
  canvas.height = field.rows;
  const context = canvas.getContext('2d');
  if (context) paintCells(context, field.cells, field);
  return canvas;
}

/** Where the whole grid lies on a picture that shows `pane`: its top left corner and its size, in pixels. */
export function gridOnPicture(domain: Domain, pane: Pane, size: Pixels): { at: Pixels; size: Pixels } {
  const whole = wholePane(domain);
  const at = toPixels({ x: whole.left, y: whole.top }, pane, size);
  return {
    at,
    size: { x: (whole.width / pane.width) * size.x, y: (whole.height / pane.height) * size.y },
  };
}

/** Paints the part of the field that `pane` shows over `size` pixels: hard cells, nothing else. */
export function paintField(context: CanvasRenderingContext2D, field: Field, pane: Pane, size: Pixels): void {
  const grid = gridOnPicture(field.domain, pane, size);
  context.imageSmoothingEnabled = false;
  context.drawImage(cellCanvas(field), grid.at.x, grid.at.y, grid.size.x, grid.size.y);
}
