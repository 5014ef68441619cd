// Which renderer draws the boards of this device: WebGL where a graphics card does it, the 2D canvas elsewhere.
// WebGL in software is several times slower than the canvas, and the machines that have it have no time to lose.

let found: 'webgl' | 'canvas' | null = null;

/** `?r=canvas` or `?r=webgl` in the address decides; otherwise the device does, once. */
export function rendererHere(): 'webgl' | 'canvas' {
  const asked = new URLSearchParams(location.search).get('r');
  if (asked === 'canvas' || asked === 'webgl') return asked;
  found ??= hasGraphicsCard() ? 'webgl' : 'canvas';
  return found;
}

/** How drivers that compute pictures on the processor name themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function hasGraphicsCard(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  const name = String(context.getParameter(unmasked ?? context.RENDERER));
  // Browsers keep few contexts alive; this one was only a question.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}
