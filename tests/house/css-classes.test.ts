import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unnamedClasses } from '../../scripts/css-classes.mjs';
import { sourceFiles } from '../../scripts/source-graph.mjs';

test.each([
  ['.a-page { top: 0 }', '<div className="a-page ld-row">', []],
  ['.a-page, .a-foot > li { top: 0 }', '<div className="a-page">', ['a-foot']],
  ['@media print { .a-page:has(> .a-foot) { top: 0 } }', '<div>', ['a-foot', 'a-page']],
  ['/* .a-old */ .ag-cell, .fui-Button { width: 1.5em }', '', []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the sources put names together so.
  ['.is-open { top: 0 }', "const kind = 'open'; `row is-${kind}`", []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the sources put names together so.
  ['.is-shut { top: 0 }', "const kind = 'open'; `row is-${kind}`", ['is-shut']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the sources put names together so.
  ['.ld-share-grid { top: 0 }', "'share'; `ld-${name}-grid`", []],
])('%s beside %s', (css, source, unnamed) => {
  expect(unnamedClasses([css], [source])).toEqual(unnamed);
});

test('every class that a style sheet has a rule for is named by a source', () => {
  const texts = (folders: string[], names: RegExp) =>
    sourceFiles(folders, names).map((file) => readFileSync(file, 'utf8'));
  const sources = texts(['renderer', 'shared', 'electron'], /\.tsx?$/);
  expect(unnamedClasses(texts(['renderer'], /\.css$/), sources)).toEqual([]);
});
