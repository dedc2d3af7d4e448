import { isoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { translator } from '@shared/catalogue/translate';
import { describe, expect, it } from 'vitest';
import { columnLetters, quotedSheet } from '../../../electron/sheets/write/cell-address';
import { cellName } from '../../../electron/sheets/write/cell-names';
import { referenceNames } from '../../../electron/sheets/write/reference-names';
import { sheetName } from '../../../electron/sheets/write/sheet-names';
import { exampleContent } from './example-content';

describe('sheet names', () => {
  it.each([
    ['Dy daily', 'Dy daily'],
    ["a/b\\c?d*e[f]g:h'i", 'a b c d e f g h i'],
    ['', 'sheet'],
    ['History', 'History sheet'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('%j becomes %j', (wanted, expected) => {
    expect(sheetName(wanted, new Set())).toBe(expected);
  });

  it('are told apart whatever the case, and still fit', () => {
    const taken = new Set<string>();
    const long = 'y'.repeat(31);
    expect(['Shares', 'SHARES', long, long].map((name) => sheetName(name, taken))).toEqual([
      'Shares',
      'SHARES (2)',
      long,
      `${'y'.repeat(27)} (2)`,
    ]);
  });
});

describe('cell names', () => {
  it.each([
    [['Dy', 'opening_stock'], 'Dy_opening_stock'],
    [['Dy1'], 'n_Dy1'],
    [['R1C1'], 'n_R1C1'],
    [['2', 'x'], 'n_2_x'],
    [['Dy', 'share', 'vnm plant/1', 2025], 'Dy_share_vnm_plant_1_2025'],
    [['S1', 'ジジム', 'stock'], 'S1_ジジム_stock'],
  ])('%j becomes %s', (parts, expected) => {
    expect(cellName(parts, new Set())).toBe(expected);
  });

  it('are unique', () => {
    const taken = new Set<string>();
    expect([cellName(['a', 'b'], taken), cellName(['A', 'b'], taken)]).toEqual(['a_b', 'A_b_2']);
  });
});

describe('addresses and dates', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('quotes sheets and counts days as spreadsheets do', () => {
    expect(quotedSheet("Dy's")).toBe("'Dy''s'");
    expect(serialOfDate(isoDate('2025-04-04'))).toBe(45_751);
  });
});

describe('the name of a material', () => {
  it.each([
    ['Dysprosium', 'Dy', 'Dysprosium (Dy)'],
    ['Neodymium-praseodymium (NdPr)', 'NdPr', 'Neodymium-praseodymium (NdPr)'],
    ['ネオジム・プラセオジム（NdPr）', 'NdPr', 'ネオジム・プラセオジム（NdPr）'],
    ['Yttrium (oxide)', 'Y', 'Yttrium (oxide) (Y)'],
    ['Y', 'Y', 'Y'],
  ])('%s of %s is written as %s', (nameEn, id, written) => {
    const content = exampleContent([]);
    const [material] = content.reference.materials;
    if (material === undefined) throw new Error('the example has materials');
    const reference = { ...content.reference, materials: [{ ...material, id: id as never, nameEn }] }; // a symbol typed here
    expect(referenceNames({ ...content, reference }, translator('en')).material(id)).toBe(written);
  });
});
