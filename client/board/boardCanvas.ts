// The Phaser part of a board: one game, one scene, drawn from a Picture. Loaded on demand in a chunk of its own. On the 2D
// canvas everywhere: WebGL in software is 2 to 13 times slower, and its code would double what a phone has to fetch.
// It only draws: pointer, keyboard and words belong to the HTML around it. It sleeps whenever nothing changes.
import Phaser from 'phaser';
import type { Pixels } from './geometry.ts';
import type { Field } from './heatMap.ts';
import type { Picture } from './picture.ts';
import { BoardScene } from './scene.ts';

export interface BoardCanvas {
  /** Draws this from the next frame on, until told otherwise. */
  show(picture: Picture): void;
  /** New cells of the same shape, as when a board without one person is shown. */
  setField(field: Field): void;
  /** The picture's new size in css pixels. */
  resize(size: Pixels): void;
  destroy(): void;
}

export interface CanvasOptions {
  readonly parent: HTMLElement;
  readonly field: Field;
  readonly size: Pixels; // css pixels
  readonly pixelRatio: number; // device pixels per css pixel, at most 2
  readonly onReady: () => void; // the first frame has been drawn
}

const FRAMES_BEFORE_SLEEP = 3;

export function openBoardCanvas(options: CanvasOptions): BoardCanvas {
  const { parent, pixelRatio } = options;
  const scene = new BoardScene(options.field, pixelRatio);
  const game = new Phaser.Game({
    type: Phaser.CANVAS,
    parent,
    // Its own, or a later board would draw a marker on this opaque one: Phaser hands used canvases on to textures.
    canvas: document.createElement('canvas'),
    scene,
    banner: false,
    audio: { noAudio: true },
    backgroundColor: '#17181a',
    render: { roundPixels: false, antialias: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.max(1, options.size.x * pixelRatio),
      height: Math.max(1, options.size.y * pixelRatio),
      zoom: 1 / pixelRatio,
    },
  });

  const step = game.step;
  game.step = (time, delta) => {
    try {
      step.call(game, time, delta);
    } catch (error) {
      // Thrown on, it would end Phaser's loop for good, and with it every later picture; asleep, it wakes for the next.
      reportError(error);
      game.loop.sleep();
    }
  };

  let idle = 0;
  let ready = false;
  const stir = () => {
    idle = 0;
    if (game.isRunning) game.loop.wake();
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    idle = scene.drawn ? idle + 1 : 0;
    if (!ready && scene.drawn) {
      ready = true;
      options.onReady();
    }
    if (idle > FRAMES_BEFORE_SLEEP) game.loop.sleep();
  });
  return {
    show(picture) {
      scene.show(picture);
      stir();
    },
    setField(field) {
      scene.setField(field);
      stir();
    },
    resize(size) {
      game.scale.resize(Math.max(1, size.x * pixelRatio), Math.max(1, size.y * pixelRatio));
      scene.redraw();
      stir();
    },
    destroy() {
      // Destruction happens in the next frame, which a sleeping loop would never reach.
      game.destroy(true);
      stir();
    },
  };
}
