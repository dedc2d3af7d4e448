import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { redo, undo } from '../../electron/features/files/undo-redo';
import { type SetShare, setShare } from '../../electron/features/shares/edit-share';
import { lockShares } from '../../electron/features/shares/share-rows';
import { setTotalSupply } from '../../electron/features/shares/total-supply';
import { annotateFigure } from '../../electron/plan/figures/edit-figures';
import { figureHistory } from '../../electron/plan/figures/inspect';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { country, material, supplier } from '../ids';
import { refusalIn } from '../refusal-of';
import { resetShare } from './figure-edits';
import { contentOf, sampleSession, set } from './sample-session';
import { AS_PARENT } from './scenario-input';

/** Dy 2026: Ganzhou 62, other China 20, Baotou 6, Lynas heavy 4.5, Shin-Etsu 6, Caremag 0, recycling 1.5; 600 t. */
const DY = set('Dy', 2026);
const EDIT = { set: DY, scenarioId: null, as: 'percent', mode: 'proportional', openRest: false } as const;
const LYNAS = supplier('lynas-kuantan-heavy');
const GANZHOU = supplier('china-rare-earth-group-ganzhou');

function percentOf(table: ShareTable, supplierId: string): number | null {
  return cellOf(table, supplierId)?.percent ?? null;
}

function cellOf(table: ShareTable, supplierId: string) {
  const index = table.years.findIndex(({ year }) => year === 2026);
  return table.rows.find((row) => row.supplierId === supplierId)?.cell(index);
}

const totalOf = async (session: Session) =>
  (
    await session.project.plan({ materialId: material('Dy'), stage: 'separation', economyId: country('JPN') })
  ).totals.find(({ year }) => year === 2026);

describe('a share set in the plan', () => {
  it('by percent moves the others in proportion, as one change', async () => {
    const session = await sampleSession();
    const { table, moved, restPercent } = await setShare(session, {
      ...EDIT,
      supplierId: LYNAS,
      value: 14.05,
    });
    expect(percentOf(table, LYNAS)).toBe(14.05);
    expect(percentOf(table, GANZHOU)).toBeCloseTo((62 * 85.95) / 95.5, 10);
    expect(moved).toHaveLength(5); // Caremag stays at 0
    expect(restPercent).toBe(0);
    const [newest] = (await session.project.history({ limit: 1 })).entries;
    expect(newest).toMatchObject({ who: 'analyst', rowCount: 6, label: expect.stringContaining('14.05 %') });
  });

  it.each([
    ['percent', 14.05],
    ['tonnes', 84],
  ] as const)('keeps what it was worked out from with it, in the same change (%s)', async (as, value) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    await setShare(session, { ...EDIT, as, supplierId: LYNAS, value, note: '=1200*0.07' });
    const { shares } = await session.project.plan({ materialId: material('Dy'), stage: 'separation' });
    const noted = shares.filter(({ note }) => note === '=1200*0.07');
    expect(noted.map(({ supplierId, year }) => [supplierId, year])).toEqual([[LYNAS, 2026]]);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('leaves who is moved its source, its cell and its range, and says so', async () => {
    const session = await sampleSession();
    const rows = async () => {
      const { shares } = await session.project.plan({ materialId: material('Dy'), stage: 'separation' });
      const own = shares.filter(({ economyId, year }) => economyId === 'JPN' && year === 2026);
      return new Map(own.map((share) => [share.supplierId, share]));
    };
    const before = await rows();
    await setShare(session, { ...EDIT, supplierId: LYNAS, value: 14.05 });
    const after = await rows();
    const scale = 85.95 / 95.5;
    const [old, now] = [before.get(GANZHOU), after.get(GANZHOU)];
    expect(old).toMatchObject({ rebalanced: false, sourceId: expect.any(String), low: expect.any(Number) });
    expect(now).toMatchObject({ rebalanced: true, sourceId: old?.sourceId, note: old?.note });
    expect(now?.low).toBeCloseTo((old?.low ?? 0) * scale, 10);
    expect(now?.high).toBeCloseTo((old?.high ?? 0) * scale, 10);
    expect(after.get(LYNAS)).toMatchObject({ rebalanced: false, sourceId: null });
    const figure = { of: 'share.percent', key: keyOf(TABLES.share, { ...DY, supplierId: GANZHOU }) } as const;
    expect((await figureHistory(session, figure))[0]).toMatchObject({
      way: 'rebalanced',
      label: expect.stringContaining('14.05 %'),
    });
    const view = { within: {}, scenarioId: null, figure };
    await annotateFigure(session, { ...view, parts: { note: 'asked by telephone' } });
    expect((await rows()).get(GANZHOU)).toMatchObject({ rebalanced: true, note: 'asked by telephone' });
    await annotateFigure(session, { ...view, parts: { low: 40, high: 70 } });
    expect((await rows()).get(GANZHOU)).toMatchObject({ rebalanced: false, low: 40 });
    for (const _ of ['range', 'note', 'edit']) await undo(session);
    expect(await rows()).toEqual(before);
  });

  it('by tonnes is kept as tonnes, and is its percent of the total', async () => {
    const session = await sampleSession();
    const total = (await totalOf(session))?.tonnes ?? Number.NaN;
    const { table } = await setShare(session, {
      ...EDIT,
      supplierId: LYNAS,
      as: 'tonnes',
      value: total / 10,
    });
    expect(cellOf(table, LYNAS)).toMatchObject({
      enteredAs: 'tonnes',
      enteredValue: total / 10,
      tonnes: total / 10,
    });
    expect(percentOf(table, LYNAS)).toBeCloseTo(10, 10);
    expect(cellOf(table, GANZHOU)).toMatchObject({ enteredAs: 'percent' });
  });

  it('holds what is locked, before or in the same change', async () => {
    const session = await sampleSession();
    await lockShares(session, { set: DY, scenarioId: null, supplierIds: [GANZHOU], locked: true });
    const lock = [supplier('china-other-separation')];
    const { table, moved } = await setShare(session, { ...EDIT, supplierId: LYNAS, value: 10, lock });
    expect(percentOf(table, GANZHOU)).toBe(62);
    expect(cellOf(table, 'china-other-separation')).toMatchObject({ percent: 20, locked: true });
    expect(moved).not.toContain(GANZHOU);
    expect(moved).not.toContain('china-other-separation');
  });

  it('leaves figures typed down a column as they were typed; the rest is what nobody is given', async () => {
    const session = await sampleSession();
    const typed: [string, number][] = [
      ['china-rare-earth-group-ganzhou', 30],
      ['china-other-separation', 22],
      ['northern-rare-earth-baotou', 20],
      ['lynas-kuantan-heavy', 10],
      ['shin-etsu-hai-phong', 5],
      ['caremag-lacq', 3],
      ['recycling-japan', 2],
    ];
    const held: SupplierId[] = [];
    let table: ShareTable | null = null;
    for (const [id, value] of typed) {
      ({ table } = await setShare(session, { ...EDIT, supplierId: supplier(id), value, held: [...held] }));
      held.push(supplier(id));
    }
    expect(typed.map(([id]) => table && percentOf(table, id))).toEqual(typed.map(([, value]) => value));
    expect(table?.years.find(({ year }) => year === 2026)?.restPercent).toBeCloseTo(8, 9);
    const again = await setShare(session, {
      ...EDIT,
      supplierId: supplier('recycling-japan'),
      value: 4,
      held,
    });
    expect(again.restPercent).toBeCloseTo(6, 9);
  });

  it('adds a supplier that had no share, and gives a new one the mark of a guess', async () => {
    const session = await sampleSession();
    const { table } = await setShare(session, {
      ...EDIT,
      supplierId: supplier('solvay-la-rochelle'),
      value: 2,
    });
    expect(cellOf(table, 'solvay-la-rochelle')).toMatchObject({ percent: 2, mark: 'guessed', source: null });
  });

  it.each<[string, Partial<SetShare>, string, Readonly<Record<string, unknown>>]>([
    ['over 100', { value: 100.5 }, 'refusal.share.range', { value: 100.5 }],
    ['below 0', { value: -1 }, 'refusal.share.range', { value: -1 }],
    ['no room', { value: 50, lock: [GANZHOU] }, 'refusal.share.noRoom', { largest: 38 }],
    [
      'no room beside what was typed',
      { value: 50, held: [GANZHOU] },
      'refusal.share.noRoomTyped',
      { largest: 38 },
    ],
    ['its own lock', { lock: [LYNAS] }, 'refusal.share.locked', {}],
    ['nobody', { supplierId: supplier('nobody') }, 'refusal.share.unknownSupplier', { supplier: 'nobody' }],
    [
      'another stage',
      { supplierId: supplier('japan-magnet-makers') },
      'refusal.share.otherStage',
      { stage: 'magnet' },
    ],
    ['no total', { as: 'tonnes', set: set('Dy', 2035) }, 'refusal.share.noTotal', { year: 2035 }],
    ['no scenario', { scenarioId: 'gone' }, 'refusal.scenario.unknown', { name: 'gone' }],
    [
      'not in the plan',
      { scenarioId: 'base-2026', supplierId: supplier('solvay-la-rochelle') },
      'refusal.share.notInPlan',
      {},
    ],
  ])('is refused: %s, and nothing is changed', async (_what, change, code, params) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const { notice } = await refusalIn(
      setShare(session, { ...EDIT, supplierId: LYNAS, value: 10, ...change }),
    );
    expect(notice).toMatchObject({ code, params });
    expect(await contentOf(session)).toEqual(before);
    expect((await session.project.history({ limit: 9 })).entries).toHaveLength(1);
  });

  it('is taken back exactly, and done again exactly', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    await setShare(session, { ...EDIT, supplierId: LYNAS, value: 7.7 });
    const after = await contentOf(session);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
    await redo(session);
    expect(await contentOf(session)).toEqual(after);
    expect((await refusalIn(redo(session))).notice.code).toBe('refusal.history.nothingToRedo');
    await undo(session);
    expect((await refusalIn(undo(session))).notice.code).toBe('refusal.history.nothingToUndo');
    expect(session.revision).toBe(5);
  });
});

describe('a set that is a sum of tonnes', () => {
  /** Caremag 10 t and Shin-Etsu 30 t in a year of their own. */
  async function summed(): Promise<Session> {
    const session = await sampleSession();
    const { shares } = await session.project.plan({
      materialId: material('Dy'),
      economyId: country('JPN'),
      stage: 'separation',
    });
    const like = shares[0];
    if (like === undefined) throw new Error('the sample has shares of Dy');
    const row = (supplierId: string, value: number) => ({
      ...({ table: 'share', op: 'put' } as const),
      row: { ...like, id: supplierId, supplierId: supplierId as typeof like.supplierId, year: 2031, value },
    });
    const asTonnes = (change: ReturnType<typeof row>) => ({
      ...change,
      row: { ...change.row, enteredAs: 'tonnes' as const },
    });
    await session.project.apply({ who: 'x', label: 'x', reason: null }, [
      asTonnes(row('caremag-lacq', 10)),
      asTonnes(row('shin-etsu-hai-phong', 30)),
      {
        table: 'totalSupply',
        op: 'put',
        row: {
          ...set('Dy', 2031),
          id: 'sum',
          method: 'summed',
          tonnes: 0,
          basis: 'reo',
          mark: 'guessed',
          sourceId: null,
          note: null,
          low: null,
          high: null,
        },
      },
    ]);
    return session;
  }
  const IN_2031 = { ...EDIT, set: set('Dy', 2031), supplierId: supplier('caremag-lacq') } as const;
  const sumIn = (table: ShareTable) => table.years.find(({ year }) => year === 2031);

  it('grows by the tonnes of one row, and moves nobody', async () => {
    const session = await summed();
    const { table, moved } = await setShare(session, { ...IN_2031, as: 'tonnes', value: 50 });
    expect(sumIn(table)).toMatchObject({ total: { tonnes: 80, method: 'summed' }, restPercent: 0 });
    expect(moved).toEqual([]);
  });

  it('becomes declared at what it was with the first percent', async () => {
    const session = await summed();
    const { table } = await setShare(session, { ...IN_2031, value: 50 });
    expect(sumIn(table)).toMatchObject({ total: { tonnes: 40, method: 'declared' }, sumPercent: 100 });
  });

  it('holds a locked row, and locks in the same change', async () => {
    const session = await summed();
    const lock = [supplier('shin-etsu-hai-phong')];
    await setShare(session, { ...IN_2031, as: 'tonnes', value: 12, lock });
    const edit = { ...IN_2031, supplierId: supplier('shin-etsu-hai-phong'), as: 'tonnes', value: 1 } as const;
    expect((await refusalIn(setShare(session, edit))).notice.code).toBe('refusal.share.locked');
  });

  it('refuses a negative quantity, and a total that its tonnes would pass', async () => {
    const session = await summed();
    const negative = setShare(session, { ...IN_2031, as: 'tonnes', value: -1 });
    expect((await refusalIn(negative)).notice.code).toBe('refusal.share.negativeTonnes');
    const tooSmall = setTotalSupply(session, { set: set('Dy', 2031), tonnes: 20, scenarioId: null });
    expect((await refusalIn(tooSmall)).notice).toMatchObject({
      code: 'refusal.share.sumOver',
      params: { year: 2031, sum: 200 },
    });
    const { years } = await setTotalSupply(session, { set: set('Dy', 2031), tonnes: 80, scenarioId: null });
    expect(years.find(({ year }) => year === 2031)).toMatchObject({ restPercent: 50 });
  });
});

describe('a share set in a scenario', () => {
  const UNDER = { ...EDIT, supplierId: LYNAS } as const;

  it('is an override: the plan stays, and one reset brings back what is inherited', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Try' });
    const before = (await session.project.plan({})).shares;
    await setShare(session, { ...UNDER, scenarioId: scenario.id, value: 10 });
    expect((await session.project.plan({})).shares).toEqual(before);
    const reset = await resetShare(session, { set: DY, supplierId: LYNAS, scenarioId: scenario.id });
    expect(cellOf(reset, LYNAS)).toMatchObject({ percent: 4.5, overridden: false });
    expect(cellOf(reset, GANZHOU)).toMatchObject({ overridden: true });
  });

  it('set to what it inherits leaves no override behind', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Try' });
    const edit = { ...UNDER, scenarioId: scenario.id, mode: 'none' } as const;
    await setShare(session, { ...edit, value: 2 });
    expect(
      (await session.project.scenarios()).overrides.filter((item) => item.scenarioId === scenario.id),
    ).toHaveLength(1);
    await setShare(session, { ...edit, value: 4.5 });
    expect(
      (await session.project.scenarios()).overrides.filter((item) => item.scenarioId === scenario.id),
    ).toHaveLength(0);
  });

  it('of a child stands on its parent’s, and goes on following it elsewhere', async () => {
    const session = await sampleSession();
    const parent = await saveScenario(session, { ...AS_PARENT, name: 'Parent' });
    const child = await saveScenario(session, { ...AS_PARENT, name: 'Child', parentId: parent.scenario.id });
    const none = { ...UNDER, mode: 'none' } as const;
    await setShare(session, { ...none, scenarioId: parent.scenario.id, value: 1 });
    const { table } = await setShare(session, {
      ...none,
      supplierId: supplier('caremag-lacq'),
      scenarioId: child.scenario.id,
      value: 2,
    });
    expect(percentOf(table, LYNAS)).toBe(1);
    const again = await setShare(session, { ...none, scenarioId: child.scenario.id, value: 1 });
    expect(again.moved).toEqual([]);
    const own = (await session.project.scenarios()).overrides.filter(
      (item) => item.scenarioId === child.scenario.id,
    );
    expect(own.map(({ value }) => value)).toEqual([2]);
  });
});
