// The signs that stand on a board, as outlines in a box of 44 × 44 around the origin: drawn on canvas and in HTML
// from the same lines. Every sign has a black and a white part, so that it can be seen on all 256 colours.

const MARKERS = ['amber', 'blue', 'guess', 'you', 'truth', 'corners', 'blind', 'eye', 'solver'] as const;
export type Marker = (typeof MARKERS)[number];

/** One outline, filled or stroked, in the box's units (css pixels on phone and laptop). */
export interface Outline {
  readonly path: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

export const MARKER_BOX = 44;

const BLACK = '#0b0b0c';
const WHITE = '#ffffff';
const RED = '#e5231b';

const circle = (r: number) => `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
const diamond = (r: number) => `M0 ${-r}L${r} 0 0 ${r} ${-r} 0Z`;
const CORNERS = 'M-20-11V-20H-11M11-20H20V-11M20 11V20H11M-11 20H-20V11';

/** Dashes mean: not a person. */
function ghost(...sign: Outline[]): Outline[] {
  return [
    { path: circle(15), fill: BLACK, fillOpacity: 0.72 },
    { path: circle(13), stroke: WHITE, width: 1.6, dash: [3, 2.7] },
    ...sign,
  ];
}

export const OUTLINES: Readonly<Record<Marker, readonly Outline[]>> = {
  amber: [
    { path: circle(9), fill: WHITE },
    { path: circle(7.6), fill: BLACK },
    { path: circle(5.2), fill: '#ea8700' },
  ],
  blue: [
    { path: diamond(11.5), fill: WHITE },
    { path: diamond(9.4), fill: BLACK },
    { path: diamond(6), fill: '#3ea6f1' },
  ],
  guess: [
    { path: circle(5.6), fill: BLACK },
    { path: circle(3.8), fill: WHITE },
  ],
  you: [
    { path: circle(14), stroke: BLACK, width: 7.6 },
    { path: circle(14), stroke: WHITE, width: 5.6 },
    { path: circle(14), stroke: RED, width: 3.6 },
    { path: circle(3.8), fill: BLACK },
    { path: circle(2.1), fill: WHITE },
  ],
  truth: [
    { path: CORNERS, stroke: BLACK, width: 7 },
    { path: CORNERS, stroke: WHITE, width: 3 },
    { path: circle(7.6), fill: BLACK },
    { path: circle(5.8), fill: WHITE },
    { path: circle(2.2), fill: BLACK },
  ],
  // The truth's frame alone, where the spot inside it is the point.
  corners: [
    { path: CORNERS, stroke: BLACK, width: 6 },
    { path: CORNERS, stroke: WHITE, width: 2.6 },
  ],
  blind: ghost({
    path: 'M-8-1.5C-4 4 4 4 8-1.5M-5.6 2.2L-7.6 5.2M0 3.6V7.2M5.6 2.2L7.6 5.2',
    stroke: WHITE,
    width: 1.8,
  }),
  eye: ghost(
    { path: 'M-8.5 0C-4-6 4-6 8.5 0 4 6-4 6-8.5 0Z', stroke: WHITE, width: 1.8 },
    { path: circle(2.5), fill: WHITE },
  ),
  solver: ghost(
    { path: 'M0-7.5L7 5H-7Z', stroke: WHITE, width: 1.8 },
    { path: 'M1.7 1A1.7 1.7 0 1 1 -1.7 1A1.7 1.7 0 1 1 1.7 1Z', fill: WHITE },
  ),
};

/** Draws a sign around the context's origin, `scale` pixels per unit of the box. */
export function drawMarker(context: CanvasRenderingContext2D, marker: Marker, scale: number): void {
  context.save();
  context.scale(scale, scale);
  for (const outline of OUTLINES[marker]) {
    const path = new Path2D(outline.path);
    context.globalAlpha = outline.fillOpacity ?? 1;
    context.setLineDash(outline.dash ? [...outline.dash] : []);
    if (outline.fill) {
      context.fillStyle = outline.fill;
      context.fill(path);
    }
    if (outline.stroke) {
      context.strokeStyle = outline.stroke;
      context.lineWidth = outline.width ?? 1;
      context.stroke(path);
    }
  }
  context.restore();
}

/** How far a pin with a number reaches from its centre, in pixels. */
export function numberedReach(perUnit: number, platePerUnit: number): number {
  return NUMBER_AT * perUnit + PLATE_RADIUS * platePerUnit;
}

/**
 * A pin's number on a black plate beside the ring: to which `side`, −1 or 1 across and down.
 * The plate has a scale of its own: digits must stay legible.
 */
export function drawNumber(
  context: CanvasRenderingContext2D,
  number: number,
  perUnit: number,
  platePerUnit: number,
  side: { readonly x: number; readonly y: number },
): void {
  context.save();
  context.translate(side.x * NUMBER_AT * perUnit, side.y * NUMBER_AT * perUnit);
  context.scale(platePerUnit, platePerUnit);
  context.fillStyle = BLACK;
  context.beginPath();
  context.arc(0, 0, PLATE_RADIUS, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = WHITE;
  context.font = '700 12.5px "Archivo Variable", Archivo, system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), 0, 0.75);
  context.restore();
}

const NUMBER_AT = 14;
const PLATE_RADIUS = 8.8;
