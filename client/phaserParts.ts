// Phaser cut down to what a board needs: an entry of our own, its build flags set for the canvas alone, and modules that
// the rest names but a board never reaches replaced by nothing. tests/browser/phaserParts.test.ts compares what is left with the whole.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const PHASER_ALIASES = [
  { find: /^phaser$/, replacement: fromHere('./board/phaserCanvas.cjs') },
  { find: /^phaser\/src\//, replacement: fromHere('../node_modules/phaser/src/') },
];

/** Can be named, called, made with `new` and asked for with `instanceof`, and holds nothing. */
const EMPTY = 'module.exports = function () {};';
/** An effect of the camera that never begins. */
const RESTING = `
  function Resting() {}
  ['preRender', 'update', 'reset', 'destroy'].forEach(function (name) { Resting.prototype[name] = function () {}; });
  Resting.prototype.postRenderCanvas = function () { return false; };
  module.exports = Resting;`;

/** One tiled picture is made at the start, for textures that boards never make. */
const NEVER_SHOWN = `
  var Image = require('../image/Image');
  module.exports = function (scene, x, y, width, height, texture) { return new Image(scene, x, y, texture); };`;

/** By path inside phaser/src; the first that fits. What they require is looked for from their own place. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [
    /^renderer\/webgl\/renderNodes\/defaults\//,
    "module.exports = new (require('../../../../structs/Map'))();",
  ],
  [/^renderer\/(webgl|snapshot)\//, EMPTY],
  [/^filters\//, EMPTY],
  [/^cameras\/2d\/effects\/(?!index)/, RESTING],
  [/^textures\/parsers\/(?!index|Canvas|Image)/, EMPTY],
  [/^textures\/DynamicTexture\./, EMPTY],
  [/^(animations\/AnimationManager|input\/InputManager|core\/DebugHeader|dom\/CreateDOMContainer)\./, EMPTY],
  [/^gameobjects\/components\/PathFollower\./, EMPTY],
  [/^gameobjects\/tilesprite\/TileSprite\./, NEVER_SHOWN],
  [
    /^math\/index\./,
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  ],
];

export const phaserParts: Plugin = {
  name: 'phaser-parts',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const path = id.split('/node_modules/phaser/src/')[1];
    if (path === undefined) return;
    return REPLACED.find(([pattern]) => pattern.test(path))?.[1];
  },
  transform(code, id) {
    if (!id.includes('/phaser/src/')) return;
    const flagged = code
      .replace(/typeof (WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)\b/g, 'false')
      .replace(/typeof CANVAS_RENDERER\b/g, 'true');
    return flagged === code ? undefined : { code: flagged, map: null };
  },
};
