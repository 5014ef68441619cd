import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere('.'),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { global: 'globalThis' },
  build: { outDir: fromHere('../dist/client'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
