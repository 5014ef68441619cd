// The oldest browsers that the game runs in, as the README names them. Styles and syntax are lowered to these; what
// cannot be lowered (methods, browser interfaces) is held back by the compiler's lib and tests/browser/oldest.test.ts.
export const OLDEST = { chrome: '104', edge: '104', firefox: '102', safari: '15.4' } as const;
