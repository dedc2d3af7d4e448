import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '@shared/domain/calendar';
import type { MaterialId } from '@shared/domain/material';
import { resolveScenario } from '@shared/domain/resolution';
import { serialOfDate } from '@shared/domain/shock-figures';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/services/exporting/export-workbook';
import { applyReadBack, readBack } from '../../electron/services/importing/round-trip/round-trip';
import { removeScenario, saveScenario } from '../../electron/services/scenarios/save-scenario';
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

const NO_WINDOW = { economyId: null, stage: null, start: null, days: null };
/** Licences at 25 % over years of which the last ones have no figures of their own: the sample ends with 2028. */
const LATER = {
  scenarioId: 'licences-25',
  name: 'Licences 25 %, later',
  parentId: 'licences-60',
  note: null,
  window: { ...NO_WINDOW, start: '2028-07-01' as IsoDate, days: 1000 },
  shocks: [],
};
/** One that inherits the licences at 60 % with all they say. */
const CHILD = { ...LATER, scenarioId: null, name: 'Child', window: NO_WINDOW };
/** 1 September 2026 as a day serial. */
const SEPTEMBER = 46_266;

/** Every figure of dysprosium that a scenario is run with, by what and year. */
async function modelOf(session: Session, scenarioId: string): Promise<Record<string, number>> {
  const { built } = await runScenario(session, { scenarioId, materials: [DY], tryShocks: null });
  const [model] = built.model.materials;
  if (model === undefined) throw new Error('dysprosium runs');
  const { recycling, substitution, totalSupply } = model;
  const rows: [string, Readonly<Record<number, number>>][] = [
    ...Object.entries({ recycling, substitution, totalSupply }),
    ...model.uses.map(({ useId, demand }): [string, typeof demand] => [useId, demand]),
    ...model.suppliers.map(({ supplierId, percent }): [string, typeof percent] => [supplierId, percent]),
  ];
  return Object.fromEntries(
    rows.flatMap(([what, years]) =>
      Object.entries(years)
        .filter(([year]) => Number(year) >= 2028 && Number(year) <= 2031)
        .map(([year, value]) => [`${what} ${year}`, value]),
    ),
  );
}

async function shocksOf(session: Session, scenarioId: string) {
  const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
  return resolveScenario(plan, book, scenarioId).shocks;
}

function removeOrigins(book: exceljs.Workbook): void {
  const sheet = book.getWorksheet('_Lodestone');
  if (sheet !== undefined) book.removeWorksheet(sheet.id);
}

function markOlder(book: exceljs.Workbook): void {
  const mark = book.getWorksheet('_Lodestone')?.getCell('A1');
  if (mark !== undefined) mark.value = 'lodestone-scenario-workbook-1';
}

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
    expect(back).toMatchObject({ changesSince: 0, changes: [], left: [], held: [] });
    expect(back?.inputs).toBeGreaterThan(30);
    expect(back?.unchanged).toBe(back?.inputs);
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
    expect(
      back?.changes.map(({ scenarioId, field, next, parts }) => [scenarioId, field, next, parts[0]?.key]),
    ).toEqual([
      ['licences-25', 'totalSupply.tonnes', 1200, 'JPN|Dy|separation|2026'],
      ['licences-25', 'relief.recycling', 50, 'JPN|Dy|2026'],
      ['licences-25', 'share.percent', 3.25, 'JPN|Dy|separation|2026|lynas-kuantan-heavy'],
      ['licences-25', 'stock.tonnes', 80, 'JPN|Dy|firm'],
    ]);
    expect(back?.changes.at(-1)?.parts).toMatchObject([
      { key: 'JPN|Dy|firm', next: expect.closeTo((30.854 / 99.419) * 80, 9) },
      { key: 'JPN|Dy|national', next: expect.closeTo((41.139 / 99.419) * 80, 9) },
      { key: 'JPN|Dy|private', next: expect.closeTo((27.426 / 99.419) * 80, 9) },
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
    expect(await readBack(session, path)).toMatchObject({ changesSince: 1, changes: [] });
  });

  it('says what was changed in the project since, with three values, and takes it only when told to', async () => {
    const session = await sampleSession();
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
    const session = await sampleSession();
    const back = await readBack(session, await edited(session, cells, change));
    expect(back).toMatchObject({
      changes: [],
      left: [{ now: String(Object.values(cells)[0]), reason: { code: 'roundTrip.left.workbookOnly' } }],
    });
  });

  it.each([
    ['a share that is no number', { [LYNAS]: 'none' }, 'roundTrip.left.text'],
    ['a share above 100 %', { [LYNAS]: 101 }, 'roundTrip.left.notPercent'],
    ['an emptied share', { [LYNAS]: null }, 'roundTrip.left.blank'],
    ['a negative stock', { Dy_opening_stock: -1 }, 'roundTrip.left.notMass'],
    ['shares of more than 100 % together', { [LYNAS]: 60 }, 'roundTrip.left.over100'],
  ])('lists %s with the reason and takes the rest', async (_what, cells, code) => {
    const session = await sampleSession();
    const path = await edited(session, { ...cells, Dy_totalSupply_2026: 1200 });
    const { revision } = await session.project.info();
    const back = await applyReadBack(session, path);
    expect(back?.roundTrip.left).toMatchObject([{ reason: { code } }]);
    expect(back?.roundTrip.changes).toMatchObject([{ field: 'totalSupply.tonnes', next: 1200, taken: true }]);
    expect(back?.info.revision).toBe(revision + 1);
  });

  it("takes edits of years that borrow another year's figures, and holds all others as the workbook has them", async () => {
    const session = await sampleSession();
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

  it("changes a scenario's own shock, and puts a copy beside one that it inherits", async () => {
    const session = await sampleSession();
    const cells = { shock1_approved: 30, shock1_end: SEPTEMBER, shock1_covered: 90 };
    const own = await applyReadBack(session, await edited(session, cells));
    expect(own?.roundTrip.changes.map(({ unit, old, next }) => [unit, old, next])).toEqual([
      ['date', 46_293, SEPTEMBER],
      ['percent', 25, 30],
      ['percent', 100, 90],
    ]);
    const shock = { id: 'licence-25-cn', approvedPercent: 30, end: '2026-09-01', coveredPercent: 90 };
    expect(await shocksOf(session, 'licences-25')).toMatchObject([shock]);

    const { scenario } = await saveScenario(session, CHILD);
    const path = await edited(session, { shock1_approved: 40 }, { scenarioIds: [scenario.id] });
    const inherited = await applyReadBack(session, path);
    expect(inherited?.roundTrip.changes).toMatchObject([
      { origin: { kind: 'parent', name: 'Licences 60 %' } },
    ]);
    expect(await shocksOf(session, 'licences-60')).toMatchObject([{ approvedPercent: 60 }]);
    expect(await shocksOf(session, scenario.id)).toMatchObject([{ approvedPercent: 40, delayDays: 20 }]);
  });

  it('holds what a child says of an inherited shock when only its parent was edited', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, CHILD);
    const both = { scenarioIds: ['licences-60', scenario.id] };
    const back = await applyReadBack(session, await edited(session, { S1_shock1_approved: 40 }, both));
    expect(back?.roundTrip.held).toMatchObject([{ shockField: 'approved', value: 60 }]);
    expect(await shocksOf(session, 'licences-60')).toMatchObject([{ approvedPercent: 40 }]);
    expect(await shocksOf(session, scenario.id)).toMatchObject([{ approvedPercent: 60 }]);
  });

  it('gives back the first day and the length of the run, and undoes them', async () => {
    const session = await sampleSession();
    const windowOf = async () => {
      const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
      const { start, days } = resolveScenario(plan, book, 'licences-25').window;
      return [start, days];
    };
    const before = await windowOf();
    const back = await applyReadBack(
      session,
      await edited(session, { run_start: '2026-05-01', run_days: 200, [LYNAS]: 4 }),
    );
    expect(back?.roundTrip).toMatchObject({ left: [], held: [] });
    expect(
      back?.roundTrip.changes.map(({ field, unit, origin, next }) => [field, unit, origin.kind, next]),
    ).toEqual([
      ['window', 'date', 'parent', serialOfDate('2026-05-01' as IsoDate)],
      ['window', 'days', 'parent', 200],
      ['share.percent', 'percent', 'plan', 4],
    ]);
    expect(await windowOf()).toEqual(['2026-05-01', 200]);
    await session.project.undo('analyst');
    expect(await windowOf()).toEqual(before);
  });

  it('holds the run of a child when only its parent was edited', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, CHILD);
    const both = { scenarioIds: ['licences-60', scenario.id] };
    const back = await applyReadBack(session, await edited(session, { S1_run_days: 200 }, both));
    expect(back?.roundTrip.held).toMatchObject([{ field: 'window', key: 'days', scenarioId: scenario.id }]);
    const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
    const days = ['licences-60', scenario.id].map((id) => resolveScenario(plan, book, id).window.days);
    expect(days).toEqual([200, back?.roundTrip.held[0]?.value]);
  });

  it('asks about a run that was changed in the project since', async () => {
    const session = await sampleSession();
    const path = await edited(session, { run_days: 200 });
    const licences = { ...LATER, name: 'Licences 25 %', window: { ...NO_WINDOW, days: 300 } };
    await saveScenario(session, licences);
    const back = await readBack(session, path);
    expect(back?.changes).toMatchObject([
      { conflict: true, unsure: true, taken: false, old: 300, next: 200 },
    ]);
  });

  it.each([
    ['no day', { run_days: 0 }, 'refusal.model.window'],
    ['more days than a run can have', { run_days: 9000 }, 'refusal.model.window'],
    ['part of a day', { run_days: 10.5 }, 'roundTrip.left.notDays'],
    ['a first day that is none', { run_start: 'soon' }, 'roundTrip.left.notDate'],
  ])('lists a run of %s', async (_what, cells, code) => {
    const session = await sampleSession();
    const back = await readBack(session, await edited(session, cells));
    expect(back).toMatchObject({ changes: [], left: [{ reason: { code } }] });
  });

  it('lists factors of indicators, which no scenario can hold', async () => {
    const session = await sampleSession();
    const cells = { CHN_governance_2026: 0.5, CHN_stability_2026: null, CHN_trade_2026: 1.2 };
    const back = await readBack(session, await edited(session, cells));
    expect(back?.changes).toEqual([]);
    expect(back?.left.map(({ written, now, reason }) => [written, now, reason.code])).toEqual([
      ['-0.245', '0.5', 'roundTrip.left.workbookOnly'],
      ['-0.44', '', 'roundTrip.left.workbookOnly'],
      ['1', '1.2', 'roundTrip.left.workbookOnly'],
    ]);
  });

  it('lists a shock that would end before it starts', async () => {
    const session = await sampleSession();
    const back = await readBack(
      session,
      await edited(session, { shock1_end: 46_000, shock1_delayDays: 1.5 }),
    );
    expect(back?.changes).toEqual([]);
    expect(back?.left.map(({ written, now, reason }) => [written, now, reason.code])).toEqual([
      ['2026-09-28', '2025-12-09', 'refusal.shock.dates'],
      ['45', '1.5', 'roundTrip.left.notDays'],
    ]);
  });

  it.each([
    ['removed', 'roundTrip.left.scenarioGone'],
    ['without the figure', 'roundTrip.left.figureGone'],
  ])('lists the edit of a scenario that is %s', async (what, code) => {
    const session = await sampleSession();
    const path = await edited(session, { shock1_approved: 40 });
    const licences = { ...LATER, shocks: [], name: 'Licences 25 %' };
    if (what === 'removed') await removeScenario(session, 'licences-25');
    else await saveScenario(session, { ...licences, window: NO_WINDOW });
    const back = await readBack(session, path);
    expect(back).toMatchObject({ changes: [], left: [{ reason: { code } }], changesSince: 1 });
    expect(back?.scenarios).toEqual([{ id: 'licences-25', name: 'Licences 25 %', gone: what === 'removed' }]);
  });

  it('says of a workbook of values that nothing of it can come back', async () => {
    const session = await sampleSession();
    const path = join(newFolder(), 'values.xlsx');
    await exportWorkbook(session, path, { ...INPUT, form: { kind: 'values' } }, {});
    const back = await applyReadBack(session, path);
    expect(back?.roundTrip).toMatchObject({
      form: 'values',
      changes: [],
      scenarios: [{ name: 'Licences 25 %' }],
    });
  });

  it.each([
    ['its hidden sheet was taken out', 'refusal.roundTrip.sheetLost', removeOrigins],
    ['it is of another version', 'refusal.roundTrip.otherVersion', markOlder],
  ])('is refused when %s', async (_what, code, change) => {
    const session = await sampleSession();
    const path = await edited(session, {});
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    change(book);
    await book.xlsx.writeFile(path);
    expect((await refusalIn(readBack(session, path))).notice.code).toBe(code);
  });

  it('is refused when the file is not the one that was looked at', async () => {
    const session = await sampleSession();
    const path = await edited(session, { [LYNAS]: 3.25 });
    const refusal = await refusalIn(applyReadBack(session, path, [], '0'.repeat(64)));
    expect(refusal.notice.code).toBe('refusal.import.changedMeanwhile');
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
