import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { applyReadBack, readBack } from '../../electron/features/importing/round-trip/round-trip';
import { runScenario } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { newFolder } from '../tidy-up';
import { DY, edited, INPUT, LATER, LYNAS, modelOf, savedElsewhere } from './edited-workbook';
import { sampleSession } from './sample-session';

async function takesTheRest(session: Session, path: string, code: string): Promise<void> {
  const { revision } = await session.project.info();
  const back = await applyReadBack(session, path);
  expect(back?.roundTrip.left).toMatchObject([{ reason: { code } }]);
  expect(back?.roundTrip.changes).toMatchObject([{ field: 'totalSupply.tonnes', next: 1200, taken: true }]);
  expect(back?.info.revision).toBe(revision + 1);
}

describe('an exported workbook that comes back', () => {
  it.each([
    ['as it was written', false],
    ['without its secret stocks', true],
  ])('unedited, %s, is no change', async (_what, redact) => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = join(newFolder(), 'sent.xlsx');
    await exportWorkbook(session, path, { ...INPUT, redact }, {});
    const back = await readBack(session, path);
    expect(back).toMatchObject({ changesSince: 0, changes: [], left: [], held: [] });
    expect(back?.inputs).toBeGreaterThan(30);
    expect(back?.unchanged).toBe(back?.inputs);
  });

  it('gives its edits back to the scenario: a share, a total, recycling and a stock', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await savedElsewhere(session, {
      [LYNAS]: 3.25,
      Dy_totalSupply_2026: 1200,
      Dy_recycling_2026: 50,
      Dy_opening_stock: 80,
    });
    const back = await readBack(session, path);
    expect(
      back?.changes.map(({ scenarioId, field, next, parts }) => [scenarioId, field, next, parts[0]?.key]),
    ).toEqual([
      ['licences-25', 'totalSupply.tonnes', 1200, 'JPN|Dy|separation|2026'],
      ['licences-25', 'relief.recycling', 50, 'JPN|Dy|2026'],
      ['licences-25', 'share.percent', 3.25, 'JPN|Dy|separation|2026|lynas-kuantan-heavy'],
      ['licences-25', 'stock.tonnes', 80, 'JPN|Dy|firm'],
    ]);
    expect(back?.changes.at(-1)?.parts).toMatchObject([
      { key: 'JPN|Dy|firm', next: expect.closeTo((95.99 / 308.539) * 80, 9) },
      { key: 'JPN|Dy|national', next: expect.closeTo((143.985 / 308.539) * 80, 9) },
      { key: 'JPN|Dy|private', next: expect.closeTo((68.564 / 308.539) * 80, 9) },
    ]);
  });

  it('is applied as one change that undo takes back, and is then no change any more', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
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
    expect(await readBack(session, path)).toMatchObject({ changesSince: 1, changes: [] });
  });

  it('says what was changed in the project since, with three values, and takes it only when told to', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await edited(session, { [LYNAS]: 3.25 });
    await applyReadBack(session, await edited(session, { [LYNAS]: 4 }));
    const { revision } = await session.project.info();
    const back = await applyReadBack(session, path);
    const conflict = { old: 4, next: 3.25, conflict: true, taken: false, origin: { kind: 'own' } };
    expect(back?.roundTrip.changes).toMatchObject([{ ...conflict, written: 4.5 }]);
    expect(back?.info.revision).toBe(revision);
    const { sheet, cell } = back?.roundTrip.changes[0] ?? { sheet: '', cell: '' };
    const told = await applyReadBack(session, path, [`${sheet}!${cell}`]);
    expect(told?.roundTrip.changes).toMatchObject([{ next: 3.25, taken: true }]);
    expect(told?.info.revision).toBe(revision + 1);
  });

  it.each([
    ['a limit, which the project holds', { Dy_minimum_stock: 7 }, {}],
    ['a stock of a workbook that left stocks out', { Dy_opening_stock: 12 }, { redact: true }],
  ])('does not take %s', async (_what, cells, change) => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const back = await readBack(session, await edited(session, cells, change));
    expect(back).toMatchObject({
      changes: [],
      left: [{ now: String(Object.values(cells)[0]), reason: { code: 'roundTrip.left.workbookOnly' } }],
    });
  });

  it.each([
    ['a share that is no number', { [LYNAS]: 'none' }, 'roundTrip.left.text'],
    ['a share above 100 %', { [LYNAS]: 101 }, 'roundTrip.left.notPercent'],
    ['a negative stock', { Dy_opening_stock: -1 }, 'roundTrip.left.notMass'],
    ['shares of more than 100 % together', { [LYNAS]: 60 }, 'roundTrip.left.over100'],
  ])('lists %s with the reason and takes the rest', async (_what, cells, code) => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await edited(session, { ...cells, Dy_totalSupply_2026: 1200 });
    await takesTheRest(session, path, code);
  });

  it('lists an emptied share with the reason and takes the rest', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await savedElsewhere(session, { [LYNAS]: null, Dy_totalSupply_2026: 1200 });
    await takesTheRest(session, path, 'roundTrip.left.blank');
  });

  it("takes edits of years that borrow another year's figures, and holds all others as the workbook has them", async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    await saveScenario(session, LATER);
    const scenarioId = 'licences-25';
    const path = await edited(session, {
      Dy_share_lynas_kuantan_heavy_2030: 1.5,
      Dy_demand_use_jpn_servo_2030: 260,
      Dy_recycling_2030: 44,
      Dy_totalSupply_2030: 1400,
      Dy_share_china_other_separation_2028: 12,
    });
    const before = await modelOf(session, scenarioId);
    const back = await applyReadBack(session, path);
    expect(back?.roundTrip.changes).toHaveLength(5);
    expect(back?.roundTrip.left).toEqual([]);
    expect(back?.roundTrip.changes.map(({ origin }) => origin.kind)).toContain('borrowed');
    expect(back?.roundTrip.held.length).toBeGreaterThan(0);
    const after = await modelOf(session, scenarioId);
    expect(after).toEqual({
      ...before,
      'lynas-kuantan-heavy 2030': 1.5,
      'use-jpn-servo 2030': 260,
      'recycling 2030': 44,
      'totalSupply 2030': 1400,
      'china-other-separation 2028': 12,
    });
    expect(await readBack(session, path)).toMatchObject({ changes: [], left: [] });
    const { info } = back ?? {};
    expect((await session.project.undo('analyst')).undo.depth).toBe((info?.undo.depth ?? 0) - 1);
    expect(await modelOf(session, scenarioId)).toEqual(before);
  });
});
