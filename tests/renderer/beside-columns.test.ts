import type { Mapping } from '@shared/model/mapping';
import { describe, expect, it } from 'vitest';
import { leadingColumn, sideTables } from '../../renderer/features/importing/beside-columns';

const MAPPING: Mapping = {
  sheet: 'S',
  encoding: null,
  separator: null,
  headerRow: 3,
  columns: { 1: 'country', 2: 'quantity' },
  economy: 'JPN',
  material: 'Dy',
  stage: 'separation',
  year: 2025,
  unit: 't',
  basis: 'reo',
  beside: [
    { shift: 3, material: 'Tb', year: null, economy: null },
    { shift: 6, material: null, year: 2024, economy: 'EU27' },
  ],
};
const TABLES = sideTables(MAPPING, 9);

describe('tables side by side', () => {
  it('are named by their columns, each with what holds for it', () => {
    expect(TABLES).toEqual([
      { from: 1, to: 3, shift: 0, says: { material: 'Dy', year: 2025, economy: 'JPN' } },
      { from: 4, to: 6, shift: 3, says: { material: 'Tb', year: 2025, economy: 'JPN' } },
      { from: 7, to: 9, shift: 6, says: { material: 'Dy', year: 2024, economy: 'EU27' } },
    ]);
    expect(sideTables({ ...MAPPING, beside: null }, 9)).toEqual([]);
  });

  it.each([
    [1, null],
    [3, null],
    [4, 1],
    [6, 3],
    [8, 2],
    [10, null],
  ])('column %d is read as column %s', (column, lead) => {
    expect(leadingColumn(TABLES, column)).toBe(lead);
  });
});
