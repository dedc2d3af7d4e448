import { join } from 'node:path';
import type { MaterialId } from '@shared/domain/material';
import type { RowChange } from '@shared/domain/plan';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookContent } from '../../electron/services/exporting/export-workbook';
import type { Session } from '../../electron/services/session';
import { writeScenarioWorkbook } from '../../electron/workbooks/write';
import { differences, namedCell, recalculate, whyNoCalc } from '../workbooks/write/recalculate';
import { newFolder, sampleSession } from './sample-session';

const PATIENCE = 240_000;
const INPUT = {
  scenarioIds: ['licences-60'],
  materials: ['Dy' as MaterialId],
  language: 'en',
  version: '9.9.9',
  redact: false,
  sampling: null,
  form: { kind: 'live' },
} as const;

/** Three inputs of 2026: ten points from one supplier to another, and ten tonnes more in the national stock. */
const SHARES = { 'china-rare-earth-group-ganzhou': 52, 'lynas-kuantan-heavy': 14.5 };
const MORE_TONNES = 10;

async function written(session: Session, name: string, withoutResults: boolean): Promise<exceljs.Workbook> {
  const path = join(newFolder(), name);
  await writeScenarioWorkbook(await workbookContent(session, INPUT), path, { withoutResults });
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

async function changedSession(): Promise<Session> {
  const session = await sampleSession();
  const plan = await session.project.plan({});
  const rows: RowChange[] = [
    ...plan.shares
      .filter(
        ({ economyId, materialId, stage, year }) =>
          economyId === 'JPN' && materialId === 'Dy' && stage === 'separation' && year === 2026,
      )
      .flatMap((row): RowChange[] => {
        const value = (SHARES as Record<string, number>)[row.supplierId]; // looked up by any supplier
        return value === undefined ? [] : [{ table: 'share', op: 'put', row: { ...row, value } }];
      }),
    ...plan.stocks
      .filter(({ id }) => id === 'stock-jpn-Dy-national')
      .map(
        (row): RowChange => ({
          table: 'stock',
          op: 'put',
          row: { ...row, tonnes: row.tonnes + MORE_TONNES },
        }),
      ),
  ];
  expect(rows).toHaveLength(3);
  await session.project.apply({ who: 'analyst', label: 'changed', reason: null }, rows);
  return session;
}

describe('the workbook of a project, worked out by another program', () => {
  let reason: string | null = null;
  beforeAll(async () => {
    reason = await whyNoCalc();
  }, PATIENCE);

  it('gives after three changed inputs what the engine gives of a project with them, indicators too', {
    timeout: PATIENCE,
  }, async (test) => {
    if (reason !== null) test.skip(reason);
    const session = await sampleSession();
    const twin = await written(session, 'twin.xlsx', true);
    const stock = namedCell(twin, 'Dy_opening_stock');
    stock.value = Number(stock.value) + MORE_TONNES;
    for (const [supplierId, percent] of Object.entries(SHARES))
      namedCell(twin, `Dy_share_${supplierId.replaceAll('-', '_')}_2026`).value = percent;
    const path = join(newFolder(), 'changed.xlsx');
    await twin.xlsx.writeFile(path);
    const expected = await written(await changedSession(), 'expected.xlsx', false);
    const { lines, compared } = differences(expected, await recalculate(path));
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
    // Concentration is among what was compared, and it moved.
    const before = await written(session, 'before.xlsx', false);
    for (const indicator of ['hhi', 'effective_suppliers', 'top_one', 'top_three']) {
      const [was, is] = [before, expected].map((book) => namedCell(book, `Dy_indicator_${indicator}`));
      expect(is?.formula, indicator).toBeDefined();
      expect(is?.result, indicator).not.toBe(was?.result);
    }
  });
});
