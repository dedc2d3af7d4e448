import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { inspectFile, readPackedRows, readQuestions, readRows } from '../../../electron/sheets/read';
import { rawWorkbook } from '../../fixtures/workbooks/raw-workbook';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { refusalOf, withFile } from './support';

const HEADER = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Quantity</t></is></c></row>';
const sheet = (rows: number, row: (number: number) => string) =>
  rawWorkbook({
    sheets: [
      {
        name: 'Data',
        part: 'xl/worksheets/sheet1.xml',
        xml: `<sheetData>${HEADER}${Array.from({ length: rows }, (_, index) => row(index + 2)).join('')}</sheetData>`,
      },
    ],
  });
const formatted = (number: number) => `<row r="${number}"><c r="A${number}" s="1"/></row>`;
const text = (rows: number) => `Supplier,Quantity\n${'Lynas,1\n'.repeat(rows)}`;
const MAPPING = {
  sheet: 'Data',
  encoding: null,
  separator: null,
  headerRow: 1,
  columns: { 1: 'supplier', 2: 'quantity' },
  economy: 'JPN',
  counts: 'imports',
  material: 'Dy',
  stage: 'separation',
  year: 2026,
  unit: 't',
  basis: 'reo',
} as const;

/** A row that says so many years, of which the first alone has a figure. */
const years = Array.from({ length: 40 }, (_, index) => String(1981 + index));
const wide = (rows: number) =>
  `Supplier,${years.join(',')}\n${Array.from({ length: rows }, (_, row) => `Mine ${row},1${','.repeat(years.length - 1)}\n`).join('')}`;
const ACROSS: Mapping = {
  ...MAPPING,
  sheet: 'a',
  columns: { 1: 'supplier' },
  country: 'AUS',
  across: { field: 'year', value: 'quantity', columns: years.map((_, index) => index + 2) },
};

describe('more figures and problems than one import takes', () => {
  it('are refused', async () => {
    const { code, params, place } = await withFile('a.csv', text(302_000), (path) =>
      refusalOf(readPackedRows(path, MAPPING, smallVocabulary, async () => undefined, {}, [])),
    );
    expect([code, params?.limit, place?.file]).toEqual(['refusal.sheet.tooManyRows', 300_000, 'a.csv']);
  });

  it('are none of the cells that are blank, or left out by a filter', async () => {
    const { rows } = await withFile('a.csv', wide(10_000), (path) =>
      readPackedRows(path, ACROSS, smallVocabulary, async () => undefined, {}, []),
    );
    expect(rows).toBe(400_000);
    const steps: TableStep[] = [{ step: 'keep', column: 'Supplier', is: 'one_of', values: ['Mine'] }];
    const file = `${text(400_000)}Mine,5\n`;
    const kept = await withFile('a.csv', file, (path) =>
      readPackedRows(path, { ...MAPPING, steps }, smallVocabulary, async () => undefined, {}, []),
    );
    expect(kept.rows).toBe(400_001);
  });

  it('are none of the figures that a statistic does not have', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, row) => `France,${2001 + (row % 20)},${row % 10 === 0 ? row : ''}`,
    );
    const mapping = {
      ...MAPPING,
      columns: { 1: 'country', 2: 'year', 3: 'quantity' },
      year: null,
      into: 'series',
    } as const;
    const read: ReadRow[] = [];
    await withFile('a.csv', `Country,Year,Quantity\n${lines.join('\n')}`, (path) =>
      readRows(path, mapping, smallVocabulary, async (rows) => void read.push(...rows)),
    );
    const [blank, figures] = ['left_out', 'figure'].map(
      (kind) => read.filter((row) => row.kind === kind).length,
    );
    expect([blank, figures]).toEqual([2700, 300]);
    expect(read[1]).toEqual({ kind: 'left_out', row: 3, reason: 'blank', cell: 'C3' });
  });

  it('are counted by what stands in them: rows that are only formatted are none', async () => {
    const { sheets } = await withFile('a.xlsx', sheet(310_000, formatted), (path) =>
      inspectFile(path, {}, smallVocabulary, []),
    );
    expect(sheets[0]).toMatchObject({ rowCount: 310_001, rows: [['1', 'Quantity']] });
  });

  it('do not keep the first of them from being looked through for what is to be asked', async () => {
    const asked = await withFile('a.csv', text(310_000), (path) =>
      readQuestions(path, MAPPING, smallVocabulary, 10),
    );
    expect(asked).toEqual([]);
  });
});
