import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RawCell } from '@shared/base/sheet-cell';
import { describe, expect, it } from 'vitest';
import { inspectFile, readRows, readScenarioWorkbook, writeRejects } from '../../../electron/sheets/read';
import { openSource } from '../../../electron/sheets/read/open-source';
import { rawZip } from '../../fixtures/workbooks/raw-zip';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { newFolder } from '../../tidy-up';
import { allRows, refusalOf, withFile } from './support';

const FILES = join(import.meta.dirname, '../../fixtures/workbooks');

const STYLES = `<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;

/** A spreadsheet from the XML of its tables. */
function ods(tables: string, { encrypted = false } = {}): Buffer {
  const namespaces = ['office', 'table', 'text', 'style', 'calcext']
    .map((name) => `xmlns:${name}="urn:${name}"`)
    .join(' ');
  return rawZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest>${encrypted ? '<manifest:encryption-data/>' : ''}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}
const table = (rows: string, attributes = 'table:name="Data"') =>
  `<table:table ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const text = (words: string) => cell('office:value-type="string"', words);
const readTexts = (bytes: Buffer, sheet?: string) =>
  withFile('a.ods', bytes, async (path) =>
    (await allRows(path, sheet)).map((each) => [
      each.row,
      ...Array.from(each.cells, (one) => one?.text ?? ''),
    ]),
  );

describe('cells of an OpenDocument spreadsheet', () => {
  const float = (value: string, shown: string) =>
    cell(`office:value-type="float" office:value="${value}"`, shown);
  it.each<[string, string, Partial<RawCell>]>([
    ['a number', float('1234.5', '1,234.5'), { value: 1234.5, text: '1234.5' }],
    ['shown with fewer digits', float('1234.567', '1.235'), { value: 1234.567, text: '1234.567' }],
    [
      'shown in thousands',
      float('25000', '25 kt'),
      { value: 25_000, around: { before: '', behind: 'kt', scale: 1000 } },
    ],
    [
      'with a unit before it',
      float('700', 'USD 700'),
      { value: 700, around: { before: 'USD', behind: '', scale: 1 } },
    ],
    ['that its format makes a year', float('8', '令和8年度'), { value: '令和8年度' }],
    ['that its format makes words', float('1', 'n/a'), { value: 'n/a' }],
    ['zero that shows a dash', float('0', '—'), { value: 0, text: '0' }],
    ['no number', float('x', 'x'), { value: null, fault: 'error' }],
    ['money', cell('office:value-type="currency" office:value="12"', '12'), { value: 12 }],
    [
      'a share',
      cell('office:value-type="percentage" office:value="0.45"', '45%'),
      { value: 0.45, percent: true, text: '45%' },
    ],
    [
      'a day',
      cell('office:value-type="date" office:date-value="2026-04-01T00:00:00"', 'Apr 26'),
      { value: '2026-04-01' },
    ],
    [
      'yes',
      cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR'),
      { value: true, text: 'TRUE' },
    ],
    [
      'an error',
      cell('calcext:value-type="error" office:value-type="string" table:formula="of:=1/0"', '#DIV/0!'),
      { fault: 'error' },
    ],
    [
      'a formula',
      cell('office:value-type="float" office:value="24" table:formula="of:=[.A1]*2"', '24'),
      { value: 24, formula: '[.A1]*2' },
    ],
    ['a formula without a result', cell('table:formula="of:=[.A1]*2"'), { value: null, fault: 'no_result' }],
    ['a raised mark', text('China<text:span text:style-name="T1">12</text:span>'), { value: 'China¹²' }],
    ['spaces and a line break', text('a<text:s text:c="2"/>b<text:line-break/>c'), { value: 'a  b\nc' }],
    [
      'furigana',
      text(
        '<text:ruby><text:ruby-base>中国</text:ruby-base><text:ruby-text>ちゅうごく</text:ruby-text></text:ruby>',
      ),
      { value: '中国' },
    ],
    [
      'a note beside it',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>no</text:p></office:annotation><text:p>5 t</text:p></table:table-cell>',
      { value: '5 t' },
    ],
  ])('%s', async (_what, xml, expected) => {
    const [first] = await withFile('a.ods', ods(table(row(xml))), (path) => allRows(path));
    expect(first?.cells[0]).toMatchObject(expected);
  });
});

describe('sheets of an OpenDocument spreadsheet', () => {
  it('repeats rows and cells, and ends where their content ends', async () => {
    const blanks = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = [
      row(`${cell('table:number-columns-repeated="2"')}${text('a')}${blanks}`),
      row(
        cell('office:value-type="float" office:value="1" table:number-columns-repeated="3"', '1'),
        'table:number-rows-repeated="2"',
      ),
      row(blanks, 'table:number-rows-repeated="1048573"'),
    ];
    expect(await readTexts(ods(table(rows.join(''))))).toEqual([
      [1, '', '', 'a'],
      [2, '1', '1', '1'],
      [3, '1', '1', '1'],
    ]);
  });

  it('gives merged cells the value of the first, and says what is hidden', async () => {
    const rows = [
      '<table:table-column/><table:table-column table:visibility="collapse"/>',
      row(
        `${cell('office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"', 'China')}<table:covered-table-cell/>`,
      ),
      row('<table:covered-table-cell table:number-columns-repeated="2"/>', 'table:visibility="filter"'),
    ];
    const bytes = ods(
      table(rows.join('')) + table(row(text('x')), 'table:name="Lists" table:style-name="ta2"'),
    );
    expect(await readTexts(bytes)).toEqual([
      [1, 'China', 'China'],
      [2, 'China', 'China'],
    ]);
    await withFile('a.ods', bytes, async (path) => {
      const source = await openSource(path, {});
      expect([source.format, source.sheetNames]).toEqual(['ods', ['Data', 'Lists']]);
      expect(await source.sheet('Data')).toMatchObject({
        hidden: false,
        merges: ['A1:B2'],
        hiddenRows: [{ from: 2, to: 2 }],
        hiddenColumns: [{ from: 2, to: 2 }],
        rowCount: 1,
        columnCount: 2,
      });
      expect((await source.sheet('Lists')).hidden).toBe(true);
      source.close();
    });
  });

  it('reads the sheet that is asked for, and leaves out copies of other files', async () => {
    const bytes = ods(
      table(row(text('one')), 'table:name="One"') +
        table(row(text('two')), 'table:name="Two"') +
        table(row(text('copy')), `table:name="'file:///x.ods'#$A"`),
    );
    expect(await readTexts(bytes, 'Two')).toEqual([[1, 'two']]);
    const refusal = await withFile('a.ods', bytes, (path) => refusalOf(allRows(path, 'Three')));
    expect(refusal).toMatchObject({ code: 'refusal.sheet.unknown', params: { sheets: ['One', 'Two'] } });
  });

  it.each<[string, () => Buffer, string]>([
    [
      'protected by a password',
      () => ods(table(row(text('a'))), { encrypted: true }),
      'refusal.file.encrypted',
    ],
    ['without sheets', () => ods(''), 'refusal.sheet.none'],
    [
      'with broken XML',
      () => ods('<table:table table:name="A"><table:table-row>'.repeat(2).concat('</b>')),
      'refusal.file.damaged',
    ],
  ])('is refused in words: %s', async (_what, make, code) => {
    const notice = await withFile('a.ods', make(), (path) =>
      refusalOf(inspectFile(path, {}, smallVocabulary, [])),
    );
    expect([notice.code, notice.place?.file]).toEqual([code, 'a.ods']);
  });

  it('is refused as a scenario workbook that was saved in another format', async () => {
    const bytes = ods(table(row(text('lodestone-scenario-workbook-2')), 'table:name="_Lodestone"'));
    const notice = await withFile('a.ods', bytes, (path) => refusalOf(readScenarioWorkbook(path)));
    expect(notice.code).toBe('refusal.roundTrip.ods');
  });

  it('is no scenario workbook', async () => {
    await withFile('a.ods', ods(table(row(text('a')))), async (path) => {
      expect(await readScenarioWorkbook(path)).toBeNull();
    });
  });
});

describe('files that LibreOffice has saved as .ods', () => {
  // Each beside the workbook that it was made from: both have to say the same, cell by cell.
  it.each(readdirSync(join(FILES, 'ods')))('%s says what its .xlsx says', async (name) => {
    const path = join(FILES, 'ods', name);
    const twin = join(FILES, 'files', `${basename(name, '.ods')}.xlsx`);
    const source = await openSource(twin, {});
    const { sheetNames } = source;
    source.close();
    const plain = (rows: Awaited<ReturnType<typeof allRows>>) =>
      rows
        .filter(({ cells }) => cells.length > 0)
        .map(({ row: number, cells }) => [
          number,
          ...Array.from(cells, (one) => one && [one.value, one.text, one.fault, one.merged, one.around]),
        ]);
    for (const sheet of sheetNames)
      expect(plain(await allRows(path, sheet))).toEqual(plain(await allRows(twin, sheet)));
    const [here, there] = await Promise.all(
      [path, twin].map((file) => inspectFile(file, {}, smallVocabulary, [])),
    );
    expect(here?.guess.mapping).toEqual(there?.guess.mapping);
  });

  it('its marked copy is a new workbook of its cells', async () => {
    const path = join(FILES, 'ods', 'merged-two-row-header.ods');
    const { guess } = await inspectFile(path, {}, smallVocabulary, []);
    const mapping = { ...guess.mapping, economy: 'JPN', counts: 'imports' as const };
    const problems: Parameters<typeof writeRejects>[1][number][] = [];
    await readRows(path, mapping, smallVocabulary, async (rows) => {
      for (const each of rows) if (each.kind === 'rejected') problems.push(...each.problems);
    });
    const out = join(newFolder(), 'marked.xlsx');
    await writeRejects(path, problems, out);
    const marked = await allRows(out, guess.mapping.sheet);
    expect(marked[0]?.cells[0]?.text).toContain('別紙２');
  });
});
