import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { addStock } from '../../electron/features/stocks/edit-stock';
import { stockTable } from '../../electron/features/stocks/stock-table';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { setStock } from './figure-edits';
import { contentOf, sampleSession } from './sample-session';

const JAPAN = { economyId: 'JPN' as CountryId, scenarioId: null, year: 2026 };
const DY = 'Dy' as MaterialId;
type Table = Awaited<ReturnType<typeof stockTable>>;

function group(table: Table, materialId: string) {
  const found = table.groups.find((candidate) => candidate.materialId === materialId);
  if (found === undefined) throw new Error(`no stocks of ${materialId}`);
  return found;
}

describe('the stocks of an economy', () => {
  it('stand by material and tier, with what they add up to', async () => {
    const dy = group(await stockTable(await sampleSession(runsPart), JAPAN), 'Dy');
    expect(dy.rows.map(({ tier, tonnes }) => [tier, tonnes])).toEqual([
      ['national', 143.985],
      ['private', 68.564],
      ['firm', 95.99],
    ]);
    expect(dy.total.tonnes).toBeCloseTo(308.539, 9);
    expect(dy.total.maximum).toBeNull();
    expect(dy.rows[0]).toMatchObject({ targetDays: 60, secret: true, mark: 'guessed', overridden: false });
    // The sample's stocks were made as so many days of the need of 2026.
    expect(dy.rows.map(({ coverDays }) => Math.round(coverDays ?? 0))).toEqual([42, 20, 28]);
  });

  it('have the same cover as the run that opens with them', async () => {
    const session = await sampleSession(runsPart);
    const run = await runScenario(session, { scenarioId: 'licences-25', materials: [], tryShocks: null });
    const table = await stockTable(session, { ...JAPAN, scenarioId: 'licences-25' });
    for (const { materialId, openingCover, openingStock } of run.result.materials) {
      expect(group(table, materialId).total.tonnes).toBeCloseTo(openingStock, 9);
      expect(group(table, materialId).total.coverDays).toBeCloseTo(openingCover, 9);
    }
  });

  it('have no cover where no need is known, and say from which year a need was carried', async () => {
    const session = await sampleSession(runsPart);
    const late = group(await stockTable(session, { ...JAPAN, year: 2045 }), 'Dy');
    expect(late.needCarriedFrom.length).toBeGreaterThan(0);
    expect(group(await stockTable(session, JAPAN), 'Dy').needCarriedFrom).toEqual([]);
    const added = await addStock(session, {
      ...JAPAN,
      economyId: 'IND' as CountryId,
      materialId: 'Lu' as MaterialId,
      tier: 'firm',
      tonnes: 3,
    });
    expect(group(added, 'Lu')).toMatchObject({ annualNeed: null, total: { tonnes: 3, coverDays: null } });
  });
});

describe('editing a stock of the plan', () => {
  it('changes one figure as one change, named without the figure, and undo takes it back', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const table = await setStock(session, {
      ...JAPAN,
      stockId: 'stock-jpn-Dy-national',
      field: 'tonnes',
      value: 60,
    });
    expect(group(table, 'Dy').rows[0]?.tonnes).toBe(60);
    const info = await session.project.info();
    expect(info.undo.label).toBe('Stock of Dy, national');
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('sets and lifts limits and targets', async () => {
    const session = await sampleSession(runsPart);
    const edit = (
      field: 'minimum' | 'maximum' | 'maximumReleasePerDay' | 'targetDays',
      value: number | null,
    ) => setStock(session, { ...JAPAN, stockId: 'stock-jpn-Dy-firm', field, value });
    await edit('minimum', 5);
    await edit('maximum', 50);
    await edit('maximumReleasePerDay', 0.5);
    const firm = group(await edit('targetDays', 30), 'Dy').rows[2];
    expect(firm).toMatchObject({ minimum: 5, maximum: 50, maximumReleasePerDay: 0.5, targetDays: 30 });
    expect(group(await edit('maximum', null), 'Dy').rows[2]?.maximum).toBeNull();
  });

  it('adds a tier', async () => {
    const session = await sampleSession(runsPart);
    const added = await addStock(session, {
      ...JAPAN,
      materialId: 'La' as MaterialId,
      tier: 'national',
      tonnes: 7,
    });
    const row = group(added, 'La').rows[0];
    expect(row).toMatchObject({ tier: 'national', tonnes: 7, secret: true, mark: 'estimated' });
  });

  it.each([
    ['a negative stock', 'tonnes', -1, 'refusal.stock.negative'],
    ['no figure', 'tonnes', null, 'refusal.stock.blank'],
    ['no minimum', 'minimum', null, 'refusal.stock.blank'],
  ] as const)('refuses %s', async (_name, field, value, code) => {
    const session = await sampleSession(runsPart);
    const refusal = await refusalIn(
      setStock(session, { ...JAPAN, stockId: 'stock-jpn-Dy-firm', field, value }),
    );
    expect(refusal.notice.code).toBe(code);
  });

  it('refuses a minimum over the maximum, a tier twice, an unknown material and economy', async () => {
    const session = await sampleSession(runsPart);
    const codeOf = async (work: Promise<unknown>) => (await refusalIn(work)).notice.code;
    const firm = { ...JAPAN, stockId: 'stock-jpn-Dy-firm' };
    await setStock(session, { ...firm, field: 'maximum', value: 40 });
    expect(await codeOf(setStock(session, { ...firm, field: 'minimum', value: 41 }))).toBe(
      'refusal.stock.limits',
    );
    const add = { ...JAPAN, materialId: DY, tier: 'firm' as const, tonnes: 1 };
    expect(await codeOf(addStock(session, add))).toBe('refusal.stock.taken');
    expect(await codeOf(addStock(session, { ...add, materialId: 'Xx' as MaterialId }))).toBe(
      'refusal.reference.unknownMaterial',
    );
    expect(await codeOf(addStock(session, { ...add, economyId: 'XXX' as CountryId }))).toBe(
      'refusal.reference.unknownEconomy',
    );
  });
});

describe('editing a stock in a scenario', () => {
  it('is an override of the opening stock; base and parent stay beside it', async () => {
    const session = await sampleSession(runsPart);
    const parent = { ...JAPAN, scenarioId: 'licences-60', stockId: 'stock-jpn-Dy-national' };
    await setStock(session, { ...parent, field: 'tonnes', value: 50 });
    const table = await setStock(session, {
      ...parent,
      scenarioId: 'licences-25',
      field: 'tonnes',
      value: 70,
    });
    expect(group(table, 'Dy').rows[0]).toMatchObject({
      tonnes: 70,
      parentTonnes: 50,
      baseTonnes: 143.985,
      overridden: true,
    });
    expect(group(await stockTable(session, JAPAN), 'Dy').rows[0]?.tonnes).toBe(143.985);
  });

  it('leaves limits to the plan', async () => {
    const session = await sampleSession(runsPart);
    const input = { ...JAPAN, scenarioId: 'licences-25', stockId: 'stock-jpn-Dy-firm', value: 3 };
    expect((await refusalIn(setStock(session, { ...input, field: 'minimum' }))).notice.code).toBe(
      'refusal.stock.planOnly',
    );
  });
});
