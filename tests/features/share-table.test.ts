import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { itemAt } from '@shared/base/element-at';
import { openShares, type PackedShares, packShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { setShare } from '../../electron/features/shares/edit-share';
import { sentTables } from '../../electron/features/shares/sent-tables';
import { shareTable } from '../../electron/features/shares/share-table';
import { saveScenario } from '../../electron/plan/save-scenario';
import { country, supplier } from '../ids';
import { refusalIn } from '../refusal-of';
import { sampleSession, set } from './sample-session';
import { AS_PARENT } from './scenario-input';

const NDPR = set('NdPr', 2026);

/** Percent by supplier in one year of a table. */
function column(table: ShareTable, year: number): Record<string, number | null> {
  const index = table.years.findIndex((item) => item.year === year);
  return Object.fromEntries(
    table.rows.flatMap((row) => {
      const cell = row.cell(index);
      return cell === null || cell === undefined ? [] : [[row.supplierId, cell.percent]];
    }),
  );
}

/** All that the cells of a table say, as the window has it. */
const said = ({ rows, years }: ShareTable) =>
  rows.flatMap((row) => years.map((_year, index) => ({ ...row.cell(index), shareId: '' })));

describe('the share table of the sample', () => {
  it('says what the watched countries own, in the plan and anew once an owner is on record', async () => {
    const session = await sampleSession();
    const controlOf = async () => {
      const { years } = await shareTable(session, NDPR, null);
      const of = years.find(({ year }) => year === NDPR.year);
      return of === undefined || of.control === null ? null : { ...of.control, sum: of.sumPercent };
    };
    expect(await controlOf()).toBeNull();
    const { supplierId, percent } = itemAt(
      Object.entries(column(await shareTable(session, NDPR, null), 2026))
        .map(([id, part]) => ({ supplierId: supplier(id), percent: part ?? 0 }))
        .toSorted((a, b) => b.percent - a.percent),
      0,
    );
    const row = newRow(TABLES.supplierOwner, {
      ...{ id: 'o', supplierId, owner: 'Parent', countryId: country('CHN'), percent: 40, mark: 'known' },
    });
    await session.project.apply({ who: 'analyst', label: 'owner', reason: null }, [
      { table: 'supplierOwner', op: 'put', row },
    ]);
    const control = await controlOf();
    expect(control?.named).toBeCloseTo(percent * 0.4, 9);
    expect(control?.percent.low).toBeCloseTo(percent * 0.4, 9);
    expect(control?.percent.high).toBeCloseTo(control?.sum ?? 0, 6);
  });

  it('adds up in every year of every set, in percent, by country and in tonnes', async () => {
    const session = await sampleSession();
    const { shares } = await session.project.plan({});
    const keys = new Map(
      shares.map((share) => [[share.economyId, share.materialId, share.stage].join('|'), share]),
    );
    expect(keys.size).toBeGreaterThan(15);
    for (const { economyId, materialId, stage } of keys.values()) {
      const table = await shareTable(session, { economyId, materialId, stage }, null);
      for (const [index, year] of table.years.entries()) {
        const cells = table.rows.flatMap((row) => row.cell(index) ?? []);
        const sum = (value: (cell: (typeof cells)[number]) => number) =>
          cells.reduce((total, cell) => total + value(cell), 0);
        const name = `${economyId} ${materialId} ${stage} ${year.year}`;
        expect(sum((cell) => cell.percent ?? 0) + year.restPercent, name).toBeCloseTo(100, 8);
        expect(year.sumPercent + year.restPercent, name).toBeCloseTo(100, 8);
        const byCountry = year.direct.reduce((total, { percent }) => total + percent, 0);
        expect(byCountry, name).toBeCloseTo(year.sumPercent, 8);
        const tonnes = year.total?.tonnes;
        if (tonnes !== undefined)
          expect(
            sum((cell) => cell.tonnes ?? 0),
            name,
          ).toBeCloseTo((tonnes * year.sumPercent) / 100, 6);
        expect(year.lookThrough.low).toBeLessThanOrEqual(year.lookThrough.high + 1e-9);
      }
    }
  });

  it('has years in order, the largest supplier of the newest year on top, its source and its feeds', async () => {
    const session = await sampleSession();
    const table = await shareTable(session, NDPR, null);
    const years = table.years.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    const newest = table.rows.map((row) => row.cell(years.length - 1)?.percent ?? -1);
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
    const lynas = table.rows.find((row) => row.supplierId === 'lynas-kuantan');
    expect(lynas).toMatchObject({
      nameJa: expect.stringMatching(/ライナス/),
      countryId: 'MYS',
      kind: 'plant',
    });
    expect(lynas?.cell(years.indexOf(2026))).toMatchObject({
      percent: 18,
      enteredAs: 'percent',
      mark: 'estimated',
      low: 15.8,
      high: 20.2,
      locked: false,
      overridden: false,
      importedFrom: null,
      source: 'Illustrative figures of the sample',
    });
    expect(lynas?.feeds.reduce((total, { percent }) => total + percent, 0)).toBeLessThanOrEqual(100);
  });

  it('shows a scenario over the plan, and the plan beside it', async () => {
    const session = await sampleSession();
    const { scenario } = await saveScenario(session, {
      ...AS_PARENT,
      name: 'More Lynas',
      parentId: 'base-2026',
    });
    const edit = { set: NDPR, supplierId: supplier('lynas-kuantan'), as: 'percent', value: 30 } as const;
    await setShare(session, { ...edit, scenarioId: scenario.id, mode: 'proportional', openRest: false });
    const under = await shareTable(session, NDPR, scenario.id);
    const plan = await shareTable(session, NDPR, null);
    expect(column(plan, 2026)['lynas-kuantan']).toBe(18);
    expect(column(under, 2026)['lynas-kuantan']).toBe(30);
    const index = under.years.findIndex(({ year }) => year === 2026);
    for (const row of under.rows) {
      const cell = row.cell(index);
      if (cell === null || cell === undefined) continue;
      expect(cell.basePercent).toBe(column(plan, 2026)[row.supplierId]);
      expect(cell.overridden, row.supplierId).toBe(cell.percent !== cell.basePercent);
    }
    const [now, before] = [under.years[index], plan.years[index]];
    expect(now?.baseDirectWatched).toBe(before?.direct.find(({ countryId }) => countryId === 'CHN')?.percent);
    expect(now?.baseLookThrough).toEqual(before?.lookThrough);
    expect(now?.lookThrough.high).toBeLessThan(before?.lookThrough.high ?? 0);
  });

  it('goes over the door and says the same', async () => {
    const session = await sampleSession();
    const table = await shareTable(session, NDPR, 'licences-25');
    const opened = openShares(structuredClone(packShares(table)));
    expect(opened.years).toEqual(table.years);
    const heads = ({ rows }: ShareTable) => JSON.stringify(rows); // functions are no part of it
    expect(heads(opened)).toEqual(heads(table));
    expect(said(opened)).toEqual(said(table));
    const year = table.years.length - 1;
    expect(opened.rows.map((row) => [row.percent(year), row.basePercent(year), row.locked(year)])).toEqual(
      table.rows.map((row) => {
        const { percent = null, basePercent = null, locked = null } = row.cell(year) ?? {};
        return [percent, basePercent, locked];
      }),
    );
    expect(opened.row(supplier('lynas-kuantan'))?.cell(0)?.source).toBe('Illustrative figures of the sample');
  });

  it('leaves behind what the window has, and says the same', async () => {
    const session = await sampleSession();
    const pack = sentTables();
    const over = (packed: PackedShares, has?: ShareTable) => openShares(structuredClone(packed), has);
    const before = over(pack(await shareTable(session, NDPR, null)));
    const edit = { set: NDPR, supplierId: supplier('lynas-kuantan'), as: 'percent', value: 30 } as const;
    const { table } = await setShare(session, {
      ...edit,
      scenarioId: null,
      mode: 'proportional',
      openRest: false,
    });
    const packed = pack(table, before.number);
    expect(packed.heads).toBeNull();
    const sent = packed.columns.flatMap((ofYear, index) => (ofYear === null ? [] : table.years[index]?.year));
    expect(sent).toEqual([2026]);
    expect(said(over(packed, before))).toEqual(said(table));
    // A table that it no longer knows, or one without a number, is sent whole.
    for (const has of [99, null]) expect(said(over(pack(table, has)))).toEqual(said(table));
  });

  it('holds none of the tables that were open before it', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void; // what the flag puts there
    const table = await shareTable(await sampleSession(), NDPR, null);
    let newest = openShares(packShares(table));
    const before: WeakRef<ShareTable>[] = [];
    for (let edit = 0; edit < 5; edit++) {
      before.push(new WeakRef(newest));
      newest = openShares(packShares(table, edit, newest), newest);
    }
    await new Promise((later) => setTimeout(later)); // what a WeakRef was made of stays until the task has ended
    collect();
    expect(before.filter((one) => one.deref() !== undefined)).toHaveLength(0);
    expect(newest.rows.length).toBeGreaterThan(0);
  });

  it.each([
    [{ materialId: 'Unobtainium' }, null, 'refusal.reference.unknownMaterial'],
    [{}, 'no-such-scenario', 'refusal.scenario.unknown'],
  ] as const)('refuses %j under %s', async (change, scenarioId, code) => {
    const session = await sampleSession();
    const key = { ...NDPR, ...change } as typeof NDPR;
    expect((await refusalIn(shareTable(session, key, scenarioId))).notice.code).toBe(code);
  });

  it('is empty, not refused, where there are no shares yet', async () => {
    const session = await sampleSession();
    const table = await shareTable(session, set('Dy', 2026, 'mining'), null);
    expect(table).toMatchObject({ years: [], rows: [] });
  });
});
