// How the client is built: phaser cut down to what a board needs (phaserParts.ts), phaser and the SDK in chunks of
// their own, every text asset also as .br and .gz: a class of phones fetches a tenth of the bytes, and the server compresses nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { OLDEST } from './browsers.ts';
import { PHASER_ALIASES, phaserParts } from './phaserParts.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function precompressed(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle() {
      const outDir = resolve(config.root, config.build.outDir);
      for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|json)$/.test(name)) continue;
        const bytes = readFileSync(join(outDir, name));
        const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(join(outDir, `${name}.br`), brotliCompressSync(bytes, { params: quality }));
        writeFileSync(join(outDir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** A round's own chunk is named for it: shared parts may be called by the same name. */
const ROUND = /\/client\/rounds\/[^/]+\/index\.tsx$/;

export default defineConfig(({ command }) => ({
  root: fromHere('.'),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { global: 'globalThis' },
  // development takes phaser whole: its sources are CommonJS, which only the build understands
  resolve: { alias: command === 'build' ? PHASER_ALIASES : [] },
  plugins: [phaserParts, precompressed()],
  build: {
    outDir: fromHere('../dist/client'),
    emptyOutDir: true,
    target: Object.entries(OLDEST).map(([browser, version]) => browser + version),
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // the SDK's parts for games of skill; nothing here predicts
      treeshake: { moduleSideEffects: [{ test: /@colyseus\/sdk\/build\/predict\//, sideEffects: false }] },
      output: {
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${ROUND.test(facadeModuleId ?? '') ? 'round-' : ''}[name]-[hash].js`,
        codeSplitting: {
          groups: [
            // what old browsers need helped with: without a place of its own it pulls the SDK onto every page
            { name: 'helpers', test: /@oxc-project\+runtime/ },
            { name: 'phaser', test: /node_modules\/phaser|phaserCanvas/ },
            { name: 'live', test: /node_modules\/(@colyseus|msgpackr|@msgpackr)/ },
            { name: 'parsing', test: /node_modules\/zod/ },
          ],
        },
      },
    },
  },
}));
