import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Tripwire } from '@shared/model/tables/tripwire';
import { monthAfter } from '../../electron/engine/watch';
import type { Session } from '../../electron/plan/session';

const CHN = 'CHN' as CountryId;
const JPN = 'JPN' as CountryId;

/** Months that are not 100 t: a strike, a rush on the notice of 20 October 2023, and the licence of 1 December 2023. */
const ODD: Readonly<Record<string, number>> = {
  '2021-06': 5,
  '2023-11': 300,
  '2023-12': 1,
  '2024-01': 2,
  '2024-02': 80,
};
/** Two months in which the sender counts three times as much. */
const APART: Readonly<Record<string, number>> = { '2022-03': 300, '2022-04': 300 };

const MONTHS = Array.from({ length: 72 }, (_, at) => monthAfter('2019-01', at));

const series = (id: string, kind: 'imports' | 'exports', reporterId: CountryId): RowChange => ({
  table: 'series',
  op: 'put',
  row: newRow(TABLES.series, {
    ...{ id, nameEn: `Graphite, ${kind}`, nameJa: '黒鉛', definitionEn: 'd', definitionJa: 'd' },
    ...{ kind, reporterId, material: 'Graphite', stage: 'mining', unit: 'tonnes', massBasis: 'gross' },
  }),
});

const months = (seriesId: string, countryId: CountryId, value: (month: string) => number): RowChange[] =>
  MONTHS.map((period) => ({
    table: 'observation',
    op: 'put',
    row: newRow(TABLES.observation, {
      ...{ id: `${seriesId} ${period}`, seriesId, countryId, period, year: Number(period.slice(0, 4)) },
      ...{ value: value(period), censor: 'none', mark: 'known' },
    }),
  }));

/** Six rules on months, with the thresholds of docs/watch.md. */
export const SIX: readonly Pick<Tripwire, 'id' | 'rule' | 'threshold' | 'months'>[] = [
  { id: 'dry one month', rule: 'dry', threshold: 10, months: 1 },
  { id: 'dry two months', rule: 'dry', threshold: 10, months: 2 },
  { id: 'fall of three months', rule: 'fall', threshold: 50, months: 3 },
  { id: 'below the bounds', rule: 'below_bounds', threshold: 90, months: 1 },
  { id: 'rush', rule: 'rush', threshold: 150, months: 1 },
  { id: 'mirror gap', rule: 'mirror_gap', threshold: 50, months: 2 },
];

/** Puts six years of invented months of graphite from China into a project, with six rules on them. */
export async function putGraphite(session: Session): Promise<void> {
  const own = (month: string) => ODD[month] ?? 100;
  const rules = SIX.map(
    (terms): RowChange => ({
      table: 'tripwire',
      op: 'put',
      row: newRow(TABLES.tripwire, {
        ...terms,
        ...{ nameEn: terms.id, nameJa: terms.id, seriesId: 'in', countryId: CHN },
        otherSeriesId: terms.rule === 'mirror_gap' ? 'out' : null,
        ...{ level: 'alert', owner: 'Minerals desk', duty: 'Tell the director.', dutyDays: 1 },
        ...{ publishedAfter: 20, fixedOn: isoDate('2023-01-05') },
        ...{ trainedFrom: '2019-01', trainedTo: '2022-12' },
      }),
    }),
  );
  await session.project.apply({ who: 'analyst', label: 'months', reason: null }, [
    series('in', 'imports', JPN),
    series('out', 'exports', CHN),
    ...months('in', CHN, own),
    ...months('out', JPN, (month) => APART[month] ?? own(month)),
    ...rules,
  ]);
}
