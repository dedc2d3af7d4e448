import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MaterialId } from '@shared/domain/material';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/services/exporting/export-workbook';
import { applyReadBack, readBack } from '../../electron/services/importing/round-trip';
import type { Session } from '../../electron/services/session';
import { runScenario } from '../../electron/services/what-if/run-scenario';
import { refusalIn } from '../refusal-of';
import { namedCell } from '../workbooks/write/recalculate';
import { newFolder, SAMPLE_WORKBOOKS, sampleSession } from './sample-session';

const DY = 'Dy' as MaterialId;
const INPUT = {
  scenarioIds: ['licences-25'],
  materials: [DY],
  language: 'en',
  version: '9.9.9',
  sampling: null,
  redact: false,
  form: { kind: 'live' },
} as const;

/** An export in which a person changed cells by name, saved by another program than the one that wrote it. */
async function edited(
  session: Session,
  cells: Readonly<Record<string, number | string | null>>,
  change: Partial<Parameters<typeof exportWorkbook>[2]> = {},
): Promise<string> {
  const path = join(newFolder(), 'sent.xlsx');
  await exportWorkbook(session, path, { ...INPUT, ...change }, {});
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  for (const [name, value] of Object.entries(cells)) namedCell(book, name).value = value;
  const back = join(newFolder(), 'back.xlsx');
  await book.xlsx.writeFile(back);
  return back;
}

const LYNAS = 'Dy_share_lynas_kuantan_heavy_2026';

describe('an exported workbook that comes back', () => {
  it.each([
    ['as it was written', false],
    ['without its secret stocks', true],
  ])('unedited, %s, is no change', async (_what, redact) => {
    const session = await sampleSession();
    const path = join(newFolder(), 'sent.xlsx');
    await exportWorkbook(session, path, { ...INPUT, redact }, {});
    const back = await readBack(session, path);
    expect(back).toMatchObject({ headMoved: false, changes: [], notTaken: [] });
    expect(back?.inputs).toBeGreaterThan(30);
  });

  it('gives its edits back to the scenario: a share, a total, recycling and a stock', async () => {
    const session = await sampleSession();
    const path = await edited(session, {
      [LYNAS]: 3.25,
      Dy_totalSupply_2026: 1200,
      Dy_recycling_2026: 50,
      Dy_opening_stock: 80,
    });
    const back = await readBack(session, path);
    const told = back?.changes.map(({ scenarioId, field, key, next }) => [scenarioId, field, key, next]);
    expect(told).toEqual([
      ['licences-25', 'totalSupply.tonnes', 'JPN|Dy|separation|2026', 1200],
      ['licences-25', 'relief.recycling', 'JPN|Dy|2026', 50],
      ['licences-25', 'share.percent', 'JPN|Dy|separation|2026|lynas-kuantan-heavy', 3.25],
      ['licences-25', 'stock.tonnes', 'JPN|Dy|firm', expect.closeTo((30.854 / 99.419) * 80, 9)],
      ['licences-25', 'stock.tonnes', 'JPN|Dy|national', expect.closeTo((41.139 / 99.419) * 80, 9)],
      ['licences-25', 'stock.tonnes', 'JPN|Dy|private', expect.closeTo((27.426 / 99.419) * 80, 9)],
    ]);
  });

  it('is applied as one change that undo takes back, and is then no change any more', async () => {
    const session = await sampleSession();
    const path = await edited(session, { [LYNAS]: 3.25, Dy_opening_stock: 80 });
    const before = await session.project.info();
    await applyReadBack(session, path);
    const after = await session.project.info();
    expect(after.undo.depth).toBe(before.undo.depth + 1);
    const run = { scenarioId: 'licences-25', materials: [DY], tryShocks: null };
    const { built, result } = await runScenario(session, run);
    const lynas = built.model.materials[0]?.suppliers.find(
      ({ supplierId }) => supplierId === 'lynas-kuantan-heavy',
    );
    expect(lynas?.percent[2026]).toBe(3.25);
    expect(result.materials[0]?.openingStock).toBeCloseTo(80, 9);
    expect(await readBack(session, path)).toMatchObject({ headMoved: true, changes: [] });
  });

  it('says what was changed in the project since, and what no scenario can hold', async () => {
    const session = await sampleSession();
    const path = await edited(session, { [LYNAS]: 3.25, Dy_minimum_stock: 7 });
    await applyReadBack(session, await edited(session, { [LYNAS]: 4 }));
    const back = await readBack(session, path);
    expect(back?.changes).toMatchObject([{ old: 4, next: 3.25, changedMeanwhile: true }]);
    expect(back?.notTaken).toMatchObject([{ sheet: 'Stock and demand', now: 7 }]);
  });

  it('never takes a stock out of a workbook that left stocks out', async () => {
    const session = await sampleSession();
    const path = await edited(session, { Dy_opening_stock: 12 }, { redact: true });
    expect(await readBack(session, path)).toMatchObject({ changes: [], notTaken: [{ now: 12 }] });
  });

  it.each([
    ['a share that is no number', { [LYNAS]: 'none' }, 'refusal.roundTrip.notPercent'],
    ['a share above 100 %', { [LYNAS]: 101 }, 'refusal.roundTrip.notPercent'],
    ['an emptied share', { [LYNAS]: null }, 'refusal.roundTrip.notPercent'],
    ['a negative stock', { Dy_opening_stock: -1 }, 'refusal.roundTrip.notMass'],
    ['shares of more than 100 % together', { [LYNAS]: 60 }, 'refusal.roundTrip.over100'],
  ])('is refused for %s, and nothing is changed', async (_what, cells, code) => {
    const session = await sampleSession();
    const path = await edited(session, cells);
    const { revision } = await session.project.info();
    expect((await refusalIn(applyReadBack(session, path))).notice.code).toBe(code);
    expect((await session.project.info()).revision).toBe(revision);
  });

  it('is refused when its rows stand elsewhere', async () => {
    const session = await sampleSession();
    const path = join(newFolder(), 'sent.xlsx');
    await exportWorkbook(session, path, INPUT, {});
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    book.getWorksheet('Shares')?.spliceRows(1, 0, ['a row of somebody']);
    await book.xlsx.writeFile(path);
    expect((await refusalIn(readBack(session, path))).notice.code).toBe('refusal.roundTrip.moved');
  });

  it('is refused by another project', async () => {
    const path = await edited(await sampleSession(), {});
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    const origins = book.getWorksheet('_Lodestone');
    if (origins !== undefined) origins.getCell('B1').value = 'another';
    await book.xlsx.writeFile(path);
    expect((await refusalIn(readBack(await sampleSession(), path))).notice.code).toBe(
      'refusal.roundTrip.otherProject',
    );
  });

  it("leaves a supplier's own workbook to the ordinary import", async () => {
    const session = await sampleSession();
    const file = readdirSync(SAMPLE_WORKBOOKS).find((name) => name.endsWith('.xlsx')) ?? '';
    expect(await readBack(session, join(SAMPLE_WORKBOOKS, file))).toBeNull();
  });
});
