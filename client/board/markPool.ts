// The markers on a Phaser board: one image per mark, reused from picture to picture, drawn crisply at device resolution.
import type Phaser from 'phaser';
import { type Pixels, toPixels } from './geometry.ts';
import { drawMarker, drawNumber, MARKER_BOX, numberedReach } from './markers.ts';
import type { Mark, Picture } from './picture.ts';

/** A pin's number never gets smaller than this, whatever the pin's size. */
const SMALLEST_NUMBER = 0.9;
/** Strokes reach a little over the edge of their box. */
const MARGIN = 4;

export class MarkPool {
  readonly #scene: Phaser.Scene;
  readonly #pixelRatio: number;
  readonly #images: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene, pixelRatio: number) {
    this.#scene = scene;
    this.#pixelRatio = pixelRatio;
  }

  draw(picture: Picture, size: Pixels): void {
    const shown = picture.marks.filter((mark) => mark.alpha > 0);
    shown.forEach((mark, i) => {
      const at = toPixels(mark.at, picture.pane, size);
      const aside = mark.aside ?? { x: 0, y: 0 };
      this.#image(i)
        .setTexture(this.#texture(mark))
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

  #texture(mark: Mark): string {
    const scale = this.#drawnScale(mark.scale);
    const key = `${mark.marker} ${scale.toFixed(1)} ${mark.number ?? ''}`;
    if (this.#scene.textures.exists(key)) return key;
    const perUnit = scale * this.#pixelRatio;
    const plate = Math.max(scale, SMALLEST_NUMBER) * this.#pixelRatio;
    const reach = mark.number === undefined ? 0 : numberedReach(perUnit, plate);
    const side = Math.ceil(2 * (Math.max((MARKER_BOX / 2) * perUnit, reach) + MARGIN));
    const texture = this.#scene.textures.createCanvas(key, side, side);
    if (!texture) throw new Error(`no texture could be made for marker '${key}'`);
    const context = texture.context;
    context.translate(side / 2, side / 2);
    drawMarker(context, mark.marker, perUnit);
    if (mark.number !== undefined) drawNumber(context, mark.number, perUnit, plate);
    texture.refresh();
    return key;
  }
}
