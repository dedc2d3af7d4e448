import { join } from 'node:path';
import type { MaterialId } from '@shared/model/material';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportWorkbook, workbookContent } from '../../electron/features/exporting/export-workbook';
import { risk } from '../../electron/features/risk/risk';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const INPUT = {
  scenarioIds: ['licences-25'],
  materials: ['Dy' as MaterialId, 'Tb' as MaterialId],
  language: 'en',
  version: '9.9.9',
  sampling: null,
  redact: false,
  form: { kind: 'live' },
} as const;

describe('the indicators and targets of a workbook', () => {
  it('are those of `lodestone risk` for the economy, stage and year of the scenario', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const { scenarios } = await workbookContent(session, INPUT);
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('one was asked for');
    const { economyId, stage } = scenario.resolved.window;
    const view = await risk(session, {
      economyId,
      stage,
      year: 2026,
      scenarioId: 'licences-25',
      country: 'CHN' as never, // a code typed here
    });
    const figures = view.materials
      .filter(({ materialId }) => ['Tb', 'Dy'].includes(materialId))
      .map(({ materialId, stages }) => ({
        materialId,
        figures: stages.flatMap((each) => each.figures),
      }));
    expect(figures.flatMap((each) => each.figures).length).toBe(26);
    expect(scenario.risk.materials).toEqual(figures);
    expect(scenario.risk.targets.map((each) => each.view)).toEqual(
      view.targets.filter(({ materialId }) => materialId === null || ['Tb', 'Dy'].includes(materialId)),
    );
  });

  it('say the same digits in the workbook as in the table', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const read = async (kind: 'live' | 'values', name: string) => {
      const path = join(newFolder(), `${kind}.xlsx`);
      await exportWorkbook(session, path, { ...INPUT, form: { kind } }, {});
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(path);
      const sheet = book.getWorksheet(name);
      return (sheet?.getSheetValues() ?? []) as unknown[][]; // rows from 1, cells from 1
    };
    // Figures are formulas there; the kept result is the figure, a dash where the table has nothing, and 0 is read as none.
    const figureOf = (value: unknown) =>
      typeof value === 'object' && value !== null && 'formula' in value
        ? ((result = 0) => (result === '–' ? undefined : result))((value as exceljs.CellFormulaValue).result)
        : value;
    const figures = async (name: string) =>
      (await read('live', name)).slice(6).map((row) => Array.from(row, figureOf));
    // A table of values has no line breaks (shared/model/table-rules.ts): its remarks stand in one line.
    const inOneLine = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\n', ' ') : value);
    const live = (await figures('Indicators')).map((row) => row.slice(2).map(inOneLine));
    const table = (await read('values', 'indicators')).slice(2).map((row) => row.slice(3));
    expect(live.length).toBe(26);
    expect(live).toEqual(table);
    const targets = (await figures('Targets')).map((row) => row.slice(1).map(inOneLine));
    expect(targets.length).toBeGreaterThan(3);
    expect(targets).toEqual((await read('values', 'targets')).slice(2).map((row) => row.slice(2)));
  });

  it('count no days of stock where secret stocks are left out', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const views = async (redact: boolean) => {
      const { scenarios } = await workbookContent(session, { ...INPUT, redact });
      return scenarios
        .flatMap((scenario) => scenario.risk.targets)
        .map(({ view }) => view)
        .filter(({ measure }) => measure === 'stock_days');
    };
    expect((await views(false)).map(({ progress }) => progress?.now.kind)).toEqual(Array(4).fill('point'));
    expect((await views(true)).map(({ progress, definition }) => [progress, definition.code])).toEqual(
      Array(4).fill([null, 'risk.reading.stocksLeftOut']),
    );
  });
});
