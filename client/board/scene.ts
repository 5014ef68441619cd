// The one Phaser scene: heat map with hard cells, field lines, light, flights, markers, in this order.
// It keeps no state of the game; whatever it shows is the last Picture that it was given.
import Phaser from 'phaser';
import { type Pane, type Pixels, toPixels } from './geometry.ts';
import { type Field, gridOnPicture, paintCells } from './heatMap.ts';
import { LightVeil } from './lightVeil.ts';
import { MarkPool } from './markPool.ts';
import type { Flight, Picture } from './picture.ts';
import { CENTRE_CIRCLE, PITCH_LINES } from './pitchLines.ts';

const CELLS = 'cells';
const BLACK = 0x0b0b0c;
const WHITE = 0xffffff;

export class BoardScene extends Phaser.Scene {
  #field: Field;
  #picture: Picture | null = null;
  #cells: Phaser.Textures.CanvasTexture | null = null;
  #map: Phaser.GameObjects.Image | null = null;
  #lines: Phaser.GameObjects.Graphics | null = null;
  #flights: Phaser.GameObjects.Graphics | null = null;
  #veil: LightVeil | null = null;
  #marks: MarkPool | null = null;
  #linesFor: readonly [Pane, number, number, number] | null = null;
  #dirty = true;
  readonly #pixelRatio: number;

  constructor(field: Field, pixelRatio: number) {
    super('board');
    this.#field = field;
    this.#pixelRatio = pixelRatio;
  }

  /** Nothing is waiting to be drawn. */
  get drawn(): boolean {
    return !this.#dirty;
  }

  create(): void {
    const { columns, rows } = this.#field;
    this.#cells = this.textures.createCanvas(CELLS, columns, rows);
    this.#map = this.add.image(0, 0, CELLS).setOrigin(0);
    this.#lines = this.add.graphics();
    this.#veil = new LightVeil(this);
    this.#flights = this.add.graphics();
    this.#marks = new MarkPool(this, this.#pixelRatio);
    this.repaintCells();
  }

  override update(): void {
    if (!this.#dirty || !this.#picture) return;
    this.#dirty = false;
    this.#draw(this.#picture);
  }

  show(picture: Picture): void {
    this.#picture = picture;
    this.#dirty = true;
  }

  setField(field: Field): void {
    if (field.cells === this.#field.cells) return;
    this.#field = field;
    this.repaintCells();
  }

  redraw(): void {
    this.#dirty = true;
  }

  repaintCells(): void {
    this.#dirty = true;
    if (!this.#cells) return;
    paintCells(this.#cells.context, this.#field.cells, this.#field);
    this.#cells.refresh();
    // refresh() sets the texture back to smooth scaling, so this has to follow it every time.
    this.#cells.setFilter(Phaser.Textures.FilterMode.NEAREST);
  }

  #draw(picture: Picture): void {
    const size = { x: this.scale.width, y: this.scale.height };
    const grid = gridOnPicture(this.#field.domain, picture.pane, size);
    this.#map?.setPosition(grid.at.x, grid.at.y).setDisplaySize(grid.size.x, grid.size.y);
    this.#drawFieldLines(picture, size);
    this.#veil?.draw(picture, size);
    this.#drawFlights(picture, size);
    this.#marks?.draw(picture, size);
  }

  #drawFieldLines(picture: Picture, size: Pixels): void {
    const lines = this.#lines;
    if (!lines || this.#field.ground === 'plain') return;
    // Most of a reveal's frames move nothing but flights, and lines of two strokes each are dear.
    const wanted = [picture.pane, picture.lineScale, size.x, size.y] as const;
    if (this.#linesFor?.every((value, i) => value === wanted[i])) return;
    this.#linesFor = wanted;
    lines.clear();
    const device = this.#pixelRatio;
    const thin = Math.max(1, Math.round(device * Math.max(1, picture.lineScale)));
    // An odd width is crisp in the middle of a pixel, an even one on its edge.
    const crisp = (value: number) => (thin % 2 ? Math.floor(value) + 0.5 : Math.round(value));
    const at = (x: number, y: number) => toPixels({ x, y }, picture.pane, size);
    const radius = (CENTRE_CIRCLE.radiusM / picture.pane.width) * size.x;
    const middle = at(CENTRE_CIRCLE.x, CENTRE_CIRCLE.y);
    for (const [width, colour, alpha] of [
      [3 * thin, 0x000000, 0.2],
      [thin, WHITE, 0.34],
    ] as const) {
      lines.lineStyle(width, colour, alpha);
      for (const line of PITCH_LINES) {
        const [from, to] = [at(...line.from), at(...line.to)];
        lines.lineBetween(crisp(from.x), crisp(from.y), crisp(to.x), crisp(to.y));
      }
      lines.strokeCircle(middle.x, middle.y, radius);
    }
  }

  #drawFlights(picture: Picture, size: Pixels): void {
    const graphics = this.#flights;
    if (!graphics) return;
    graphics.clear();
    const unit = this.#pixelRatio * picture.lineScale;
    const head = (flight: Flight) => {
      const [from, to] = [toPixels(flight.from, picture.pane, size), toPixels(flight.to, picture.pane, size)];
      const share = flight.progress;
      return [from.x, from.y, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share] as const;
    };
    const flying = picture.flights.filter((flight) => flight.progress > 0).map(head);
    // Under so many lines that they are drawn lighter, a dark rim to each would only darken the picture.
    const rims = picture.flightWeight < 1 ? [] : ([[3.8, BLACK, 0.6]] as const);
    for (const [width, colour, alpha] of [...rims, [1.6, WHITE, 1]] as const) {
      graphics.lineStyle(width * unit * picture.flightWeight, colour, alpha * picture.flightWeight);
      graphics.beginPath();
      for (const [fromX, fromY, toX, toY] of flying) {
        graphics.moveTo(fromX, fromY);
        graphics.lineTo(toX, toY);
      }
      graphics.strokePath();
    }
    const dash = { on: 5 * unit, off: 4 * unit, width: 1.5 * unit };
    for (const mark of picture.marks) {
      if (!mark.aside || mark.alpha === 0) continue;
      const home = toPixels(mark.at, picture.pane, size);
      const away = {
        x: home.x + mark.aside.x * this.#pixelRatio,
        y: home.y + mark.aside.y * this.#pixelRatio,
      };
      graphics.lineStyle(2.2 * dash.width, BLACK, 0.5 * mark.alpha);
      graphics.lineBetween(home.x, home.y, away.x, away.y);
      graphics.lineStyle(dash.width, WHITE, mark.alpha);
      dashes(home, away, dash.on, dash.off, (...ends) => graphics.lineBetween(...ends));
    }
  }
}

/** Calls `stroke` for every dash between two places on the picture. */
function dashes(
  from: Pixels,
  to: Pixels,
  on: number,
  off: number,
  stroke: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  for (let at = 0; at < length; at += on + off) {
    const [a, b] = [at / length, Math.min(1, (at + on) / length)];
    stroke(
      from.x + (to.x - from.x) * a,
      from.y + (to.y - from.y) * a,
      from.x + (to.x - from.x) * b,
      from.y + (to.y - from.y) * b,
    );
  }
}
