import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import { headlineText } from '@shared/features/scenarios/headline-text';
import { headlineOf } from '@shared/model/headline';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import { formats } from '@shared/words/formats';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { checkContent } from '../../../electron/sheets/write/cell-content';
import { referenceNames } from '../../../electron/sheets/write/reference-names';
import { buildScenarioWorkbook } from '../../../electron/sheets/write/scenario-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';
import { namedCell, plain } from './recalculate';

const base = scenarioContent(exampleModel(2, 60), 'Licences: 25 % [draft]', ['Base']);
/** The same with sampled runs. */
const sampled: typeof base = {
  ...base,
  sampled: {
    result: runMonteCarlo({ model: base.model, options: { runs: 100, seed: 5, rates: ILLUSTRATIVE_RATES } }),
    remarks: [],
    command: 'lodestone montecarlo',
  },
};
const none = scenarioContent(exampleModel(2, 60, []), 'No shock');

async function reopened(...args: Parameters<typeof buildScenarioWorkbook>): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await buildScenarioWorkbook(...args).workbook.xlsx.writeBuffer());
  return workbook;
}

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.notice.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a scenario workbook', () => {
  it('heads its cover with the line of the command line, in the same digits', async () => {
    const long = scenarioContent(exampleModel(2, 300), 'Short');
    const content = exampleContent([long], 'en');
    const cover = (await reopened(content)).worksheets[0];
    const said: unknown[] = [];
    cover?.eachRow((row) => row.getCell(1).value === 'When written' && said.push(row.getCell(2).value));
    const t = translator('en');
    expect(headlineOf(long.result).first).not.toBeNull();
    expect(said).toEqual([headlineText(long.result, t, formats('en'), referenceNames(content, t))]);
  });

  it('has its sheets in reading order, in both languages', () => {
    const names = (language: 'en' | 'ja') =>
      buildScenarioWorkbook(exampleContent([sampled], language)).sheets.map(({ name }) => name);
    expect(names('en')).toEqual([
      'Cover',
      'Lines',
      'Results',
      'Charts',
      'Inputs',
      'Shares',
      'Suppliers',
      'Stock and demand',
      'Dy daily',
      'Tb daily',
      'Line days',
      'Months',
      'Indicators',
      'Targets',
      'Factors',
      'Trade',
      'Sampled runs',
      'Sampled by day',
      'Check',
      'Assumptions',
      'Sources',
    ]);
    expect(names('ja').slice(0, 8)).toEqual([
      '表紙',
      '生産ライン',
      '結果',
      'グラフ',
      '入力値',
      '割合',
      '供給元',
      '備蓄と需要',
    ]);
  });

  it("carries the engine's figures as cached results under names", async () => {
    const workbook = await reopened(exampleContent([base]));
    const result = base.result.materials[0];
    expect(plain(namedCell(workbook, 'Dy_lowestStock'))).toBeCloseTo(
      result?.lowestStock.tonnes ?? Number.NaN,
      12,
    );
    expect(plain(namedCell(workbook, 'Dy_totalShortfall'))).toBe(result?.totalShortfall);
    expect(plain(namedCell(workbook, 'Dy_openingCover'))).toBe(result?.openingCover);
  });

  it("keeps a supplier's name that looks like a formula a text", async () => {
    const sheet = (await reopened(exampleContent([base]))).getWorksheet('Shares');
    expect(sheet?.getCell('B10').value).toBe('=HYPERLINK("evil") plant');
  });

  it('unlocks inputs and locks everything else', async () => {
    const workbook = await reopened(exampleContent([base]));
    expect(namedCell(workbook, 'Dy_opening_stock').protection?.locked).toBe(false);
    expect(namedCell(workbook, 'Dy_lowestStock').protection?.locked ?? true).toBe(true);
    for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
      // ExcelJS reads the protection of a sheet but does not type it.
      expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' });
      expect(sheet.headerFooter.oddHeader).toContain('Official use only');
    }
  });

  it.each(['en', 'ja'] as const)('prints no text smaller than 7 pt (%s)', async (language) => {
    const workbook = await reopened(exampleContent([sampled, none], language));
    // A digit of Calibri 11 is 7 pixels wide and a column has 5 more (ECMA-376 part 1, 18.3.1.13); A4 landscape has
    // 297 mm less twice 0.45 in.
    const printed = ((297 / 25.4 - 0.9) * 72) / 0.75;
    for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
      const { fitToPage, fitToWidth = 1, scale = 100, printTitlesColumn } = sheet.pageSetup;
      const pixels = (columns: readonly Partial<ExcelJS.Column>[]) =>
        columns.reduce((sum, { width = 8.43 }) => sum + 7 * width + 5, 0);
      const across = /A:([A-Z])/.exec(printTitlesColumn ?? '')?.[1];
      const again = pixels(sheet.columns.slice(0, across === undefined ? 0 : across.charCodeAt(0) - 64));
      // What lies behind a print area is not printed.
      const area = /:\$?([A-Z])\$?\d/.exec(sheet.pageSetup.printArea ?? '')?.[1];
      const columns = area === undefined ? sheet.columns : sheet.columns.slice(0, area.charCodeAt(0) - 64);
      const wide = (pixels(columns) - again) / fitToWidth + again;
      const shrunk = fitToPage ? Math.min(1, printed / wide) : scale / 100;
      const sizes: number[] = [];
      sheet.eachRow((row) => row.eachCell(({ text, font }) => text !== '' && sizes.push(font.size ?? 11)));
      expect(shrunk * Math.min(...sizes), sheet.name).toBeGreaterThan(6.95);
      // A wider font of the reader's, as Japanese ones are, widens every column: a fifth is kept free for it.
      if (!fitToPage) expect(wide * shrunk, sheet.name).toBeLessThan(printed * 0.8);
    }
  });

  it.each(['proportional', 'tier'] as const)(
    'prints a year of days on ten pages, one wide (%s)',
    async (allocation) => {
      const year = scenarioContent({ ...exampleModel(1, 366), allocation }, 'A year');
      const sheet = (await reopened(exampleContent([year]))).getWorksheet('Dy daily');
      if (sheet === undefined) throw new Error('dysprosium has a sheet');
      const { scale = 100, printTitlesRow, printArea } = sheet.pageSetup;
      // A4 landscape is 210 mm high, less 1.3 in of margins.
      const page = ((210 / 25.4 - 1.3) * 72) / (scale / 100);
      const heightOf = (row: number) => sheet.getRow(row).height ?? 15;
      const sum = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, index) => heightOf(from + index)).reduce(
          (a, b) => a + b,
          0,
        );
      const [first = 0, last = 0] = (printTitlesRow ?? '').split(':').map(Number);
      const pages = 1 + Math.ceil((sum(1, sheet.rowCount) - page) / (page - sum(first, last)));
      expect(pages).toBeLessThanOrEqual(10);
      expect(printArea).toMatch(allocation === 'tier' ? /^\$?A\$?1:\$?Q/ : /^\$?A\$?1:\$?N/);
    },
  );

  it('says on every sheet of results what it is, of which scenario, data and version', async () => {
    const workbook = await reopened(exampleContent([base]));
    for (const name of ['Results', 'Inputs', 'Dy daily', 'Months', 'Check']) {
      const notice = String(workbook.getWorksheet(name)?.getCell('A2').value);
      for (const said of ['Licences: 25 % [draft]', 'not a forecast', '2026-03-31', '0.1.0'])
        expect(notice).toContain(said);
    }
  });

  it('writes a shortage that is shared out by value as marked values', async () => {
    const ranked = scenarioContent({ ...exampleModel(1, 200), allocation: 'value' }, 'Ranked');
    const workbook = await reopened(exampleContent([ranked]));
    const cell = namedCell(workbook, 'Dy_shortfall_cars');
    const use = ranked.result.materials[0]?.uses.find(({ useId }) => useId === 'cars');
    expect(cell.value).toBe(use?.shortfall);
    expect([cell.formula, cell.font.italic]).toEqual([undefined, true]);
    const texts = (name: string) => {
      const found: string[] = [];
      workbook.getWorksheet(name)?.eachRow((row) => row.eachCell(({ text }) => found.push(text)));
      return found.join('\n');
    };
    expect(texts('Results')).toContain('from the highest value at stake down');
    expect(texts('Check')).toMatch(/"Results" E\d+:E\d+ \(shortfall by use: shared out by value at stake,/);
  });

  it('compares several scenarios and keeps their sheets and names apart', async () => {
    const content = exampleContent([base, none]);
    const workbook = await reopened(content);
    expect(workbook.worksheets.map(({ name }) => name)).toContain('2 Dy daily');
    const comparison = workbook.getWorksheet('Comparison');
    expect(['A7', 'B7', 'A8', 'B8'].map((at) => comparison?.getCell(at).value)).toEqual([
      ...['A', 'Licences: 25 % [draft]', 'B', 'No shock'],
    ]);
    expect(plain(namedCell(workbook, 'S2_Dy_daysShort'))).toBe(none.result.materials[0]?.daysShort);
  });

  it('holds each later scenario against the first as the page Compare does, differences as formulas', async () => {
    const content = exampleContent([
      scenarioContent(exampleModel(2, 200), 'Licences: 25 % [draft]'),
      scenarioContent(exampleModel(2, 200, []), 'Calm'),
    ]);
    const workbook = await reopened(content);
    const sheet = workbook.getWorksheet('Comparison');
    const heads = sheet?.getRow(6).values as string[]; // of a row that holds words alone
    const at = (row: number, head: string) => sheet?.getRow(row).getCell(heads.indexOf(head));
    const [first, second] = content.compare?.view.runs ?? [];
    const lost = [first, second].map((run) => run?.values.lineDays ?? 0);
    expect([at(7, 'Line-days lost')?.value, at(8, 'Line-days lost')?.value]).toEqual(lost);
    const change = sheet?.getRow(8).getCell(heads.indexOf('Line-days lost') + 1);
    const letter = sheet?.getColumn(heads.indexOf('Line-days lost')).letter;
    expect([change?.formula, change?.result]).toEqual([
      `${letter}8-${letter}7`,
      (lost[1] ?? 0) - (lost[0] ?? 0),
    ]);
    const words: string[] = [];
    sheet?.eachRow((row) =>
      row.eachCell(({ value, text }) =>
        words.push(value instanceof Date ? value.toISOString().slice(0, 10) : text),
      ),
    );
    const stop = first?.lines.find((line) => line.stop !== null)?.stop?.date ?? 'none stops';
    expect(words).toEqual(
      expect.arrayContaining(['Figures', 'Production lines', 'First days of difference', stop]),
    );
  });

  it('counts its formulas, and says which sheets have none', async () => {
    const built = buildScenarioWorkbook(exampleContent([base, none]));
    const texts: unknown[][] = [];
    for (const name of ['1 Check', '2 Check']) {
      const sheet = built.workbook.getWorksheet(name);
      const column = (at: number) => sheet?.getColumn(at).values ?? [];
      const row = column(2).indexOf('Formulas in this workbook, all of them live');
      expect(column(3)[row]).toBe(built.formulas);
      texts.push(column(2).filter((text) => /^The sheet/.test(String(text))));
    }
    let formulas = 0;
    for (const { worksheet: sheet } of built.sheets)
      sheet.eachRow((row) => row.eachCell((cell) => void (cell.formula !== undefined && formulas++)));
    expect(formulas).toBe(built.formulas);
    const live = built.workbook.worksheets.filter(({ name }) => texts.flat().join().includes(`"${name}"`));
    expect(live.map(({ name }) => name)).toEqual([
      ...['1 Suppliers', '2 Suppliers', 'Assumptions', 'Sources'],
    ]);
    for (const sheet of live)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
  });

  it('holds only the materials that were chosen', () => {
    const content = { ...exampleContent([base]), materials: ['Tb' as never] }; // a symbol typed here
    expect(buildScenarioWorkbook(content).sheets.map(({ name }) => name)).not.toContain('Dy daily');
  });

  it('leaves out of a scenario what only another one runs', () => {
    const narrow = scenarioContent(exampleModel(1, 60), 'Dysprosium only');
    const content = { ...exampleContent([base, narrow]), materials: ['Dy' as never, 'Tb' as never] }; // symbols typed here
    const names = buildScenarioWorkbook(content).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('daily'))).toEqual([
      '1 Dy daily',
      '1 Tb daily',
      '2 Dy daily',
    ]);
  });

  it('leaves the results out of the twin', () => {
    const cell = (withoutResults: boolean) =>
      buildScenarioWorkbook(exampleContent([base]), { withoutResults })
        .workbook.getWorksheet('Dy daily')
        ?.getCell('Q12').result;
    expect([cell(true), typeof cell(false)]).toEqual([undefined, 'number']);
  });

  it('is refused when it would be too heavy, before it is built', () => {
    const heavy = scenarioContent(exampleModel(5, 630), 'Heavy');
    expect(refusalOf(() => buildScenarioWorkbook(exampleContent([heavy, heavy, heavy, heavy])))).toBe(
      'refusal.export.tooManyFormulas',
    );
  });

  const texts: [string, string, string][] = [
    ['control characters', 'Steel\u0007plant', 'refusal.export.controlCharacters'],
    ['more text than a cell holds', 'x'.repeat(32_768), 'refusal.export.textTooLong'],
  ];
  it.each(texts)('is refused for %s', (_, note, code) => {
    const content = exampleContent([base]);
    const sources = content.sources.map((source) => ({ ...source, note }));
    expect(refusalOf(() => buildScenarioWorkbook({ ...content, sources }))).toBe(code);
  });

  it('is refused for a formula that Excel would not open', () => {
    const sum = (length: number) => ({ formula: 'A1+A2'.padEnd(length, '+A3'), value: 1 });
    expect(() => checkContent(sum(8_191), 'S', 'B2')).not.toThrow();
    expect(refusalOf(() => checkContent(sum(8_192), 'S', 'B2'))).toBe('refusal.export.formulaTooLong');
  });

  it('never lets a NaN through', () => {
    const [first] = base.result.materials;
    if (first === undefined) throw new Error('the example has materials');
    const broken = {
      ...base,
      result: {
        ...base.result,
        materials: [{ ...first, totalShortfall: Number.NaN }, ...base.result.materials.slice(1)],
      },
    };
    expect(() => buildScenarioWorkbook(exampleContent([broken]))).toThrow('is no number for a workbook');
  });
});
