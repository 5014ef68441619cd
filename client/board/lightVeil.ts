// The dark over a board and the rounds of full light in it: painted small and stretched, since it is all soft edges.
// It must lie above the heat map and below everything that people put there.
import Phaser from 'phaser';
import { type Pixels, toPixels } from './geometry.ts';
import type { Picture } from './picture.ts';

const VEIL = 'veil';
const SIZE = { x: 320, y: 200 } as const;
/** A round is fully lit up to this share of its radius, then fades into the dark. */
const FULL_LIGHT = 0.76;

export class LightVeil {
  readonly #texture: Phaser.Textures.CanvasTexture | null;
  readonly #image: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene) {
    this.#texture = scene.textures.createCanvas(VEIL, SIZE.x, SIZE.y);
    this.#image = scene.add.image(0, 0, VEIL).setOrigin(0).setVisible(false);
  }

  draw(picture: Picture, size: Pixels): void {
    this.#image.setVisible(picture.dim > 0).setDisplaySize(size.x, size.y);
    const texture = this.#texture;
    if (picture.dim <= 0 || !texture) return;
    const context = texture.context;
    context.globalCompositeOperation = 'source-over';
    context.clearRect(0, 0, SIZE.x, SIZE.y);
    context.fillStyle = `rgb(11 11 12 / ${picture.dim})`;
    context.fillRect(0, 0, SIZE.x, SIZE.y);
    context.globalCompositeOperation = 'destination-out';
    for (const opening of picture.openings) {
      const at = toPixels(opening.at, picture.pane, SIZE);
      const radius = (opening.radiusM / picture.pane.width) * SIZE.x;
      const light = context.createRadialGradient(at.x, at.y, radius * FULL_LIGHT, at.x, at.y, radius);
      light.addColorStop(0, `rgb(0 0 0 / ${picture.open})`);
      light.addColorStop(1, 'rgb(0 0 0 / 0)');
      context.fillStyle = light;
      context.fillRect(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
    }
    texture.refresh();
    texture.setFilter(Phaser.Textures.FilterMode.LINEAR);
  }
}
