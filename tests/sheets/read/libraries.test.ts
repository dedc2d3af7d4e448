import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../../fixtures/workbooks/build';
import { rawWorkbook, rowsXml, workbookEntries } from '../../fixtures/workbooks/raw-workbook';
import { rawZip } from '../../fixtures/workbooks/raw-zip';
import { allRows, withFile } from './support';

const FILES = join(import.meta.dirname, '../../fixtures/workbooks/files');
const load = async (path: string) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
};
const stream = async (path: string) => {
  const texts: unknown[][] = [];
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
    hyperlinks: 'ignore',
    entries: 'ignore',
  })) {
    for await (const row of sheet) texts.push(Array.isArray(row.values) ? row.values.slice(1) : []);
  }
  return texts;
};
const SHEET = { name: 'Data', part: 'xl/worksheets/sheet1.xml' };

/** Why the public readers of ExcelJS 4.4 are not used. When one of these fails, a newer ExcelJS may do better. */
describe('what ExcelJS does, and what is read here', () => {
  it('loses a sheet whose part has another name', async () => {
    const path = join(FILES, 'sheet-part-named-otherwise.xlsx');
    expect((await load(path)).worksheets).toHaveLength(0);
    expect(await allRows(path)).toHaveLength(3);
  });

  it('loses the text where sheets come before shared strings, when streaming', async () => {
    const path = join(FILES, 'furigana.xlsx');
    // Mostly a bare index. Whether the strings are read after all hangs on how fast its temporary file is written.
    const [first] = (await stream(path))[1] ?? [];
    expect([{ sharedString: 5 }, 'ヨミガナ']).toContainEqual(first);
    expect((await allRows(path))[1]?.cells[0]?.text).toBe('中国');
  });

  it('takes furigana for the text when streaming', async () => {
    const strings = '<si><t>中国</t><rPh sb="0" eb="2"><t>チュウゴク</t></rPh></si>';
    const xml = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    const entries = workbookEntries({ sheets: [{ ...SHEET, xml }], strings });
    const stringsFirst = [
      ...entries.filter(({ name }) => name !== SHEET.part),
      ...entries.filter(({ name }) => name === SHEET.part),
    ];
    await withFile('furigana.xlsx', rawZip(stringsFirst), async (path) => {
      expect(await stream(path)).toEqual([['チュウゴク']]);
      expect((await allRows(path))[0]?.cells[0]?.text).toBe('中国');
    });
  });

  it('splits characters at block borders when streaming', async () => {
    const long = '希土類'.repeat(60_000);
    await withFile(
      'long.xlsx',
      rawWorkbook({ sheets: [{ ...SHEET, xml: rowsXml([[`a${long}`, `bc${long}`]]) }] }),
      async (path) => {
        expect(JSON.stringify(await stream(path))).toContain('\ufffd');
        expect((await allRows(path))[0]?.cells.map((cell) => cell?.text)).toEqual([`a${long}`, `bc${long}`]);
      },
    );
  });

  it('reads a formula without result as nothing, and an error as not a number when streaming', async () => {
    const path = join(FILES, 'formulas.xlsx');
    const sheet = (await load(path)).getWorksheet('提出');
    expect(sheet?.getCell('F3').text).toBe('');
    const rows = await allRows(path, '提出');
    expect(rows[2]?.cells[5]).toMatchObject({ fault: 'no_result', value: null });
    expect(rows[3]?.cells[5]).toMatchObject({ fault: 'error', text: '#DIV/0!' });
  });

  it('takes Japanese date formats for numbers, and an escaped d for a date', async () => {
    const path = join(FILES, 'dates-1904.xlsx');
    const sheet = (await load(path)).worksheets[0];
    expect(typeof sheet?.getCell('E2').value).toBe('number');
    expect(sheet?.getCell('F2').value).toBeInstanceOf(Date);
    const rows = await allRows(path);
    expect(rows[1]?.cells[4]?.value).toBe('2026-01-01');
    expect(rows[2]?.cells[4]?.value).toBe('2025-12-31');
    expect(rows[3]?.cells[4]?.value).toBe('2027-04-01');
    expect(rows[1]?.cells[5]?.value).toBe(300);
  });

  it('keeps only the last run of formatted inline text when streaming', async () => {
    const runs = { raw: '<c r="@" t="inlineStr"><is><r><t>Lynas </t></r><r><t>Malaysia</t></r></is></c>' };
    await withFile(
      'runs.xlsx',
      rawWorkbook({ sheets: [{ ...SHEET, xml: rowsXml([[runs]]) }] }),
      async (path) => {
        expect(await stream(path)).toEqual([['Malaysia']]);
        expect((await allRows(path))[0]?.cells[0]?.text).toBe('Lynas Malaysia');
      },
    );
  });

  it('changes text in its CSV reader', async () => {
    const csv = 'a,b,c\n007,1E5,01-02-2026\n';
    await withFile('codes.csv', csv, async (path) => {
      const sheet = await new ExcelJS.Workbook().csv.readFile(path);
      expect(sheet.getCell('A2').value).toBe(7);
      expect(sheet.getCell('B2').value).toBe(100_000);
      expect((await allRows(path))[1]?.cells.map((cell) => cell?.value)).toEqual([
        '007',
        '1E5',
        '01-02-2026',
      ]);
    });
  });

  it('has a value for a date without a zone: the day is the same in every zone', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Data');
    sheet.getCell('A1').value = new Date(Date.UTC(2026, 0, 1));
    sheet.getCell('B1').value = {
      text: { richText: [{ text: 'Ly' }, { text: 'nas' }] },
      hyperlink: 'https://example.org',
    } as unknown as ExcelJS.CellValue; // the types lack rich text in a link
    sheet.getCell('C1').value = { richText: [{ text: 'Dy' }, { text: '₂O₃' }] };
    sheet.getCell('D1').value = true;
    sheet.getCell('E1').value = 0.45;
    sheet.getCell('E1').numFmt = '0%';
    sheet.getCell('F1').value = 0.1 + 0.2;
    await withFile('cells.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()), async (path) => {
      const zone = process.env.TZ;
      process.env.TZ = 'America/New_York';
      try {
        const [row] = await allRows(path);
        expect(row?.cells.map((cell) => cell?.text)).toEqual([
          '2026-01-01',
          'Lynas',
          'Dy₂O₃',
          'TRUE',
          '45%',
          '0.3',
        ]);
        expect(row?.cells[4]).toMatchObject({ value: 0.45, percent: true });
      } finally {
        process.env.TZ = zone;
      }
    });
  });

  it('reads the same number of filled cells as the plain reader where that reads all', async () => {
    // Not the sheet that it loses, the cell beyond the columns that are read, and the file that is refused here.
    const whole = FIXTURES.map(({ name }) => name).filter((name) =>
      /^(?!sheet-part|stray-cell|external-entity).*\.xlsx$/.test(name),
    );
    for (const name of whole) {
      const path = join(FILES, name);
      const workbook = await load(path);
      for (const sheet of workbook.worksheets) {
        let filled = 0;
        sheet.eachRow((row) => row.eachCell((cell) => (filled += cell.value === null ? 0 : 1)));
        const ours = (await allRows(path, sheet.name)).reduce(
          (sum, row) => sum + row.cells.filter((cell) => cell !== undefined).length,
          0,
        );
        expect([name, ours]).toEqual([name, filled]);
      }
    }
  });
});
