import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import type { Mapping } from '@shared/model/mapping';
import { describe, expect, it } from 'vitest';
import { inspectFile, readRows } from '../../../electron/sheets/read';
import { CHUNK_ROWS } from '../../../electron/sheets/read/limits';
import { rawWorkbook, rowsXml, workbookEntries } from '../../fixtures/workbooks/raw-workbook';
import { rawZip } from '../../fixtures/workbooks/raw-zip';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { allRows, refusalOf, withFile } from './support';

const FILES = join(import.meta.dirname, '../../fixtures/workbooks/files');
const good = () => readFile(join(FILES, 'furigana.xlsx'));
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const SHEET = { name: 'Data', part: 'xl/worksheets/sheet1.xml', xml: rowsXml([['a', 'b']]) };
const inspect = (path: string) => inspectFile(path, {}, smallVocabulary, []);
/** Zeros pack at about 1:1000. */
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

/** A file of Office before 2007, large enough to look into, with a stream of this name. */
function ole(stream: string): Buffer {
  return Buffer.concat([OLE, Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
}

/** Streams first and their directory last, as in a large protected workbook: sector 2,000 of 512 bytes. */
function largeEncrypted(): Buffer {
  const file = Buffer.alloc(2002 * 512);
  OLE.copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(2000, 48);
  file.write('EncryptedPackage', 2001 * 512, 'utf16le');
  return file;
}

const BAD: readonly (readonly [string, string, () => Promise<Buffer | string> | Buffer | string, string])[] =
  [
    ['empty', 'a.xlsx', () => '', 'refusal.file.empty'],
    ['blanks only', 'a.csv', () => ' \r\n\r\n', 'refusal.file.empty'],
    ['truncated', 'a.xlsx', async () => (await good()).subarray(0, 900), 'refusal.file.damaged'],
    [
      'cut inside the directory',
      'a.xlsx',
      async () => (await good()).subarray(0, -30),
      'refusal.file.damaged',
    ],
    ['bytes changed inside', 'a.xlsx', async () => damaged(await good()), 'refusal.file.damaged'],
    ['.doc', 'a.doc', () => ole('WordDocument'), 'refusal.file.notSpreadsheet'],
    ['.ppt named .xls', 'a.xls', () => ole('PowerPoint Document'), 'refusal.file.notSpreadsheet'],
    ['some other Office file', 'a.vsd', () => ole('VisioDocument'), 'refusal.file.notSpreadsheet'],
    ['.xls named .dat', 'a.dat', () => ole('Workbook'), 'refusal.file.xls'],
    ['.xls', 'a.xls', () => Buffer.concat([OLE, zeros(0.01)]), 'refusal.file.xls'],
    ['.xls named .xlsx', 'a.xlsx', () => Buffer.concat([OLE, zeros(0.01)]), 'refusal.file.xls'],
    [
      'password',
      'a.xlsx',
      () => Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
      'refusal.file.encrypted',
    ],
    ['password, large', 'a.xlsx', () => largeEncrypted(), 'refusal.file.encrypted'],
    ['CSV named .xlsx', 'a.xlsx', () => 'a,b\n1,2\n', 'refusal.file.textNamedWorkbook'],
    [
      'a web page named .xls',
      'a.xls',
      () => '<html><table><tr><td>1</td></tr></table></html>',
      'refusal.file.webPage',
    ],
    [
      'a table of a portal without its page, named .xls',
      'a.xls',
      () => '\r\n<meta charset="utf-8"/>\r\n<style>td{}</style><table><tr><td>1</td></tr></table>',
      'refusal.file.webPage',
    ],
    [
      'a web page in UTF-16',
      'a.xls',
      () => Buffer.from('\ufeff<html><table></table></html>', 'utf16le'),
      'refusal.file.webPage',
    ],
    [
      'XML of Excel 2003',
      'a.xls',
      () => '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
      'refusal.file.webPage',
    ],
    ['PDF', 'a.csv', () => '%PDF-1.7 ...', 'refusal.file.notSpreadsheet'],
    ['noise', 'a.csv', () => Buffer.from([1, 2, 3, 4, 0, 9, 200, 7]), 'refusal.file.notSpreadsheet'],
    [
      'a zip that is no workbook',
      'a.xlsx',
      () => rawZip([{ name: 'readme.txt', content: 'hello' }]),
      'refusal.file.notSpreadsheet',
    ],
    [
      '.numbers',
      'a.numbers',
      () => rawZip([{ name: 'Index/Document.iwa', content: 'x' }]),
      'refusal.file.numbers',
    ],
    [
      'Word named .xlsx',
      'a.xlsx',
      () => rawZip([{ name: 'word/document.xml', content: '<w/>' }]),
      'refusal.file.notSpreadsheet',
    ],
    [
      '.ods without its content',
      'a.ods',
      () => rawZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      'refusal.file.damaged',
    ],
    [
      'encrypted parts',
      'a.xlsx',
      () => rawZip([{ name: 'xl/workbook.xml', content: '<workbook/>', flags: 1 }]),
      'refusal.file.encrypted',
    ],
    [
      'a zip inside',
      'a.xlsx',
      () => rawWorkbook({ sheets: [SHEET], extra: [{ name: 'xl/inner.zip', content: 'PK' }] }),
      'refusal.file.nestedArchive',
    ],
    [
      'a bomb',
      'a.xlsx',
      () => rawWorkbook({ sheets: [SHEET], extra: [{ name: 'xl/media/x.bin', content: zeros(64) }] }),
      'refusal.file.inflates',
    ],
    ['a bomb that lies about its size', 'a.xlsx', () => lyingBomb(), 'refusal.file.damaged'],
    [
      'too many parts',
      'a.xlsx',
      () => rawZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `p${index}`, content: '' }))),
      'refusal.file.tooManyParts',
    ],
    [
      'rows that hold nothing',
      'a.xlsx',
      () =>
        rawWorkbook({ sheets: [{ ...SHEET, xml: '<sheetData><row r="1"><c r="A1"/></row></sheetData>' }] }),
      'refusal.sheet.none',
    ],
    ['hundreds of thousands of commas', 'a.csv', () => ','.repeat(300_000), 'refusal.sheet.none'],
    [
      'a flag of the zip that nobody writes',
      'a.xlsx',
      async () => strongly(await good()),
      'refusal.file.encrypted',
    ],
    [
      'a listed sheet that is not there',
      'a.xlsx',
      () => rawZip(workbookEntries({ sheets: [SHEET] }).filter(({ name }) => name !== SHEET.part)),
      'refusal.file.sheetLost',
    ],
    [
      'no cells at all',
      'a.xlsx',
      () => rawWorkbook({ sheets: [{ ...SHEET, xml: '<sheetData/>' }] }),
      'refusal.sheet.none',
    ],
    [
      'entities that point out of the file',
      'a.xlsx',
      () => readFile(join(FILES, 'external-entity.xlsx')),
      'refusal.file.entities',
    ],
    [
      'broken XML',
      'a.xlsx',
      () => rawWorkbook({ sheets: [{ ...SHEET, xml: '<sheetData><row r="1"><c r="A1"></row>' }] }),
      'refusal.file.damaged',
    ],
  ];

/** Says of its first part that it is strongly encrypted. */
function strongly(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('PK\x01\x02', 0, 'latin1');
  copy.writeUInt16LE(0x41, at + 8);
  return copy;
}

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
  copy.fill(0xff, at, at + 40);
  return copy;
}

function lyingBomb(): Buffer {
  const entries = workbookEntries({ sheets: [SHEET] });
  return rawZip(
    entries.map((entry) =>
      entry.name === SHEET.part
        ? { ...entry, content: `${entry.content}${' '.repeat(4_000_000)}`, declaredSize: 200 }
        : entry,
    ),
  );
}

describe('files that cannot be read', () => {
  it.each(BAD)('%s (%s) is refused in words', async (_what, name, make, code) => {
    await withFile(name, await make(), async (path) => {
      const notice = await refusalOf(inspect(path));
      expect(notice.code).toBe(code);
      expect(notice.place?.file).toBe(name);
      for (const language of ['ja', 'en'] as const) {
        const said = translator(language)(notice.code, notice.params);
        expect(said).not.toMatch(/\{\{|refusal\./);
      }
    });
  });

  it('says of a missing file and of a folder what they are', async () => {
    expect((await refusalOf(inspect(join(FILES, 'nowhere.csv')))).code).toBe('refusal.file.missing');
    expect((await refusalOf(inspect(FILES))).code).toBe('refusal.file.folder');
  });

  it('reads a stray cell in XFD1048576 as one blank row, not as a million', async () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Year</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    await withFile('stray.xlsx', rawWorkbook({ sheets: [{ ...SHEET, xml }] }), async (path) => {
      expect((await allRows(path)).map(({ row }) => row)).toEqual([1]);
      const { sheets } = await inspect(path);
      expect(sheets[0]?.rows).toEqual([['Year']]);
      expect(sheets[0]?.columnCount).toBe(16_384);
    });
  });

  it('ends a sheet where formulas show nothing any more', async () => {
    const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = Array.from({ length: 400 }, (_, index) => {
      const row = index + 2;
      const formula = `<c r="B${row}" t="str"><f>IF(A${row}="","",A${row})</f><v></v></c>`;
      return `<row r="${row}">${row < 4 ? text(`A${row}`, 'Dy') : ''}${formula}</row>`;
    });
    const head = `<row r="1">${text('A1', 'Material')}${text('B1', 'Symbol')}</row>`;
    const xml = `<sheetData>${head}${rows.join('')}</sheetData>`;
    await withFile('shows-nothing.xlsx', rawWorkbook({ sheets: [{ ...SHEET, xml }] }), async (path) => {
      const read = await allRows(path);
      expect(read.map(({ row }) => row)).toEqual([1, 2, 3]);
      expect(read[1]?.cells[1]).toMatchObject({ text: '', formula: 'IF(A2="","",A2)' });
    });
  });
});

const MAPPING: Mapping = {
  sheet: '調査票',
  encoding: null,
  separator: null,
  headerRow: 1,
  columns: { 1: 'country', 2: 'material', 3: 'year', 4: 'quantity', 5: 'stage', 6: 'basis' },
  economy: 'JPN',
  counts: 'imports',
  material: null,
  stage: null,
  year: null,
  unit: 't',
  basis: null,
};

describe('mappings that do not fit', () => {
  const path = join(FILES, 'furigana.xlsx');
  const refuse = (mapping: Mapping, file = path) =>
    refusalOf(readRows(file, mapping, smallVocabulary, async () => undefined));
  const without = (column: 1 | 2 | 3 | 4 | 5) => {
    const { [column]: _left, ...columns } = MAPPING.columns;
    return { ...MAPPING, columns };
  };

  it.each([
    ['an unknown sheet', { ...MAPPING, sheet: 'Sheet9' }, 'refusal.sheet.unknown', undefined],
    ['a header row below the sheet', { ...MAPPING, headerRow: 99 }, 'refusal.sheet.headerOutside', undefined],
    [
      'a column far outside',
      { ...MAPPING, columns: { ...MAPPING.columns, 5000: 'note' as const } },
      'refusal.sheet.columnOutside',
      undefined,
    ],
    ['no economy', { ...MAPPING, economy: null }, 'refusal.mapping.economy', 'economy'],
    ['no material', without(2), 'refusal.mapping.material', 'material'],
    ['no stage', without(5), 'refusal.mapping.stage', 'stage'],
    ['no year', without(3), 'refusal.mapping.year', 'year'],
    ['no supplier', without(1), 'refusal.mapping.supplier', 'supplier'],
    ['no quantity', without(4), 'refusal.mapping.quantity', 'quantity'],
  ])('%s is named', async (_what, mapping, code, field) => {
    const notice = await refuse(mapping);
    expect(notice.code).toBe(code);
    expect(notice.place?.file).toBe('furigana.xlsx');
    expect(notice.place?.field).toBe(field);
  });

  it('a sheet without a header is refused, and no row is handed on', async () => {
    const file = join(FILES, 'no-header.csv');
    const { guess } = await inspect(file);
    expect(guess.mapping.headerRow).toBe(0);
    expect(guess.missing).toContain('quantity');
    expect((await refuse(guess.mapping, file)).code).toBe('refusal.sheet.noHeader');
  });

  it('a text that is not in the chosen encoding is refused', async () => {
    const file = join(FILES, 'cp932-letters.csv');
    expect((await refusalOf(inspectFile(file, { encoding: 'utf-8' }, smallVocabulary, []))).code).toBe(
      'refusal.file.encoding',
    );
  });

  it('stops when it is told to, between two chunks', async () => {
    const rows = ['economy,material,stage,supplier,country,year,quantity,unit,basis'];
    for (let row = 0; row < 5000; row++) rows.push(`Japan,Dy,separation,S${row},China,2026,1,t,REO`);
    await withFile('long.csv', rows.join('\n'), async (file) => {
      const { guess } = await inspect(file);
      const stop = new AbortController();
      let seen = 0;
      const reading = readRows(
        file,
        guess.mapping,
        smallVocabulary,
        async (chunk) => {
          seen += chunk.length;
          stop.abort(new Error('stopped'));
        },
        { signal: stop.signal },
      );
      await expect(reading).rejects.toThrow('stopped');
      expect(seen).toBe(CHUNK_ROWS);
    });
  });

  it('never writes to the file that it reads', async () => {
    const before = await stat(path);
    await readRows(path, MAPPING, smallVocabulary, async () => undefined);
    expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
  });
});
