import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, bench, describe } from 'vitest';
import { workbookContent } from '../../electron/features/exporting/export-workbook';
import { writeScenarioWorkbook } from '../../electron/sheets/write';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { sampleSession } from '../features/sample-session';

/** The full workbook of a scenario of the sample: every material that it runs, a year by day. */
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
const session = await sampleSession(writingPart, runsPart);
const asked = {
  scenarioIds: ['licences-25'],
  materials: [],
  language: 'en',
  version: 'bench',
  redact: false,
  form: { kind: 'live' },
} as const;
const content = await workbookContent(session, { ...asked, sampling: null });
const sampled = await workbookContent(session, {
  ...asked,
  sampling: { runs: 1_000, seed: 1, rates: null },
});
const path = join(folder, 'full.xlsx');
const { formulas, sheets } = await writeScenarioWorkbook(content, path);
const PASSES = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe(`a workbook of ${sheets.length} sheets and ${formulas} formulas, written to disk`, () => {
  bench('Lodestone', async () => void (await writeScenarioWorkbook(content, path)), PASSES);
  bench(
    'Lodestone, with sampled runs by day',
    async () => void (await writeScenarioWorkbook(sampled, path)),
    PASSES,
  );
  bench(
    'ExcelJS alone: as many formulas in one style on one sheet',
    async () => {
      const book = new exceljs.Workbook();
      const sheet = book.addWorksheet('all');
      const style = { numFmt: '#,##0.000' };
      for (let at = 0; at < formulas; at++) {
        const cell = sheet.getCell(1 + Math.floor(at / 20), 1 + (at % 20));
        cell.value = { formula: 'IF(A1>0,MIN(A1,B1),0)', result: at / 7 };
        cell.style = style;
      }
      await book.xlsx.writeFile(join(folder, 'plain.xlsx'));
    },
    PASSES,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
