// Phaser with what a board needs of it: pictures and lines on a 2D canvas. The build takes this in place of the package
// (phaserParts.ts); CommonJS, as Phaser's own sources are. What is only required is needed for what it registers: without
// one of them a game never starts, and says nothing.
require('phaser/src/events/EventEmitter');
require('phaser/src/cameras/2d/CameraManager');
require('phaser/src/gameobjects/DisplayList');
require('phaser/src/gameobjects/UpdateList');
require('phaser/src/gameobjects/GameObjectCreator');
require('phaser/src/gameobjects/GameObjectFactory');
require('phaser/src/gameobjects/image/ImageFactory');
require('phaser/src/gameobjects/graphics/GraphicsFactory');
require('phaser/src/scene/ScenePlugin');

module.exports = {
  CANVAS: require('phaser/src/const').CANVAS,
  Core: { Events: require('phaser/src/core/events') },
  Game: require('phaser/src/core/Game'),
  Scale: require('phaser/src/scale/const'),
  Scene: require('phaser/src/scene/Scene'),
  Textures: { FilterMode: require('phaser/src/textures/const') },
};
