import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect } from 'vitest';
import { allCommands } from '../../electron/features';
import { runProgram } from '../../electron/terminal/program';

const ROOT = resolve(import.meta.dirname, '../..');
export const PLACES = {
  wasmPath: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
  highsPath: join(ROOT, 'node_modules/highs/build/highs.wasm'),
  sampleFolder: join(ROOT, 'resources/sample/japan'),
  sampleWorkbooks: join(ROOT, 'resources/sample/workbooks'),
};

/** What one command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, in an English environment unless said otherwise. */
export async function lodestone(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runProgram(allCommands(), {
    argv,
    environment,
    version: '1.2.3',
    places: PLACES,
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** The one JSON document of a command that is done. */
export async function resultOf(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await lodestone([...argv, '--json']);
  expect([code, err], out).toEqual([0, '']);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ ok: true, formatVersion: 1 });
  return answer.result;
}

const folders: string[] = [];

/** A new empty folder that goes away after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-cli-'));
  folders.push(folder);
  return folder;
}

/** A project file that starts as the bundled sample. */
export async function sampleProject(folder = newFolder()): Promise<string> {
  const file = join(folder, 'plan.lodestone');
  await lodestone(['new', file, '--sample', 'japan', '--who', 'analyst']);
  return file;
}

/** What must not differ after a refusal: the bytes of the file, and whether anything lies beside it. */
export function stateOf(file: string) {
  const beside = ['.journal', '.lock'].filter((ending) => existsSync(file + ending));
  return { bytes: existsSync(file) ? readFileSync(file).toString('base64') : null, beside };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
