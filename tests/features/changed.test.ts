import { isoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import { describe, expect, it } from 'vitest';
import { changedSince } from '../../electron/features/overview/changed';
import { watch } from '../../electron/features/tripwires/watch';
import { changedLines } from '../../renderer/features/overview/changed-lines';
import { putGraphite } from './graphite-months';
import { sampleSession } from './sample-session';

const day = isoDate;

describe('what changed since a look', () => {
  it('has months that came in and figures that were revised, by series', async () => {
    const session = await sampleSession();
    const { revision } = await session.project.info();
    await putGraphite(session);
    const came = await changedSince(session, { day: day('2026-01-01'), revision }, day('2026-01-02'));
    expect(came.months).toMatchObject([
      { seriesId: 'in', months: 72, revised: 0, newest: '2024-12' },
      { seriesId: 'out', months: 72, revised: 0, newest: '2024-12' },
    ]);
    const looked = (await session.project.info()).revision;
    const { observations } = await session.project.observations();
    const month = byId(observations, 'in 2021-06');
    if (month === undefined) throw new Error('no such month');
    await session.project.apply({ who: 'analyst', label: 'revised', reason: null }, [
      { table: 'observation', op: 'put', row: { ...month, value: 97 } },
    ]);
    const revised = await changedSince(
      session,
      { day: day('2026-01-01'), revision: looked },
      day('2026-01-02'),
    );
    expect(revised.months).toMatchObject([{ seriesId: 'in', months: 0, revised: 1, newest: '2021-06' }]);
    const nothing = await changedSince(
      session,
      { day: day('2026-01-01'), revision: looked + 1 },
      day('2026-01-02'),
    );
    expect(nothing.months).toEqual([]);
  });

  it.each([
    // No. 18 of 2025 is announced and in force on 4 April.
    ['2025-04-03', '2025-04-04', 'CN-2025-18 in force'],
    ['2025-04-04', '2025-04-05', null],
  ])('has the days of measures behind %s up to %s', async (since, on, expected) => {
    const session = await sampleSession();
    const { dates } = await changedSince(session, { day: day(since), revision: 0 }, day(on));
    const said = dates.map(({ measureId, is }) => `${measureId} ${is}`);
    if (expected === null) expect(said.filter((one) => one.startsWith('CN-2025-18 '))).toEqual([]);
    else expect(said).toContain(expected);
  });

  it('looks back 30 days where nobody has looked, and tells no months', async () => {
    const found = await changedSince(await sampleSession(), null, day('2025-04-04'));
    expect(found).toMatchObject({ since: '2025-03-05', hasLooked: false, months: null });
  });

  it('says rings by the day of their publication', async () => {
    const session = await sampleSession();
    await putGraphite(session);
    const { rules } = await watch(session, day('2024-01-20'));
    const rang = (since: string) =>
      changedLines({ since: day(since), hasLooked: true, months: [], dates: [] }, rules).map(
        ({ key }) => key,
      );
    expect(rang('2024-01-19')).toContain('ring dry one month 2023-12');
    expect(rang('2024-01-20')).toEqual([]);
  });
});
