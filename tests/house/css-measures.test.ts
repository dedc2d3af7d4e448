import { expect, test } from 'vitest';
import { cssMeasures, rulesOf } from '../../scripts/css-measures.mjs';

test.each([
  ['.a { color: red; margin: 0 }', [['color: red', 'margin: 0']]],
  ['.a,\n.b {\n  margin:\n    0 1px;\n}\n', [['margin: 0 1px']]],
  ['/* .a { top: 0 } */ .b { top: 0 }', [['top: 0']]],
  ['@media print { .a { top: 0 } .b { left: 0 } }', [['top: 0'], ['left: 0']]],
  ['.a { background: url("data:x;y"); top: 0 }', [['background: url("data:x;y")', 'top: 0']]],
])('%s is read as its declarations', (css, rules) => {
  expect(rulesOf(css)).toEqual(rules);
});

test('rules repeat a body in any order and across sheets; only the tokens may write out a colour or a size of type', () => {
  const sheets = [
    { file: 'a.css', css: '.a {\n  top: 0;\n  left: 0;\n}\n.b {\n  font-size: 12px;\n}\n' },
    { file: 'b.css', css: '.c {\n  left: 0;\n  top: 0;\n}\n.d {\n  color: #fff;\n}\n' },
    { file: 'theme/tokens.css', css: ':root {\n  --ink: #1c2126;\n}\n' },
  ];
  expect(cssMeasures(sheets).map(([, figure]) => figure)).toEqual([17, 5, 2, 7, 5, 1, 1]);
});
