import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where the workers of one test file are built: below node_modules, so that they find the packages. */
export function workerFolder(name: string): string {
  return join(ROOT, 'node_modules', '.test-workers', `${name}-${process.pid}`);
}

/** Builds worker entries before the tests of a file as the app's build does, and removes them afterwards. */
export function builtWorkers(folder: string, entries: Readonly<Record<string, string>>): void {
  beforeAll(async () => {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@shared': join(ROOT, 'shared') } },
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(ROOT, path)])),
          output: { entryFileNames: '[name].mjs' },
        },
      },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}
