import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** What benches share that hold the engine beside a program of another language. */

const ROOT = resolve(import.meta.dirname, '../..');
/** Where files of a bench lie while it runs. */
export const FOLDER = join(ROOT, 'node_modules', '.bench');
export const at = (path) => join(ROOT, path);

/** Bundles entries as the app's build does, and hands what `subject` exports to the bench. @param input paths by name @param sourcemap where to say which file code is of */
export async function bundled(input, measure, sourcemap = false) {
  const paths = Object.fromEntries(Object.entries(input).map(([name, path]) => [name, at(path)]));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': at('shared') } },
    build: {
      ssr: true,
      sourcemap,
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { input: paths, output: { entryFileNames: '[name].mjs' } },
    },
  });
  try {
    await measure(await import(pathToFileURL(join(FOLDER, 'subject.mjs')).href));
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

/** Compiles a program of tests/bench/c; null where there is no compiler. */
export function compiled(name) {
  const out = join(FOLDER, name);
  const made = ['cc', 'gcc'].some(
    (compiler) =>
      spawnSync(compiler, ['-O3', '-march=native', '-o', out, at(`tests/bench/c/${name}.c`), '-lm'])
        .status === 0,
  );
  return made ? out : null;
}

/** Runs another program that prints one JSON document with its own times. */
export function json(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.replaceAll('Infinity', '1e999'));
}

export function machine() {
  const load = loadavg().map((value) => value.toFixed(1));
  const memory = Math.round(totalmem() / 2 ** 30);
  return `machine   ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${memory} GiB, node ${process.version}, load ${load.join(' ')}`;
}
