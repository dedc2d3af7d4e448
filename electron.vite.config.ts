import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** The oldest runtime that one build has to run on: the tests' Electron, and plain Node for the command line. */
const NODE_TARGET = 'node20.18';
const CHROMIUM_TARGET = 'chrome130';

const at = (path: string): string => resolve(import.meta.dirname, path);
const alias = { '@shared': at('shared') };

/** Wasm files that code finds beside its entry, under names that do not change with their content. */
const WASM = {
  'sql-wasm.wasm': 'node_modules/sql.js/dist/sql-wasm.wasm',
  'highs.wasm': 'node_modules/highs/build/highs.wasm',
};

/** Emits the wasm files into out/main at build time, so that they always match the installed packages. */
function wasmBesideTheEntry(): Plugin {
  return {
    name: 'lodestone:wasm-beside-the-entry',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(WASM)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(at(source)) });
      }
    },
  };
}

/** The main thread, the thread that it starts, and the command line. */
const MAIN_ENTRIES = {
  main: at('electron/main.ts'),
  'desk-thread': at('electron/desk-thread.ts'),
  cli: at('electron/cli.ts'),
};

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [wasmBesideTheEntry()],
    build: {
      target: NODE_TARGET,
      outDir: at('out/main'),
      sourcemap: true,
      // What every start needs comes in one file each; zod alone would be eighty.
      externalizeDeps: false,
      rolldownOptions: {
        input: MAIN_ENTRIES,
        output: {
          entryFileNames: '[name].js',
          // Less to read at the start; names stay, for the traces of defects.
          minify: { mangle: false, compress: true, codegen: true },
          codeSplitting: { groups: [{ name: 'base', test: /\/shared\/base\// }] },
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      outDir: at('out/preload'),
      // A sandboxed preload is one CommonJS file that can load nothing but Electron's own modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      target: CHROMIUM_TARGET,
      outDir: at('out/renderer'),
      minify: true,
      // Inlined fonts and pictures would need data: in more places of the content policy.
      assetsInlineLimit: 0,
      // One sheet of styles, in one order whichever page is shown first.
      cssCodeSplit: false,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
