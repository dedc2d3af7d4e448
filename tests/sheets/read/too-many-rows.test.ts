import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFile, readQuestions, readRows } from '../../../electron/sheets/read';
import { FilledRows } from '../../../electron/sheets/read/filled-rows';
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
const filled = (number: number) => `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`;
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

describe('more rows than one import takes', () => {
  it.each<[what: string, name: string, make: () => Buffer | string]>([
    ['a text of a million', 'a.csv', () => text(1_000_000)],
    ['a sheet', 'a.xlsx', () => sheet(302_000, filled)],
  ])('are refused before one of them is read: %s', async (_what, name, make) => {
    let handed = 0;
    const notices = await withFile(name, make(), async (path) => [
      await refusalOf(inspectFile(path, {}, smallVocabulary, [])),
      await refusalOf(readRows(path, MAPPING, smallVocabulary, async () => void handed++)),
    ]);
    for (const { code, params, place } of notices)
      expect([code, params?.limit, place?.file]).toEqual(['refusal.sheet.tooManyRows', 300_000, name]);
    expect(handed).toBe(0);
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

describe('filled rows', () => {
  const XML = `<sheetData>${HEADER}<row r="2"/>${formatted(3)}${filled(4)}${formatted(5)}${formatted(6)}<row r="7"><c r="A7" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`;
  it('are the same however the pieces are cut between two tags', () => {
    const tags = XML.split(/(?<=>)/);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: tags.length }), { maxLength: 6 }), (cuts) => {
        const rows = new FilledRows();
        const at = [0, ...cuts.sort((a, b) => a - b), tags.length];
        for (let index = 1; index < at.length; index++)
          rows.take(tags.slice(at[index - 1], at[index]).join(''));
        expect(rows.count).toBe(3);
      }),
    );
  });
});
