import { isoDate } from '@shared/base/calendar';
import { watchReport } from '@shared/features/trade-watch/watch-report';
import { byId } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { beforeEach, describe, expect, it } from 'vitest';
import { monthsOfTrade } from '../../electron/features/months/months';
import { tradeWatch } from '../../electron/features/trade-watch/trade-watch';
import type { Session } from '../../electron/plan/session';
import { country } from '../ids';
import { putGraphite } from './graphite-months';
import { sampleSession } from './sample-session';

const JPN = country('JPN');
const CHN = country('CHN');

let session: Session;
beforeEach(async () => {
  session = await sampleSession();
  await putGraphite(session);
});

const apply = (...changes: RowChange[]) =>
  session.project.apply({ who: 'analyst', label: 'test', reason: null }, changes);
const asked = { economyId: JPN, partnerId: CHN, on: isoDate('2025-02-01'), since: null };
async function graphite(given: Partial<Parameters<typeof monthsOfTrade>[1]> = {}) {
  const view = await monthsOfTrade(session, { ...asked, ...given });
  const row = view.rows.find(({ series }) => series.id === 'in');
  if (row === undefined) throw new Error('no row of graphite');
  const month = (name: string) => row.months.find((one) => one.month === name);
  return { view, row, month };
}
const observation = (id: string, of: Partial<Observation>): RowChange => ({
  table: 'observation',
  op: 'put',
  row: newRow(TABLES.observation, {
    ...{ id, seriesId: 'in', countryId: CHN, period: '2025-01', year: 2025, value: 40 },
    ...{ censor: 'none', mark: 'known', ...of },
  }),
});

describe('months of a series', () => {
  it('stand beside bounds of the 24 months before, without those under a measure', async () => {
    const { month, row } = await graphite();
    // The rush of November 2023 is the most, the strike of June 2021 has left the 24 months.
    expect(month('2023-12')).toMatchObject({
      ...{ value: 1, bounds: { low: 100, high: 300, until: '2023-11' }, underMeasure: true },
    });
    // From December 2023 on months are under the licence: none of them is usual.
    expect(month('2024-10')).toMatchObject({ bounds: { low: 100, high: 300 } });
    expect(row.newest).toMatchObject({ month: '2024-12', value: 100 });
  });

  it('keep the record of the sender apart', async () => {
    const { row, month, view } = await graphite({ since: '2022-01' });
    expect(row.mirror?.series.id).toBe('out');
    expect(month('2022-03')).toMatchObject({ value: 100, mirror: 300 });
    // It is no row of its own beside that of the receiver.
    expect(view.rows.map(({ series }) => series.id)).not.toContain('out');
    expect(view.from).toBe('2022-01');
  });

  it('are those of the sender alone where the receiver says nothing', async () => {
    const { observations } = await session.project.observations();
    await apply(
      ...observations
        .filter(({ seriesId }) => seriesId === 'in')
        .map(({ id }): RowChange => ({ table: 'observation', op: 'remove', id })),
    );
    const { rows } = await monthsOfTrade(session, asked);
    expect(rows.map(({ series, mirror }) => [series.id, mirror])).toContainEqual(['out', null]);
    expect(rows.map(({ series }) => series.id)).not.toContain('in');
  });

  it('are unknown where missing, and the sender’s newest is due', async () => {
    await apply(observation('in 2025-02', { period: '2025-02', value: 90 }));
    const { month, row } = await graphite({ on: isoDate('2025-04-01') });
    expect(month('2025-01')).toMatchObject({ value: null, rowId: null });
    expect(row.newest.month).toBe('2025-02');
    expect(row.mirror).toMatchObject({ newest: '2024-12', due: '2025-03-20' });
    expect([row.published, row.nextDue]).toEqual(['2025-03-20', '2025-04-20']);
    expect(row.year).toEqual({ year: 2025, months: 1, sum: 90 });
  });

  it('are 0 only where a rule on them says that absence means none', async () => {
    await apply(observation('other', { countryId: country('KOR') }));
    expect((await graphite()).row.newest.month).toBe('2024-12');
    const { tripwires } = await session.project.watch();
    const rule = byId(tripwires, 'dry one month');
    if (rule === undefined) throw new Error('no rule');
    await apply({ table: 'tripwire', op: 'put', row: { ...rule, absentIsZero: true } });
    expect((await graphite()).row.newest).toMatchObject({ month: '2025-01', value: 0, rowId: null });
  });

  it('say unit value, rules and level', async () => {
    const { series } = await session.project.observations();
    const own = byId(series, 'in');
    if (own === undefined) throw new Error('no series');
    await apply(
      {
        table: 'series',
        op: 'put',
        row: { ...own, id: 'money', kind: 'value', unit: 'usd', massBasis: null },
      },
      observation('m1', { seriesId: 'money', period: '2022-01', year: 2022, value: 50_000 }),
      observation('m2', { seriesId: 'money', period: '2023-12', year: 2023, value: 1_500 }),
    );
    const { row, month } = await graphite({ since: '2022-01' });
    expect(row.money?.id).toBe('money');
    expect([month('2022-01')?.unitValue, month('2023-12')?.unitValue]).toEqual([500, 1500]);
    expect(row.unitValueTimes).toBeNull(); // that of the newest month is not known
    expect(row.level).toBeNull();
    const ringing = await graphite({ on: isoDate('2024-02-01') });
    expect(ringing.row.level).toBe('alert');
    expect(ringing.row.rules).toHaveLength(6);
  });

  it('have no level where a code mixes metals, and say so', async () => {
    const { series } = await session.project.observations();
    const own = byId(series, 'in');
    if (own === undefined) throw new Error('no series');
    await apply({ table: 'series', op: 'put', row: { ...own, definitionEn: 'HS 8112.92, tonnes.' } });
    expect((await graphite()).row).toMatchObject({ codes: ['HS 8112.92'], isMixed: true });
  });

  it('come with the days of measures on them', async () => {
    const { view } = await graphite();
    expect(view.marks.map(({ date, is }) => [date, is])).toContainEqual(['2023-12-01', 'in force']);
  });
});

describe('origin gaps by month', () => {
  it('hold a month against a twelfth of the mines and against the year before', async () => {
    const series = (id: string, of: Partial<Series>): RowChange => ({
      table: 'series',
      op: 'put',
      row: newRow(TABLES.series, {
        ...{ id, nameEn: id, nameJa: id, definitionEn: 'd', definitionJa: 'd', kind: 'imports' },
        ...{
          reporterId: JPN,
          material: 'invented',
          stage: 'mining',
          unit: 'tonnes',
          massBasis: 'gross',
          ...of,
        },
      }),
    });
    await apply(
      series('mines', { kind: 'mine_production', reporterId: null }),
      series('bought', {}),
      observation('mined', { seriesId: 'mines', period: '2023', year: 2023, value: 600 }),
      observation('now', { seriesId: 'bought', period: '2024-12', year: 2024, value: 100 }),
      observation('before', { seriesId: 'bought', period: '2023-12', year: 2023, value: 60 }),
    );
    const { flows } = await tradeWatch(session, JPN);
    const flow = flows.find(({ series: { id } }) => id === 'bought');
    // Of 600 t in the year 50 are a twelfth.
    expect(flow?.monthGaps).toMatchObject([
      {
        ...{ countryId: 'CHN', month: '2024-12', exports: 100, mined: { tonnes: 50, year: 2023 } },
        ...{ gap: { low: 50, high: 50 }, before: { low: 10, high: 10 } },
      },
    ]);
    expect(watchReport({ economyId: JPN, flows }).tables.map(({ key }) => key)).toContain(
      'origin-gaps-month',
    );
  });
});
