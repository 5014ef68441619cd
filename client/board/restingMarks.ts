// Marks that rest while others move, all of one kind and size: a crowd's pins at a reveal. They are drawn into one
// texture, once for as long as they and the view of the board stay the same.
import type Phaser from 'phaser';
import { type Pane, type Pixels, toPixels } from './geometry.ts';
import { drawMarker, MARKER_BOX } from './markers.ts';
import type { Mark } from './picture.ts';

const TEXTURE = 'resting marks';

export class RestingMarks {
  readonly #scene: Phaser.Scene;
  readonly #pixelRatio: number;
  #texture: Phaser.Textures.CanvasTexture | null = null;
  #image: Phaser.GameObjects.Image | null = null;
  #drawn: readonly unknown[] = [];

  constructor(scene: Phaser.Scene, pixelRatio: number) {
    this.#scene = scene;
    this.#pixelRatio = pixelRatio;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
  }

  draw(marks: readonly Mark[], pane: Pane, size: Pixels): void {
    this.#image?.setVisible(marks.length > 0);
    const wanted = [marks, ...Object.values(pane), size.x, size.y];
    if (marks.length === 0 || wanted.every((value, i) => value === this.#drawn[i])) return;
    this.#drawn = wanted;
    const texture = this.#textureOf(size);
    texture.clear();
    for (const [sign, places] of bySign(marks)) {
      const stamp = this.#stampOf(sign);
      for (const place of places) {
        const at = toPixels(place, pane, size);
        texture.context.drawImage(stamp, at.x - stamp.width / 2, at.y - stamp.height / 2);
      }
    }
    texture.refresh();
  }

  #textureOf({ x, y }: Pixels): Phaser.Textures.CanvasTexture {
    this.#texture ??= this.#scene.textures.createCanvas(TEXTURE, x, y);
    if (!this.#texture) throw new Error(`no texture of ${x} × ${y} pixels could be made`);
    if (this.#texture.width !== x || this.#texture.height !== y) this.#texture.setSize(x, y);
    this.#image?.setTexture(TEXTURE);
    return this.#texture;
  }

  #stampOf({ marker, scale }: Mark): HTMLCanvasElement {
    const perUnit = scale * this.#pixelRatio;
    const stamp = document.createElement('canvas');
    stamp.width = stamp.height = Math.ceil(MARKER_BOX * perUnit) + 4;
    const context = stamp.getContext('2d');
    if (!context) throw new Error('a canvas without a context');
    context.translate(stamp.width / 2, stamp.height / 2);
    drawMarker(context, marker, perUnit);
    return stamp;
  }
}

/** The places of each sign that occurs, with one mark that looks like all of them. */
function bySign(marks: readonly Mark[]): Map<Mark, Mark['at'][]> {
  const found = new Map<string, { readonly like: Mark; readonly places: Mark['at'][] }>();
  for (const mark of marks) {
    const key = `${mark.marker} ${mark.scale}`;
    const known = found.get(key) ?? { like: mark, places: [] };
    known.places.push(mark.at);
    found.set(key, known);
  }
  return new Map([...found.values()].map(({ like, places }) => [like, places]));
}
