import { join } from 'node:path';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import {
  type ExportInput,
  exportWorkbook,
  planWorkbook,
  workbookContent,
} from '../../electron/features/exporting/export-workbook';
import { sizeOfWorkbook, withDaysThatFit } from '../../electron/sheets/write/fit-days';
import { buildScenarioWorkbook } from '../../electron/sheets/write/scenario-workbook';
import { MOST_FORMULAS } from '../../electron/sheets/write/workbook-builder';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { zipParts } from '../sheets/support/zip-parts';
import { exampleContent, exampleModel, scenarioContent } from '../sheets/write/example-content';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const input: Omit<ExportInput, 'scenarioIds'> = {
  language: 'en',
  version: '9.9.9',
  redact: false,
  materials: [],
  form: { kind: 'live' },
  sampling: null,
};
const symbols = (...ids: string[]) => ids as MaterialId[]; // of the sample

/** The formulas that really stand in the cells of a workbook, sheet by sheet. */
function standing(content: Parameters<typeof buildScenarioWorkbook>[0]): [string, number][] {
  return buildScenarioWorkbook(content).sheets.map(({ name, worksheet }) => {
    let formulas = 0;
    worksheet.eachRow((row) => row.eachCell((cell) => void (cell.formula !== undefined && formulas++)));
    return [name, formulas];
  });
}

describe('the formulas of a workbook, counted before it is written', () => {
  it('are those that stand in its cells, for every scenario of the sample', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const { scenarios } = await session.project.scenarios();
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
    const picks = [symbols('Dy'), symbols('NdPr', 'Ce'), symbols('Tb', 'Y', 'La')];
    for (const [index, { id }] of scenarios.entries()) {
      const materials = id.startsWith('stop-2010') ? [] : (picks[index % picks.length] ?? []);
      const redact = index % 4 === 3;
      const content = await workbookContent(session, { ...input, scenarioIds: [id], materials, redact });
      const counted = sizeOfWorkbook(content);
      expect(
        counted.sheets.map(({ name, formulas }) => [name, formulas]),
        id,
      ).toEqual(standing(content));
      expect(counted.formulas, id).toBe(counted.sheets.reduce((sum, { formulas }) => sum + formulas, 0));
    }
  }, 240_000);

  it('fit for six scenarios: those short first by day, the others by month, as the written file has it', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const scenarioIds = ['base-2026', 'licences-25', 'licences-60', 'lynas-45', 'ban-heavy', 'tax-quota'];
    const six = { ...input, scenarioIds };
    const plan = await planWorkbook(session, six);
    expect(plan.formulas).toBeLessThanOrEqual(MOST_FORMULAS);
    expect(plan.formulas).toBeGreaterThan(0.7 * MOST_FORMULAS);
    expect(plan.byMonth.length).toBeGreaterThan(0);
    const path = join(newFolder(), 'six.xlsx');
    const written = await exportWorkbook(session, path, six, {});
    expect(written.byMonth).toEqual(plan.byMonth);
    expect(written.sheets).toEqual(plan.sheets.map(({ name }) => name));
    let formulas = 0;
    for (const [name, xml] of await zipParts(path))
      if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) formulas += xml.split('<f>').length - 1;
    // The hidden sheet keeps where each input cell went, by a formula too.
    const anchors =
      ((await zipParts(path)).get(`xl/worksheets/sheet${plan.sheets.length + 1}.xml`) ?? '').split('<f>')
        .length - 1;
    expect(formulas - anchors).toBe(plan.formulas);
  }, 240_000);

  it.each([
    ['all by day', 1_000_000, []],
    ['the one that is short first by day', 15_000, ['Dy']],
    ['none by day', 100, ['Dy', 'Tb']],
  ] as const)('leaves %s under a limit of %d', (_what, most, byMonth) => {
    const content = exampleContent([
      scenarioContent(exampleModel(2, 300), 'One'),
      scenarioContent(exampleModel(2, 300, []), 'Calm'),
    ]);
    const made = withDaysThatFit(content, most);
    expect(made.content.byMonth).toEqual(byMonth);
    const book = buildScenarioWorkbook(made.content);
    expect(book.formulas).toBe(made.size.formulas);
    const [sheet] = book.sheets.filter(({ name }) => name === '1 By month');
    const first = content.scenarios[0]?.result.materials.find(({ materialId }) => materialId === byMonth[0]);
    const said = sheet?.worksheet.getColumn(4).values ?? [];
    if (first === undefined) expect(sheet).toBeUndefined();
    else expect(said).toContain(first.totalShortfall);
  });
});
