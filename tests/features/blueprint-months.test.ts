import { blueprintInput } from '@shared/features/blueprint/contract';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { blueprint } from '../../electron/features/blueprint/blueprint';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const JPN = country('JPN');
const SERIES = newRow(TABLES.series, {
  ...{
    id: 'customs',
    nameEn: 'Customs by month',
    nameJa: '通関（月次）',
    definitionEn: 'd',
    definitionJa: 'd',
  },
  ...{ kind: 'imports', reporterId: JPN, material: 'REE', stage: 'separation', unit: 'tonnes' },
  massBasis: 'gross',
});

const month = (year: number, at: number, countryId: string, value: number): RowChange => {
  const period = `${year}-${String(at).padStart(2, '0')}`;
  return {
    table: 'observation',
    op: 'put',
    row: newRow(TABLES.observation, {
      ...{
        id: `${countryId} ${period}`,
        seriesId: 'customs',
        countryId: country(countryId),
        period,
        year,
        value,
      },
      ...{ censor: 'none', mark: 'known' },
    }),
  };
};
/** So many months of a year: China's part and Vietnam's. */
const months = (year: number, count: number, china: number, vietnam: number) =>
  Array.from({ length: count }, (_, at) => [
    month(year, at + 1, 'CHN', china),
    month(year, at + 1, 'VNM', vietnam),
  ]).flat();

async function leversWith(changes: readonly RowChange[]) {
  const session = await sampleSession(runsPart);
  await session.project.apply({ who: 'analyst', label: 'months', reason: null }, [
    { table: 'series', op: 'put', row: SERIES },
    ...changes,
  ]);
  const view = await blueprint(session, blueprintInput.parse({ economyId: 'EU27', since: 2010 }));
  const lever = view.materials[0]?.levers[0];
  return { lever, leftOut: lever?.leftOut ?? [] };
}

describe('a path that is known by months', () => {
  it('is drawn from sums of twelve, where these reach over the most years', async () => {
    const whole = [...months(2012, 12, 80, 20), ...months(2024, 12, 60, 40)];
    const { lever, leftOut } = await leversWith(whole);
    expect(lever?.between).toMatchObject({ from: { year: 2012, value: 80 }, to: { year: 2024, value: 60 } });
    expect(lever?.definition.code).toBe('blueprint.lever.diversificationMonths');
    expect(leftOut.filter(({ params }) => JSON.stringify(params).includes('Customs by month'))).toEqual([]);
  });

  it('leaves a year out that is known in part, and says how many of its months there are', async () => {
    const part = [...months(2012, 12, 80, 20), ...months(2024, 12, 60, 40), ...months(2026, 7, 30, 70)];
    const { lever, leftOut } = await leversWith(part);
    expect(lever?.between?.to).toEqual({ year: 2024, value: 60 });
    expect(leftOut).toContainEqual({
      code: 'blueprint.remark.months',
      params: { series: { nameEn: 'Customs by month', nameJa: '通関（月次）' }, year: '2026', months: 7 },
    });
  });
});
