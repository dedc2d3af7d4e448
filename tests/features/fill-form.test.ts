import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { BriefFacts } from '@shared/features/brief/facts';
import { formResults, UNITS_OF } from '@shared/features/brief/form-results';
import { briefRequest } from '@shared/features/brief/request';
import { resultName } from '@shared/features/brief/result-name';
import { formatted } from '@shared/report/report-message';
import { formats } from '@shared/words/formats';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { fillForm } from '../../electron/features/brief/form/fill-form';
import { mappedForm, wantedCell } from '../../electron/features/brief/form/map-form';
import { formByName, keepForm, removeForm } from '../../electron/features/brief/form/templates';
import { verifyPaper } from '../../electron/features/brief/verify/verify-paper';
import { undo } from '../../electron/features/files/undo-redo';
import type { Session } from '../../electron/plan/session';
import { openForm } from '../../electron/sheets/form/office-workbook';
import { readPaper } from '../../electron/sheets/read/paper/read-paper';
import { pack } from '../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../electron/sheets/write/charts/unpack-zip';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import { refusalIn } from '../refusal-of';
import { whyNoCalc, worked } from '../sheets/write/recalculate';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const noCalc = await whyNoCalc();

const SCENARIO = 'licences-25';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A form as offices make them: merged heads, a picture, a formula on a cell to fill, borders, a print area, a name. */
async function officeForm(change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => {}) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('様式1');
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = '影響額報告';
  sheet.getCell('A3').value = '停止ライン数';
  sheet.getCell('B3').border = { bottom: { style: 'double' } };
  sheet.getCell('A4').value = '影響額（億円）';
  sheet.getCell('A5').value = '最初の停止日';
  sheet.getCell('B5').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell('A6').value = '二倍';
  sheet.getCell('B6').value = { formula: 'B4*2', result: 1 };
  sheet.getCell('A7').value = '決定日（文字）';
  book.definedNames.add("'様式1'!$B$4", '影響額');
  sheet.pageSetup.printArea = 'A1:D9';
  sheet.addImage(book.addImage({ buffer: PIXEL as unknown as ExcelJS.Buffer, extension: 'png' }), 'D8:D9');
  change(sheet, book);
  const path = join(newFolder(), 'form.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

const CELLS = [
  '様式1!B3=totals/run/stopping',
  '影響額=totals/run/lostValue',
  '様式1!B5=headline/run/first',
  '様式1!B7=totals/run/allBack',
  '様式1!C20=totals/run/lostValue:million_yen',
];

const writeParts = (path: string, parts: Map<string, Buffer>) => writeFileSync(path, pack(parts));

let session: Session;
let facts: BriefFacts | null = null;
beforeEach(async () => {
  session = await sampleSession(runsPart, drawsPart, solvingPart);
  facts ??= await briefFacts(session, briefRequest.parse({ scenarioId: SCENARIO }), '1.2.3', {}, false);
});
const known = (): BriefFacts => {
  if (facts === null) throw new Error('made before each test');
  return facts;
};

const mapped = async (path: string, cells = CELLS) =>
  keepForm(
    session,
    'F',
    mappedForm(
      await openForm(path),
      cells.map((text) => wantedCell(text, SCENARIO)),
      known(),
    ),
  );
const filled = async (path: string) => {
  const out = join(newFolder(), 'out.xlsx');
  await fillForm(session, path, await formByName(session, 'F'), out, '1.2.3');
  return out;
};
const halveStocks = async () => {
  const { stocks } = await session.project.plan({});
  const rows = stocks.map(
    (stock) => ({ table: 'stock', op: 'put', row: { ...stock, tonnes: stock.tonnes / 2 } }) as const,
  );
  await session.project.apply({ who: 'analyst', label: 'stock', reason: null }, rows);
};
const partsOf = async (path: string) => unpack(readFileSync(path));
const bookAt = async (path: string) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
};

describe('a filled form', () => {
  it('holds the numbers of the brief in its cells, and every other part byte by byte', async () => {
    const path = await officeForm();
    await mapped(path);
    const out = await filled(path);
    const sheet = (await bookAt(out)).getWorksheet('様式1');
    const at = (address: string) => sheet?.getCell(address).value;
    expect(at('B3')).toBe(known().totals.stopping);
    expect(at('B4')).toBe(Math.round((known().lostValue ?? 0) / 1e8));
    expect((at('B5') as Date).toISOString().slice(0, 10)).toBe(known().first?.date);
    expect(at('B7')).toMatch(/^\d+ \w+ 20\d\d$|^–$/);
    expect(at('C20')).toBe(Math.round((known().lostValue ?? 0) / 1e6));
    expect(sheet?.getCell('B3').border.bottom?.style).toBe('double');
    const [before, after] = [await partsOf(path), await partsOf(out)];
    const moved = [...before.keys()].filter(
      (name) => !before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)),
    );
    expect(moved.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(after.get('xl/workbook.xml')?.toString()).toContain('fullCalcOnLoad="1"');
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['customXml/item1.xml']);
    // Of the sheet itself, only the cells that were written.
    const bare = (parts: Map<string, Buffer>) =>
      String(parts.get('xl/worksheets/sheet1.xml')).replace(
        /<c r="(?:B3|B4|B5|B7|C20)"[^>]*?(?:\/>|>.*?<\/c>)|<row r="(?:7|20)"[^>]*>|<\/row>|(?<=<\/f>)<v>1<\/v>/g,
        '',
      );
    expect(bare(after)).toBe(bare(before));
  });

  it('is held against the project: numbers that hold, that were typed over, and that moved with their input', async () => {
    const path = await officeForm();
    await mapped(path);
    const out = await filled(path);
    const kinds = async (file: string) =>
      (await verifyPaper(session, await readPaper(file), '1.2.3')).numbers.map(({ verdict }) => verdict.kind);
    expect(await kinds(out)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds']);
    const parts = await partsOf(out);
    const sheet = String(parts.get('xl/worksheets/sheet1.xml'));
    parts.set('xl/worksheets/sheet1.xml', Buffer.from(sheet.replace(/(<c r="B3"[^>]*><v>)[^<]*/, '$199')));
    const typed = join(newFolder(), 'typed.xlsx');
    writeParts(typed, parts);
    expect(await kinds(typed)).toEqual(['typed', 'holds', 'holds', 'holds', 'holds']);
    await halveStocks();
    const verified = await verifyPaper(session, await readPaper(out), '1.2.3');
    const lost = verified.numbers.find(({ key }) => key.column === 'lostValue');
    expect(lost?.verdict).toMatchObject({ kind: 'changed' });
    expect(verified.inputs.length).toBeGreaterThan(0);
    await undo(session);
  });

  it.skipIf(noCalc !== null)(
    'is filled where LibreOffice has written it, and worked out there: formulas follow what was written',
    async () => {
      const path = await officeForm();
      await mapped(path);
      const out = await filled(path);
      const [byOffice] = await worked([path], async (saved) => {
        const kept = join(newFolder(), 'saved.xlsx');
        copyFileSync(saved, kept);
        return kept;
      });
      const again = join(newFolder(), 'again.xlsx');
      copyFileSync(await filled(byOffice ?? ''), again);
      const yen = Math.round((known().lostValue ?? 0) / 1e8);
      for (const book of await worked([out, again], bookAt)) {
        const sheet = book.getWorksheet('様式1');
        expect(sheet?.getCell('B3').value).toBe(known().totals.stopping);
        expect(sheet?.getCell('B6').result).toBe(2 * yen);
      }
    },
    60_000,
  );

  it.each([
    [
      'a sheet that is gone',
      (sheet: ExcelJS.Worksheet) => void Object.assign(sheet, { name: '様式2' }),
      'refusal.form.noSheet',
    ],
    [
      'another label',
      (sheet: ExcelJS.Worksheet) => void Object.assign(sheet.getCell('A3'), { value: '再開ライン数' }),
      'refusal.form.label',
    ],
    [
      'a formula in the cell',
      (sheet: ExcelJS.Worksheet) => void Object.assign(sheet.getCell('B3'), { value: { formula: 'B4+1' } }),
      'refusal.form.formula',
    ],
    [
      'a cell inside merged ones',
      (sheet: ExcelJS.Worksheet) => sheet.mergeCells('B19:D21'),
      'refusal.form.merged',
    ],
  ])('stops in words at a form that has changed: %s', async (_name, change, code) => {
    await mapped(await officeForm());
    const { notice } = await refusalIn(filled(await officeForm(change)));
    expect(notice.code).toBe(code);
  });

  it('is refused with macros, and where a name, a result or a unit is none', async () => {
    const path = await officeForm();
    const parts = await partsOf(path);
    parts.set('xl/vbaProject.bin', Buffer.from('x'));
    const macros = join(newFolder(), 'm.xlsx');
    writeParts(macros, parts);
    expect((await refusalIn(openForm(macros))).notice.code).toBe('refusal.form.macros');
    const codeOf = async (text: string) =>
      (await refusalIn(mapped(path, [text]).catch((thrown: unknown) => Promise.reject(thrown)))).notice.code;
    expect(await codeOf('無い=totals/run/stopping')).toBe('refusal.form.noName');
    expect(await codeOf('様式1!B3=totals/run/none')).toBe('refusal.form.noResult');
    expect(await codeOf('様式1!B3=totals/run/stopping:kg')).toBe('refusal.form.unit');
    expect(await codeOf('様式1!B6=totals/run/stopping')).toBe('refusal.form.formula');
  });

  it('is refused in words where a part that nothing reads cannot be unpacked', async () => {
    const parts = [...(await partsOf(await officeForm()))].map(([name, content]) => ({ name, content }));
    const broken = join(newFolder(), 'b.xlsx');
    writeFileSync(broken, rawZip([...parts, { name: 'xl/odd.bin', content: 'x', declaredSize: 99 }]));
    expect((await refusalIn(openForm(broken))).notice.code).toBe('refusal.file.damaged');
  });

  it('is kept in the project under its name, as changes that can be undone', async () => {
    const path = await officeForm();
    await mapped(path);
    await mapped(path, CELLS.slice(0, 2));
    expect((await formByName(session, null)).cells.map(({ beside }) => beside)).toEqual([
      '停止ライン数',
      '影響額(億円)',
    ]);
    await undo(session);
    expect((await formByName(session, null)).cells).toHaveLength(5);
    await removeForm(session, 'F');
    expect((await refusalIn(formByName(session, 'F'))).notice.code).toBe('refusal.form.unknown');
  });
});

describe('the results that a form can hold', () => {
  it('have one key each, and a unit', () => {
    const results = formResults(known());
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    expect(results.every(({ kind }) => UNITS_OF[kind].length > 0)).toBe(true);
    expect(results.length).toBeGreaterThan(180);
  });
});

it.each(LANGUAGES)('every result is offered by a name of its own (%s)', async (language) => {
  const session = await sampleSession(runsPart, drawsPart, solvingPart);
  const request = briefRequest.parse({ scenarioId: SCENARIO, decided: '2025-04-01' });
  const facts = await briefFacts(session, request, '1.2.3', {});
  const formatter = { t: translator(language), f: formats(language), language, nameOf: () => '' };
  const names = formResults(facts).map((result) => formatted(resultName(result), formatter));
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes('undefined') || name.includes('{{'))).toEqual([]);
});
