import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MaterialId } from '@shared/model/material';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../electron/features/exporting/export-plan';
import { exportWorkbook, workbookContent } from '../../electron/features/exporting/export-workbook';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const DY = 'Dy' as MaterialId;
const INPUT = {
  scenarioIds: ['licences-25'],
  materials: [DY],
  language: 'en',
  version: '9.9.9',
  sampling: null,
  redact: false,
  mark: '機密性2情報',
  author: 'Office 3',
  form: { kind: 'live' },
} as const;

/** Every cell of a workbook as text: constants as they are, formulas by their kept result. */
async function textsOf(path: string): Promise<Map<string, string[]>> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const texts = new Map<string, string[]>();
  for (const sheet of book.worksheets.filter(({ state }) => state === 'visible')) {
    const found: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        found.push(String(cell.result ?? cell.text ?? cell.value));
      }),
    );
    texts.set(sheet.name, found);
  }
  return texts;
}

describe('the exported workbook', () => {
  it('says what was run, by whom, from which state, and holds the figures of the run', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const path = join(newFolder(), 'licences.xlsx');
    const written = await exportWorkbook(session, path, INPUT, {});
    const texts = await textsOf(path);
    expect([...texts.keys()]).toEqual(written.sheets);
    expect(written).toMatchObject({ name: 'licences.xlsx' });
    expect(written.formulas).toBeGreaterThan(1000);
    const cover = texts.get(written.sheets[0] ?? '')?.join('\n') ?? '';
    const { headHash } = await session.project.info();
    for (const words of [
      'Licences 25 %',
      'Office 3',
      '機密性2情報',
      '9.9.9',
      headHash.slice(0, 12),
      'Holds stock figures not for the public',
    ]) {
      expect(cover).toContain(words);
    }
    const { result, built } = await runScenario(session, {
      scenarioId: 'licences-25',
      materials: [DY],
      tryShocks: null,
    });
    const every = new Set([...texts.values()].flat());
    const lynas = built.model.materials[0]?.suppliers.find(
      ({ supplierId }) => supplierId === 'lynas-kuantan-heavy',
    );
    const holds = (figure: number | undefined) =>
      [...every].some((text) => text !== '' && Math.abs(Number(text) - (figure ?? Number.NaN)) < 1e-9);
    expect(holds(result.materials[0]?.openingStock)).toBe(true);
    expect(holds(result.materials[0]?.totalShortfall)).toBe(true);
    expect(holds(lynas?.percent[2026])).toBe(true);
  });

  it('of several scenarios holds each, in the language asked for', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const path = join(newFolder(), '比較.xlsx');
    const scenarioIds = ['licences-60', 'licences-25'];
    await exportWorkbook(session, path, { ...INPUT, scenarioIds, language: 'ja' }, {});
    const all = [...(await textsOf(path)).values()].flat().join('\n');
    for (const words of ['輸出許可制（許可率60%）', '輸出許可制（許可率25%）', '非公開：備蓄量を含む'])
      expect(all).toContain(words);
  });

  it('is planned by what each scenario runs, before anything is run', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const plan = await exportPlan(session, ['licences-25', 'stop-2010']);
    const run = await runScenario(session, { scenarioId: 'licences-25', materials: [], tryShocks: null });
    expect(plan.map(({ scenarioId }) => scenarioId)).toEqual(['licences-25', 'stop-2010']);
    expect(plan[0]?.materials).toEqual(run.built.model.materials.map(({ materialId }) => materialId));
    expect(plan[1]?.materials).toEqual(['REE']);
  });

  it('has the content of a fresh run each time', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const content = await workbookContent(session, INPUT);
    const { result } = await runScenario(session, {
      scenarioId: 'licences-25',
      materials: [DY],
      tryShocks: null,
    });
    expect(content.scenarios[0]?.result).toEqual(result);
    expect(content.meta.dataDate).toBe((await session.project.info()).dataDate);
  });

  it.each([
    ['a folder that is not there', 'gone/x.xlsx', {}, 'refusal.export.noFolder'],
    ['a scenario that is not there', 'x.xlsx', { scenarioIds: ['gone'] }, 'refusal.scenario.unknown'],
    [
      'materials that do not run',
      'x.xlsx',
      { materials: ['REE' as MaterialId] },
      'refusal.whatIf.nothingToRun',
    ],
  ])('is refused for %s, and leaves no file', async (_what, name, change, code) => {
    const folder = newFolder();
    const session = await sampleSession(writingPart, runsPart);
    const refusal = await refusalIn(exportWorkbook(session, join(folder, name), { ...INPUT, ...change }, {}));
    expect(refusal.notice.code).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });
});
