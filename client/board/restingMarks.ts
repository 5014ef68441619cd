// Marks that rest while others move: a crowd's pins at a reveal. They are drawn into one texture, once for as long as
// they and the view of the board stay the same.
import type Phaser from 'phaser';
import { type Pane, type Pixels, toPixels } from './geometry.ts';
import type { Mark } from './picture.ts';

const TEXTURE = 'resting';

export class RestingMarks {
  readonly #scene: Phaser.Scene;
  readonly #image: Phaser.GameObjects.Image;
  #drawn: readonly unknown[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0);
  }

  /** @param keyOf the texture that holds a mark's sign */
  draw(marks: readonly Mark[], pane: Pane, size: Pixels, keyOf: (mark: Mark) => string): void {
    this.#image.setVisible(marks.length > 0);
    const wanted = [marks, ...Object.values(pane), size.x, size.y];
    if (marks.length === 0 || wanted.every((value, i) => value === this.#drawn[i])) return;
    this.#drawn = wanted;
    const { textures } = this.#scene;
    if (textures.exists(TEXTURE)) textures.remove(TEXTURE);
    const texture = textures.createCanvas(TEXTURE, size.x, size.y)!;
    for (const mark of marks) {
      const sign = textures.get(keyOf(mark)).getSourceImage() as HTMLCanvasElement;
      const at = toPixels(mark.at, pane, size);
      texture.context.drawImage(sign, at.x - sign.width / 2, at.y - sign.height / 2);
    }
    texture.refresh();
    this.#image.setTexture(TEXTURE);
  }
}
