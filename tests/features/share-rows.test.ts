import type { ShareTable } from '@shared/features/shares/share-table';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { addSupplier, lockShares, removeSupplier } from '../../electron/features/shares/share-rows';
import { shareTable } from '../../electron/features/shares/share-table';
import { setTotalSupply } from '../../electron/features/shares/total-supply';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { country, material, supplier } from '../ids';
import { refusalIn } from '../refusal-of';
import { annotateShare, pasteShares } from './figure-edits';
import { contentOf, sampleSession, set } from './sample-session';
import { AS_PARENT } from './scenario-input';

const DY = set('Dy', 2026);
const ROW = { set: DY, scenarioId: null } as const;
const SOLVAY = supplier('solvay-la-rochelle');

function cell(table: ShareTable, supplierId: string, year = 2026) {
  const index = table.years.findIndex((item) => item.year === year);
  return table.rows.find((row) => row.supplierId === supplierId)?.cell(index) ?? null;
}

describe('an edit of a row that is not its value', () => {
  it.each<
    [string, (session: Session) => Promise<ShareTable>, string, Readonly<Record<string, unknown>> | null]
  >([
    [
      'a lock',
      (session) => lockShares(session, { ...ROW, supplierIds: [supplier('caremag-lacq')], locked: true }),
      'caremag-lacq',
      { locked: true },
    ],
    [
      'a mark, a range and a note',
      (session) =>
        annotateShare(session, {
          ...ROW,
          supplierId: supplier('caremag-lacq'),
          mark: 'known',
          low: 0,
          high: 3,
          note: 'call',
        }),
      'caremag-lacq',
      { mark: 'known', low: 0, high: 3, note: 'call', percent: 0 },
    ],
    [
      'a new supplier at zero',
      (session) => addSupplier(session, { ...ROW, supplierId: SOLVAY }),
      SOLVAY,
      { percent: 0, mark: 'guessed' },
    ],
    [
      'a supplier taken out',
      (session) => removeSupplier(session, { ...ROW, supplierId: supplier('recycling-japan') }),
      'recycling-japan',
      null,
    ],
  ])(
    '%s shows in the table, is one change, and is taken back exactly',
    async (_what, edit, supplierId, expected) => {
      const session = await sampleSession();
      const before = await contentOf(session);
      const found = cell(await edit(session), supplierId);
      if (expected === null) expect(found).toBeNull();
      else expect(found).toMatchObject(expected);
      expect((await session.project.history({ limit: 9 })).entries).toHaveLength(2);
      await undo(session);
      expect(await contentOf(session)).toEqual(before);
    },
  );

  it('that changes nothing is no change', async () => {
    const session = await sampleSession();
    await lockShares(session, { ...ROW, supplierIds: [supplier('caremag-lacq')], locked: false });
    await addSupplier(session, { ...ROW, supplierId: supplier('caremag-lacq') });
    await removeSupplier(session, { ...ROW, supplierId: SOLVAY });
    expect((await session.project.history({ limit: 9 })).entries).toHaveLength(1);
  });

  it('takes a supplier’s share to the rest when it goes', async () => {
    const session = await sampleSession();
    const { years } = await removeSupplier(session, { ...ROW, supplierId: supplier('recycling-japan') });
    expect(years.find(({ year }) => year === 2026)?.restPercent).toBeCloseTo(1.5, 10);
  });

  const NOTE = { ...ROW, supplierId: supplier('caremag-lacq'), mark: 'known', note: null } as const;
  it.each<[string, (session: Session) => Promise<unknown>, string]>([
    [
      'a range upside down',
      (session) => annotateShare(session, { ...NOTE, low: 3, high: 2 }),
      'refusal.share.rangeOrder',
    ],
    [
      'a range below 0',
      (session) => annotateShare(session, { ...NOTE, low: -1, high: 2 }),
      'refusal.share.range',
    ],
    [
      'a range over 100',
      (session) => annotateShare(session, { ...NOTE, low: 1, high: 101 }),
      'refusal.share.range',
    ],
    [
      'an unknown supplier',
      (session) => addSupplier(session, { ...ROW, supplierId: supplier('x') }),
      'refusal.share.unknownSupplier',
    ],
    [
      'one of another stage',
      (session) => addSupplier(session, { ...ROW, supplierId: supplier('japan-magnet-makers') }),
      'refusal.share.otherStage',
    ],
    [
      'a total of nothing',
      (session) => setTotalSupply(session, { ...ROW, tonnes: 0 }),
      'refusal.share.totalNotPositive',
    ],
    [
      'a total that is none',
      (session) => setTotalSupply(session, { ...ROW, tonnes: Number.NaN }),
      'refusal.share.totalNotPositive',
    ],
  ])('is refused: %s', async (_what, edit, code) => {
    const session = await sampleSession();
    expect((await refusalIn(edit(session))).notice.code).toBe(code);
    expect((await session.project.history({ limit: 9 })).entries).toHaveLength(1);
  });
});

describe('the total supply', () => {
  const totalIn = (table: ShareTable) => table.years.find(({ year }) => year === 2026)?.total;

  it('is declared in the plan; shares in percent keep their percent', async () => {
    const session = await sampleSession();
    const table = await setTotalSupply(session, { ...ROW, tonnes: 1234 });
    expect(totalIn(table)).toEqual({ tonnes: 1234, basis: 'reo', method: 'declared' });
    expect(cell(table, 'china-other-separation')).toMatchObject({ percent: 20, tonnes: 246.8 });
  });

  it('is an override in a scenario, and goes when it is what it inherits', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, AS_PARENT);
    const plan = await session.project.plan({
      economyId: country('JPN'),
      materialId: material('Dy'),
      stage: 'separation',
    });
    const planned = plan.totals.find(({ year }) => year === 2026)?.tonnes ?? 0;
    const under = { set: DY, scenarioId: scenario.id };
    expect(totalIn(await setTotalSupply(session, { ...under, tonnes: 1234 }))?.tonnes).toBe(1234);
    expect(
      (
        await session.project.plan({
          economyId: country('JPN'),
          materialId: material('Dy'),
          stage: 'separation',
        })
      ).totals,
    ).toEqual(plan.totals);
    await setTotalSupply(session, { ...under, tonnes: planned });
    expect(
      (await session.project.scenarios()).overrides.filter(({ scenarioId }) => scenarioId === scenario.id),
    ).toEqual([]);
  });

  it('of a child can be the plan’s again where its parent says otherwise', async () => {
    const session = await sampleSession();
    const planned = totalIn(await shareTable(session, DY, null))?.tonnes ?? 0;
    const parent = await saveScenario(session, { ...AS_PARENT, name: 'Parent' });
    const child = await saveScenario(session, { ...AS_PARENT, name: 'Child', parentId: parent.scenario.id });
    await setTotalSupply(session, { set: DY, scenarioId: parent.scenario.id, tonnes: 1234 });
    const table = await setTotalSupply(session, { set: DY, scenarioId: child.scenario.id, tonnes: planned });
    expect(totalIn(table)?.tonnes).toBe(planned);
  });
});

describe('a pasted block', () => {
  const PASTE = { ...DY, scenarioId: null };
  const at = (id: string, percent: number, year = 2026) => ({ supplierId: supplier(id), percent, year });

  it('sets its cells over several years as one change, and rebalances nobody', async () => {
    const session = await sampleSession();
    const cells = [
      at('china-other-separation', 10),
      at('caremag-lacq', 8),
      at('china-other-separation', 5, 2027),
    ];
    const table = await pasteShares(session, { ...PASTE, cells });
    expect(cell(table, 'china-other-separation')).toMatchObject({ percent: 10, enteredAs: 'percent' });
    expect(cell(table, 'caremag-lacq')?.percent).toBe(8);
    expect(cell(table, 'china-rare-earth-group-ganzhou')?.percent).toBe(62);
    expect(table.years.map(({ year, restPercent }) => [year, restPercent])).toContainEqual([2027, 11]);
    expect((await session.project.history({ limit: 1 })).entries[0]).toMatchObject({
      rowCount: 3,
      label: expect.stringContaining('3'),
    });
  });

  it.each([
    ['one year too full', [at('caremag-lacq', 1), at('caremag-lacq', 30, 2027)], 'refusal.share.sumOver'],
    ['one value over 100', [at('caremag-lacq', 0), at('recycling-japan', 101)], 'refusal.share.range'],
    ['one unknown supplier', [at('caremag-lacq', 0), at('nobody', 0)], 'refusal.share.unknownSupplier'],
    [
      'one of another stage',
      [at('caremag-lacq', 0), at('japan-magnet-makers', 0)],
      'refusal.share.otherStage',
    ],
    ['one locked', [at('caremag-lacq', 0), at('recycling-japan', 1)], 'refusal.share.locked'],
  ])('is refused as a whole for %s', async (what, cells, code) => {
    const session = await sampleSession();
    const locked = what === 'one locked';
    if (locked) await lockShares(session, { ...ROW, supplierIds: [supplier('recycling-japan')], locked });
    const before = await contentOf(session);
    expect((await refusalIn(pasteShares(session, { ...PASTE, cells }))).notice.code).toBe(code);
    expect(await contentOf(session)).toEqual(before);
  });

  it('goes into a scenario as overrides', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, AS_PARENT);
    const cells = [at('china-other-separation', 10)];
    const table = await pasteShares(session, { ...PASTE, scenarioId: scenario.id, cells });
    expect(cell(table, 'china-other-separation')).toMatchObject({
      percent: 10,
      basePercent: 20,
      overridden: true,
    });
  });
});
