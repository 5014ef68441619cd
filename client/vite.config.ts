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

/** Small things that rounds and pages have in common; no fits, no schemas, nothing of single pages, and not the guide. */
const SHARED =
  /\/client\/(board|kit\/(placing|reveal)|parts|net|people)\/|\/client\/words\/(?!guide)|\/client\/(kit\/)?[^/]+\.tsx?$|\/shared\/(rounds|protocol|encoding|scenario\/records|words)|\/(fromRound|errors|ticks)\.ts$/;

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
            // under every page, what old browsers need helped with too: elsewhere it would pull the SDK along
            {
              name: 'base',
              test: /@oxc-project\+runtime|rolldown.runtime|node_modules\/(preact|@preact|i18next|@noble)/,
            },
            { name: 'phaser', test: /node_modules\/phaser|phaserCanvas/ },
            { name: 'live', test: /node_modules\/(@colyseus|msgpackr|@msgpackr)/ },
            { name: 'parsing', test: /node_modules\/zod/ },
            // What many share comes in few files: each costs a kilobyte of headers and a place in the queue.
            { name: 'shared', test: SHARED, minShareCount: 2 },
            { name: 'protection', test: /\/client\/protection\/(?!errorWords|verdict)/, minShareCount: 2 },
            { name: 'families', test: /\/shared\/model\/families/, minShareCount: 2 },
            // Landing, lobby and bar have them, too: with the rounds' kits they would bring those along.
            { name: 'shared', test: /\/client\/(board\/Thumbnail|parts\/BarSlot)\.tsx/ },
            { name: 'company', test: /\/client\/(chart|kit\/pay)\//, minShareCount: 2 },
            { name: 'asking', test: /\/client\/kit\/(asking|choosing)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));
