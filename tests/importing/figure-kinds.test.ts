import { describe, expect, it } from 'vitest';
import { measuredAgain, measuredIn } from '../../electron/importing/recipe/measured';
import { kindIn } from '../../electron/importing/values/figure-kinds';

describe('what a text says that figures count', () => {
  it.each([
    ['Mine production, metric tons', 'production'],
    ['Selected exports', 'exports'],
    ['輸入数量（kg）', 'imports'],
    ['ジスプロシウムの調達実績', 'purchases'],
    ['Reserves (tonnes)', 'reserves'],
    ['埋蔵量', 'reserves'],
    ['Apparent consumption', 'consumption'],
    ['年産能力', 'capacity'],
    ['期末在庫', 'stock'],
    ['Unit value ($/t)', 'price'],
    ['Export value', 'value'],
    ['輸入金額（千円）', 'value'],
    ['生産量', 'production'],
    ['出口量', 'exports'],
    // Columns of countries and of both at once say nothing of the kind.
    ['輸出国', null],
    ['消費国', null],
    ['Exporting country', null],
    ['Mine production and reserves', null],
    ['Supplier', null],
    ['数量', null],
  ])('%s: %s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });
});

describe('what the figures of a table count', () => {
  const plain = {
    heads: ['Quantity (t)'],
    titles: [],
    sheet: 'Sheet1',
    sayings: [],
    fileName: 'data.xlsx',
    namesParties: false,
    namesBuyers: false,
  };
  it.each([
    ['nothing says it', {}, null],
    ['a firm or an economy beside the figures', { namesParties: true }, 'purchases'],
    [
      'the head, against the title',
      { heads: ['Imports (t)'], titles: ['Production and imports'] },
      'imports',
    ],
    ['a title', { titles: ['Reserves 2020'] }, 'reserves'],
    ['the sheet', { sheet: 'Reserves' }, 'reserves'],
    ['the name of the file', { fileName: 'Production 2019-2020.xlsx' }, 'production'],
    ['a program that exported it', { sheet: 'Export Worksheet', fileName: 'sap-export.xlsx' }, null],
    ['exports to buyers who are named', { heads: ['Exports (t)'], namesBuyers: true }, 'imports'],
  ] as const)('%s', (_why, said, kind) => {
    expect(measuredIn({ ...plain, ...said })?.kind ?? null).toBe(kind);
  });

  it.each([
    [
      'an answer holds while the file says the same',
      'exports',
      { counts: 'imports', said: 'exports' },
      'imports',
    ],
    [
      'and not where it says something else',
      'reserves',
      { counts: 'imports', said: 'production' },
      'reserves',
    ],
    [
      'of an older version it holds where nothing speaks against it',
      null,
      { counts: 'imports', said: undefined },
      'imports',
    ],
    ['without an answer the file alone says it', 'imports', { counts: null, said: null }, 'imports'],
  ] as const)('%s', (_why, said, kept, kind) => {
    expect(measuredAgain(said, kept)).toBe(kind);
  });
});
