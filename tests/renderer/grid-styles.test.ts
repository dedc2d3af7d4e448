import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What the style sheet takes from the cells of every grid, and by what code a grid would need it there. */
const TAKEN: readonly [variable: string, needed: RegExp][] = [
  ['--ag-internal-grid-viewport-width', /isFullWidthRow|fullWidthCell/],
  ['--ag-internal-pinned-left-sticky-offset', /enableRtl/],
  ['--ag-internal-pinned-right-sticky-offset', /pinned: 'right'|enableRtl/],
];

const sheet = readFileSync('renderer/kit/grid/grid.css', 'utf8');
const library = readFileSync('node_modules/ag-grid-community/dist/package/main.esm.mjs', 'utf8');
const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('renderer', path))
  .map((path) => [path, readFileSync(path, 'utf8')] as const);

it.each(TAKEN)('%s is no business of the cells: no grid draws what would need it', (variable, needed) => {
  const rule = new RegExp(`@property ${variable} \\{\\s*syntax: "\\*";\\s*inherits: false;\\s*\\}`);
  expect(sheet).toMatch(rule);
  expect(library, 'the grid has another name for it now').toContain(`setProperty("${variable}"`);
  expect(sources.filter(([, text]) => needed.test(text)).map(([path]) => path)).toEqual([]);
});
