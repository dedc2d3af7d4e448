import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/workbook.md',
  'docs/project-file.md',
  'docs/importing.md',
  'docs/reliability.md',
  'docs/administration.md',
];

/** Rows of "The path of a number": function and file. */
const steps = [
  ...readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^\|[^|]+\|\s*`(\w+)`\s*\|\s*`([^`]+)`\s*\|$/gm,
  ),
];

it('the path of a number has its ten steps', () => {
  expect(steps).toHaveLength(10);
});

it.each(steps.map((step) => [step[1] ?? '', step[2] ?? '']))('%s stands in %s', (name, file) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});

it.each(DOCUMENTS)('every link of %s leads somewhere', (document) => {
  const folder = join(ROOT, document, '..');
  const links = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
  expect(links.filter((link) => !existsSync(join(folder, link[1] ?? ''))).map((link) => link[1])).toEqual([]);
});
