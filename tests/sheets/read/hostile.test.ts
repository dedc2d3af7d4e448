import type { RawCell } from '@shared/base/sheet-cell';
import { describe, expect, it } from 'vitest';
import { inspectFile, readRows } from '../../../electron/sheets/read';
import {
  type RawWorkbook,
  rawWorkbook,
  rowsXml,
  workbookEntries,
} from '../../fixtures/workbooks/raw-workbook';
import { rawZip } from '../../fixtures/workbooks/raw-zip';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { allRows, refusalOf, withFile } from './support';

const PART = 'xl/worksheets/sheet1.xml';
const book = (xml: string, more: Partial<RawWorkbook> = {}) =>
  rawWorkbook({ sheets: [{ name: 'Data', part: PART, xml }], ...more });
const inspect = (path: string) => inspectFile(path, {}, smallVocabulary, []);
const textsOf = async (bytes: Buffer, sheet?: string) =>
  withFile('a.xlsx', bytes, async (path) =>
    (await allRows(path, sheet)).map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')),
  );
const cellOf = async (cell: string, more: Partial<RawWorkbook> = {}): Promise<RawCell | undefined> =>
  withFile(
    'a.xlsx',
    book(`<sheetData><row r="1">${cell}</row></sheetData>`, more),
    async (path) => (await allRows(path))[0]?.cells[0],
  );
const DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

describe('cells at the edge of the format', () => {
  it.each<[string, string, Partial<RawCell>, Partial<RawWorkbook>?]>([
    ['a number beyond doubles', '<c r="A1"><v>1e400</v></c>', { value: null, text: '1e400', fault: 'error' }],
    ['one below them', '<c r="A1"><v>-1e400</v></c>', { value: null, fault: 'error' }],
    ['NaN', '<c r="A1"><v>NaN</v></c>', { value: null, text: 'NaN', fault: 'error' }],
    ['INF', '<c r="A1"><v>INF</v></c>', { value: null, text: 'INF', fault: 'error' }],
    ['the smallest double', '<c r="A1"><v>5e-324</v></c>', { value: 5e-324, fault: null }],
    ['a formula that was never calculated', '<c r="A1"><f>B1*2</f></c>', { value: null, fault: 'no_result' }],
    [
      'a day of the 1904 system',
      '<c r="A1" s="1"><v>43556</v></c>',
      { value: '2023-04-02' },
      { styles: DATES, date1904: true },
    ],
    [
      'the same day number of the 1900 system',
      '<c r="A1" s="1"><v>43556</v></c>',
      { value: '2019-04-01' },
      { styles: DATES },
    ],
    ['a style without a style sheet', '<c r="A1" s="7"><v>43556</v></c>', { value: 43_556, percent: false }],
    [
      'a style beyond the style sheet',
      '<c r="A1" s="7"><v>43556</v></c>',
      { value: 43_556 },
      { styles: DATES },
    ],
    [
      'a shared string that is not there',
      '<c r="A1" t="s"><v>9</v></c>',
      {},
      { strings: '<si><t>x</t></si>' },
    ],
  ])('%s', async (_what, cell, expected, more = {}) => {
    const read = await cellOf(cell, more);
    if (Object.keys(expected).length === 0) expect(read).toBeUndefined();
    else expect(read).toMatchObject(expected);
  });

  it('a text as long as Excel allows is kept whole', async () => {
    const long = `始${'あ'.repeat(32_765)}終`;
    expect((await cellOf(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`))?.value).toBe(long);
  });
});

describe('workbooks that no program writes', () => {
  const header = rowsXml([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  const merged = (...ranges: string[]) =>
    book(`${header}<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`);

  it.each<[string, string[], string[][]]>([
    [
      'one range',
      ['A1:B2'],
      [
        ['a', 'a', 'c'],
        ['a', 'a', 'f'],
        ['g', 'h', 'i'],
      ],
    ],
    [
      'the same from its other corners',
      ['B2:A1'],
      [
        ['a', 'a', 'c'],
        ['a', 'a', 'f'],
        ['g', 'h', 'i'],
      ],
    ],
    [
      'ranges in a circle: the first holds',
      ['A1:B2', 'B2:C3', 'C3:A1'],
      [
        ['a', 'a', 'c'],
        ['a', 'a', 'f'],
        ['g', 'h', 'i'],
      ],
    ],
    [
      'a range beside them',
      ['A1:B2', 'B2:C3', 'C1:C3'],
      [
        ['a', 'a', 'c'],
        ['a', 'a', 'c'],
        ['g', 'h', 'c'],
      ],
    ],
    [
      'a range from a row that is not there',
      ['A2:A9'],
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['d', 'h', 'i'],
      ],
    ],
  ])('merged cells: %s', async (_what, ranges, expected) => {
    expect(await textsOf(merged(...ranges))).toEqual(expected);
  });

  it('20,000 merged ranges over the whole sheet cost no more than one', async () => {
    const ranges = Array.from(
      { length: 20_000 },
      (_, index) => `A${1 + (index % 3)}:XFD${1_048_576 - index}`,
    );
    const rows = Array.from({ length: 2_000 }, (_, index) => [index, 'x']);
    const xml = `${rowsXml(rows)}<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    await withFile('a.xlsx', book(xml), async (path) => {
      expect((await inspect(path)).sheets[0]?.merges).toEqual(['A1:XFD1048576']);
    });
  });

  it('a sheet is found by a name with quotes and signs', async () => {
    const name = `It's "2026" <A&B> 年`;
    const escaped = 'It&apos;s &quot;2026&quot; &lt;A&amp;B&gt; 年';
    const bytes = rawWorkbook({ sheets: [{ name: escaped, part: PART, xml: rowsXml([['x']]) }] });
    expect(await textsOf(bytes, name)).toEqual([['x']]);
    const notice = await withFile('a.xlsx', bytes, (path) => refusalOf(allRows(path, "It's")));
    expect(notice).toMatchObject({
      code: 'refusal.sheet.unknown',
      params: { sheet: "It's", sheets: [name] },
    });
  });

  it('a document type alone does no harm', async () => {
    const entries = workbookEntries({ sheets: [{ name: 'Data', part: PART, xml: rowsXml([['x']]) }] });
    const declared = entries.map((entry) =>
      entry.name === PART
        ? {
            ...entry,
            content: String(entry.content).replace(
              '?>',
              '?><!DOCTYPE worksheet SYSTEM "http://example.org/x.dtd">',
            ),
          }
        : entry,
    );
    expect(await textsOf(rawZip(declared))).toEqual([['x']]);
  });

  const cell = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>';
  it.each<[string, string, () => Buffer | string, string]>([
    ['no sheets', 'a.xlsx', () => rawWorkbook({ sheets: [] }), 'refusal.sheet.none'],
    [
      'a tag that never ends',
      'a.xlsx',
      () => book(`<sheetData><row r="1"><c r="A1" x="${'y'.repeat(1_100_000)}`),
      'refusal.file.damaged',
    ],
    [
      'entities in the shared strings',
      'a.xlsx',
      () =>
        book('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
          strings: '<si><t>&secret;</t></si>',
        }),
      'refusal.file.entities',
    ],
    [
      'a sheet that ends in the middle',
      'a.xlsx',
      () => book(`<sheetData><row r="1">${cell}</row><row r="2"></sheetData>`),
      'refusal.file.damaged',
    ],
  ])('%s is refused', async (_what, name, make, code) => {
    const mapping = {
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
    const notice = await withFile(name, make(), (path) =>
      refusalOf(readRows(path, mapping, smallVocabulary, async () => undefined)),
    );
    expect([notice.code, notice.place?.file]).toEqual([code, name]);
  });
});
