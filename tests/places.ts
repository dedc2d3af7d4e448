import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** The wasm of the installed sql.js. */
export const WASM = join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm');
export const HIGHS = join(ROOT, 'node_modules/highs/build/highs.wasm');
export const SAMPLE_FOLDER = join(ROOT, 'resources/sample/japan');
export const SAMPLE_WORKBOOKS = join(ROOT, 'resources/sample/workbooks');
export const RETURNS_FOLDER = join(ROOT, 'resources/returns');
/** Where a command finds what is installed. */
export const PLACES = {
  wasmPath: WASM,
  highsPath: HIGHS,
  sampleFolder: SAMPLE_FOLDER,
  sampleWorkbooks: SAMPLE_WORKBOOKS,
  returnsFolder: RETURNS_FOLDER,
  policyPath: join(SAMPLE_FOLDER, 'no-policy.json'),
};
