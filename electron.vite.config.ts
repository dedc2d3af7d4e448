import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { normalizePath, type Plugin } from 'vite';
import { entriesStandAlone } from './scripts/build/entries-stand-alone';
import { fileOf, importedBy } from './scripts/build/imported-by';
import { pagesAhead } from './scripts/build/pages-ahead';
import { textsByLanguage } from './scripts/build/texts-by-language';

/** The oldest runtime that one build has to run on: the tests' Electron, and plain Node for the command line. */
const NODE_TARGET = 'node20.18';
const CHROMIUM_TARGET = 'chrome130';

/** As the build names its modules, on Windows too. */
const at = (path: string): string => normalizePath(resolve(import.meta.dirname, path));
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
  'backend-thread': at('electron/backend-thread.ts'),
  cli: at('electron/cli.ts'),
};

const ofMain = importedBy(MAIN_ENTRIES.main);
const ofBackendThread = importedBy(MAIN_ENTRIES['backend-thread']);
const ofBackend = importedBy(at('electron/backend-thread-calls.ts'));

/** What every start asks of the backend first: what heads the window, and the table that most people begin with. */
const ofFirstAnswers = ['files', 'brief', 'shares', 'scenarios'].map((feature) =>
  importedBy(at(`electron/features/${feature}/handlers.ts`)),
);

/**
 * What the two threads of every start share, the rest of what the backend needs before it can answer, and its first answers:
 * read one by one, its sixty files took a third of the time in which that thread starts.
 */
const FILES_OF_MAIN = [
  fileOf('start', (...of) => ofMain(...of) && (ofBackendThread(...of) || ofBackend(...of))),
  fileOf('backend', ofBackend),
  fileOf('first-answers', (...of) => ofFirstAnswers.some((within) => within(...of))),
];

/** What the page needs before it draws anything, and what its tables of figures need: each file of a page is a request. */
const FILES_OF_PAGE = [
  fileOf('start', importedBy(at('renderer/main.tsx'))),
  fileOf('figures', importedBy(at('renderer/kit/figures/FigureTable.tsx'))),
];

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [wasmBesideTheEntry(), textsByLanguage(at('shared')), entriesStandAlone()],
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
          codeSplitting: { groups: FILES_OF_MAIN },
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
    plugins: [react(), textsByLanguage(at('shared')), pagesAhead()],
    build: {
      target: CHROMIUM_TARGET,
      outDir: at('out/renderer'),
      minify: true,
      // Inlined fonts and pictures would need data: in more places of the content policy.
      assetsInlineLimit: 0,
      // One sheet of styles, in one order whichever page is shown first.
      cssCodeSplit: false,
      rolldownOptions: {
        input: at('renderer/index.html'),
        output: { codeSplitting: { groups: FILES_OF_PAGE } },
      },
    },
  },
});
