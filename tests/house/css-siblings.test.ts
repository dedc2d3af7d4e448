import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-graph.mjs';

/** Selectors that say of any element what stands before it: with each element that comes, all that stand behind it are styled anew. */
function anySiblings(css: string): readonly string[] {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/[^{},;]*[+~]\s*\*[^{},]*/g) ?? [];
}

test.each([
  ['.a > * + * { top: 0 }', 1],
  ['.a ~ *, .b { top: 0 }', 1],
  ['p + .a { top: 0 }', 0],
  ['.a { width: calc(1px + var(--b)); } /* a + * */', 0],
])('%s', (css, found) => expect(anySiblings(css)).toHaveLength(found));

test('no rule styles whatever stands behind another element', () => {
  const found = sourceFiles(['renderer'], /\.css$/).flatMap((file) =>
    anySiblings(readFileSync(file, 'utf8')).map((selector) => `${file}: ${selector.trim()}`),
  );
  expect(found).toEqual([]);
});
