// A model's map as a picture for a chart: row 0 of the cells is the low end of y, so it is turned upside down here.
import { cellCanvas, type Field } from '../board/heatMap.ts';

/** A data url of columns × rows pixels, the high end of y on top. */
export function heatUrl({ cells, columns, rows }: Pick<Field, 'cells' | 'columns' | 'rows'>): string {
  const turned = new Uint8Array(cells.length);
  for (let row = 0; row < rows; row++)
    turned.set(cells.subarray(row * columns, (row + 1) * columns), (rows - 1 - row) * columns);
  return cellCanvas({ cells: turned, columns, rows }).toDataURL();
}
