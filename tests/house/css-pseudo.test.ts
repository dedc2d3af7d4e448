import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-graph.mjs';

/** In a list of :is() or :where() a pseudo-element is no selector: it is dropped without a word, and what it would draw is gone. */
const INSIDE = /:(?:is|where)\((?:[^()]|\([^()]*\))*::/g;

test.each([
  [':is(.a::before, .b)', 1],
  [':where(.a:not(.c)::after)', 1],
  ['.a:is(.b, .c)::before', 0],
  ['.a::before, .b:is(.c)', 0],
])('%s has %d pseudo-elements in a list', (css, count) => {
  expect(css.match(INSIDE) ?? []).toHaveLength(count);
});

test('no style sheet names a pseudo-element where browsers drop it', () => {
  const found = sourceFiles(['renderer'], /\.css$/).flatMap((file) =>
    (readFileSync(file, 'utf8').match(INSIDE) ?? []).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
