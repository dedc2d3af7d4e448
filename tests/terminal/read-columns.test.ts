import type { FileInspection } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { describe, expect, it } from 'vitest';
import { readColumns } from '../../electron/terminal/read-columns';

const MAPPING: Mapping = {
  sheet: 'T4',
  encoding: null,
  separator: null,
  headerRow: 3,
  columns: { 1: 'country' },
  economy: null,
  material: null,
  stage: null,
  year: null,
  unit: null,
  basis: null,
  across: { field: 'year', value: 'quantity', columns: [2, 3] },
};
const inspection = (format: FileInspection['format'], name: string): FileInspection => ({
  fileName: 'a',
  fileHash: 'b',
  format,
  sheets: [
    {
      name,
      hidden: false,
      rowCount: 5,
      columnCount: 6,
      merges: [],
      rows: [['表4'], ['国名', '輸入量', '', '前年比', '構成比'], ['', '2023', '2024', '（％）', '', '']],
    },
  ],
  guess: {
    mapping: MAPPING,
    confidence: {},
    remembered: null,
    kin: null,
    unsaid: [],
    figuresOpen: null,
    columnWhy: [],
    proposals: [],
    heads: {},
    missing: [],
    fingerprint: '',
    tables: [],
    countsSaid: null,
    rowsSaid: null,
    proposed: [],
    why: {},
    seen: { title: null, sheet: null },
  },
  sameForm: [],
});

describe('the columns of a table', () => {
  it.each([
    ['xlsx', 'T4'],
    ['text', 'another name'],
  ] as const)('are told with the field that each gives, those left out too (%s)', (format, name) => {
    expect(readColumns(inspection(format, name), MAPPING)).toEqual([
      { column: 'A', header: '国名', field: 'country' },
      { column: 'B', header: '輸入量 2023', field: 'quantity' },
      { column: 'C', header: '2024', field: 'quantity' },
      { column: 'D', header: '前年比 （％）', field: null },
      { column: 'E', header: '構成比', field: null },
    ]);
  });
});
