// The markers on a Phaser board: one image per mark, reused from picture to picture, drawn crisply at device resolution.
import type Phaser from 'phaser';
import { type Pixels, toPixels } from './geometry.ts';
import { drawMarker, drawNumber, MARKER_BOX, numberedReach } from './markers.ts';
import type { Mark, Picture } from './picture.ts';
import { RestingMarks } from './restingMarks.ts';

/** A pin's number never gets smaller than this, whatever the pin's size. */
const SMALLEST_NUMBER = 0.9;
/** Strokes reach a little over the edge of their box. */
const MARGIN = 4;

export class MarkPool {
  readonly #scene: Phaser.Scene;
  readonly #pixelRatio: number;
  readonly #images: Phaser.GameObjects.Image[] = [];
  readonly #resting: RestingMarks;

  constructor(scene: Phaser.Scene, pixelRatio: number) {
    this.#scene = scene;
    this.#pixelRatio = pixelRatio;
    this.#resting = new RestingMarks(scene);
  }

  draw(picture: Picture, size: Pixels): void {
    this.#resting.draw(picture.resting, picture.pane, size, (mark) => this.#texture(mark, size));
    const shown = picture.marks.filter((mark) => mark.alpha > 0);
    shown.forEach((mark, i) => {
      const at = toPixels(mark.at, picture.pane, size);
      const aside = mark.aside ?? { x: 0, y: 0 };
      this.#image(i)
        .setTexture(this.#texture(mark, this.#plateSide(mark, at, size)))
        .setPosition(at.x + aside.x * this.#pixelRatio, at.y + aside.y * this.#pixelRatio)
        .setScale(mark.scale / this.#drawnScale(mark.scale))
        .setAlpha(mark.alpha)
        .setVisible(true);
    });
    for (let i = shown.length; i < this.#images.length; i++) this.#images[i]?.setVisible(false);
  }

  #image(index: number): Phaser.GameObjects.Image {
    let image = this.#images[index];
    if (!image) {
      image = this.#scene.add.image(0, 0, '__DEFAULT');
      this.#images.push(image);
    }
    return image;
  }

  /** Textures exist in tenths only, so that a marker that grows smoothly does not leave one per frame behind. */
  #drawnScale(scale: number): number {
    return Math.max(0.1, Math.round(scale * 10) / 10);
  }

  /** A number stands at the upper right, unless the board ends there. */
  #plateSide(mark: Mark, at: Pixels, size: Pixels): Pixels {
    const { perUnit, plate } = this.#sizes(mark);
    const reach = numberedReach(perUnit, plate);
    return { x: at.x + reach > size.x ? -1 : 1, y: at.y - reach < 0 ? 1 : -1 };
  }

  #sizes(mark: Mark): { perUnit: number; plate: number } {
    const scale = this.#drawnScale(mark.scale);
    const plate = Math.max(mark.plateScale ?? scale, SMALLEST_NUMBER);
    return { perUnit: scale * this.#pixelRatio, plate: plate * this.#pixelRatio };
  }

  #texture(mark: Mark, side: Pixels): string {
    const { perUnit, plate } = this.#sizes(mark);
    const numbered =
      mark.number === undefined ? '' : `${mark.number} ${plate.toFixed(2)} ${side.x} ${side.y}`;
    const key = `${mark.marker} ${perUnit.toFixed(2)} ${numbered}`;
    if (this.#scene.textures.exists(key)) return key;
    const reach = mark.number === undefined ? 0 : numberedReach(perUnit, plate);
    const box = Math.ceil(2 * (Math.max((MARKER_BOX / 2) * perUnit, reach) + MARGIN));
    const texture = this.#scene.textures.createCanvas(key, box, box);
    if (!texture) throw new Error(`no texture could be made for marker '${key}'`);
    const context = texture.context;
    context.translate(box / 2, box / 2);
    drawMarker(context, mark.marker, perUnit);
    if (mark.number !== undefined) drawNumber(context, mark.number, perUnit, plate, side);
    texture.refresh();
    return key;
  }
}
