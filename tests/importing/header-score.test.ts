import { type RawRow, textCell } from '@shared/base/sheet-cell';
import { expect, it } from 'vitest';
import { headerScore } from '../../electron/importing/recipe/header-score';

const scoreOf = (...texts: readonly string[]): number => {
  const row: RawRow = { row: 1, cells: texts.map(textCell) };
  return headerScore(row, null);
};

it.each([
  [
    'a figure among the names',
    ['Supplier', 'Country', 'Share (%)', '12'],
    ['Supplier', 'Country', 'Share (%)', ''],
  ],
  ['a name less', ['Supplier', 'Country', ''], ['Supplier', 'Country', 'Share (%)']],
  ['mostly figures', ['Supplier', 'Country', '12', '13', '14'], ['Supplier', 'Country']],
])('a row is less of a header for %s', (_what, less, more) => {
  expect(scoreOf(...less)).toBeLessThan(scoreOf(...more));
});
