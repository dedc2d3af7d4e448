import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/ARCHITECTURE.md',
  'docs/brief.md',
  'docs/editions.md',
  'docs/merge.md',
  'docs/workbook.md',
  'docs/project-file.md',
  'docs/importing.md',
  'docs/import-rules.md',
  'docs/reliability.md',
  'docs/administration.md',
  'docs/engine.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

/** Rows of "The path of a number": function and file. */
const steps = [
  ...readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8').matchAll(
    /^\|[^|]+\|\s*`(\w+)`\s*\|\s*`([^`]+)`\s*\|$/gm,
  ),
];

it('the path of a number has its eight stops', () => {
  expect(steps).toHaveLength(8);
});

it.each(steps.map((step) => [step[1] ?? '', step[2] ?? '']))('%s stands in %s', (name, file) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});

it.each(DOCUMENTS)('every link of %s leads somewhere', (document) => {
  const folder = join(ROOT, document, '..');
  const links = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
  expect(links.filter((link) => !existsSync(join(folder, link[1] ?? ''))).map((link) => link[1])).toEqual([]);
});

/** Sections of the document of the engine, by number. */
const sections = new Set(
  [...readFileSync(join(ROOT, 'docs/engine.md'), 'utf8').matchAll(/^#{2,3} (\d+(?:\.\d+)?)/gm)].map(
    ([, number]) => number,
  ),
);

/** "docs/engine.md 4.1, 9.3" in a comment: the file, and each section that it names. */
function citationsIn(folder: string): [file: string, section: string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, folder, name), 'utf8');
      const found = text.matchAll(/docs\/engine\.md ([\d.]*\d(?:(?:,| and) [\d.]*\d)*)/g);
      return [...found].flatMap(([, numbers = '']) =>
        numbers.split(/,? (?:and )?/).map((number): [string, string] => [`${folder}/${name}`, number]),
      );
    });
}

it('every section of docs/engine.md that a comment cites is there', () => {
  const cited = ['electron', 'shared', 'renderer', 'tests'].flatMap(citationsIn);
  expect(cited.filter(([, section]) => !sections.has(section))).toEqual([]);
});

it('every rule of the engine has an example by hand', () => {
  const rules = readFileSync(join(ROOT, 'docs/engine.md'), 'utf8')
    .split(/^(?=#{2,3} )/m)
    .filter((part) => /^### /.test(part));
  expect(rules.length).toBeGreaterThan(70);
  const without = rules.filter((rule) => !/(?:^|\s)_[A-Z][^_:]*:/m.test(rule)); // in italics, by its name
  expect(without.map((rule) => rule.split('\n')[0])).toEqual([]);
});
