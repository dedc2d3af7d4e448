import type { MonthRow, MonthsView } from '@shared/features/months/months-view';
import type { CountryId } from '@shared/model/country';
import { isMonth } from '@shared/model/period';
import type { ImportRecord } from '@shared/model/tables/import-record';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import type { Source } from '@shared/model/tables/source';
import { WATCH_LEVELS } from '@shared/model/tripwire-terms';
import { type Month, monthAfter } from '../../engine/watch';
import { observedSeries } from '../../plan/observed-series';
import type { Session } from '../../plan/session';
import { monthSources } from '../tripwires/month-sources';
import { seriesOfRules } from '../tripwires/watch';
import { monthMarks } from './month-marks';
import { type MonthsAsked, rowOf, type SeriesOfTrade } from './month-row';

/** So many months are drawn where nobody says from when. */
const DRAWN = 36;
const MOST_FILES = 8;

/** What an economy imports of a partner by month and code: both sides' records apart, bounds, unit value and the rules on it. */
export async function monthsOfTrade(session: Session, asked: MonthsAsked): Promise<MonthsView> {
  const { project } = session;
  const { economyId, partnerId, on } = asked;
  const book = await project.watch();
  const ofRules = seriesOfRules(book);
  const [{ series, observations }, register, reference, { sources: papers }, { records }] = await Promise.all(
    [
      observedSeries(session, (one) => ofRules.has(one.id) || isOfTrade(one, economyId)),
      project.measures(),
      project.reference(),
      project.evidence(),
      project.imports(),
    ],
  );
  const monthly = observations.filter(({ period, value }) => value !== null && isMonth(period));
  const known = monthSources({ series, observations: monthly, register, reference });
  const trade: SeriesOfTrade = { known, book, codes: register.codes };
  const trades = series.filter(
    ({ id, kind, reporterId }) =>
      (kind === 'imports' && reporterId === economyId && known.rowsOf(id).length > 0) ||
      (kind === 'exports' && known.rowsOf(id).some(({ countryId }) => countryId === economyId)),
  );
  const ofEconomy = trades.filter(({ kind }) => kind === 'imports');
  const wanted = trades.filter(
    ({ id, kind, reporterId }) =>
      partnerId === null ||
      (kind === 'exports'
        ? reporterId === partnerId
        : known.rowsOf(id).some(({ countryId }) => countryId === partnerId)),
  );
  const newest = latest(wanted.flatMap(({ id }) => known.rowsOf(id)));
  const partners = new Set([
    ...ofEconomy.flatMap(({ id }) => known.rowsOf(id).flatMap(({ countryId }) => countryId ?? [])),
    ...trades.flatMap(({ kind, reporterId }) => (kind === 'exports' ? (reporterId ?? []) : [])),
  ]);
  const none = {
    economyId,
    partnerId,
    on,
    partners: [...partners],
    from: null,
    to: null,
    rows: [],
    marks: [],
    files: [],
  };
  if (newest === null) return none;
  const span = { from: asked.since ?? monthAfter(newest, 1 - DRAWN), to: newest };
  const found = wanted.flatMap((one) => rowOf(trade, one, asked, span) ?? []);
  // The other side's record of a row stands in that row; alone it is a row.
  const mirrors = new Set(found.flatMap(({ mirror }) => mirror?.series.id ?? []));
  const rows = found.filter(({ series: { id } }) => !mirrors.has(id)).sort(byUrgency);
  return {
    ...none,
    ...span,
    rows,
    marks: monthMarks(register, known, rows, partnerId, span),
    files: filesOf(rows, monthly, papers, records),
  };
}

/** What an economy's months are read from: its imports and their money, and what others say that they ship. */
function isOfTrade({ kind, reporterId }: Series, economyId: CountryId): boolean {
  switch (kind) {
    case 'exports':
      return true;
    case 'imports':
      return reporterId === economyId;
    default:
      return kind === 'value';
  }
}

function latest(rows: readonly Observation[]): Month | null {
  return rows.reduce<Month | null>(
    (last, { period }) => (last === null || period > last ? period : last),
    null,
  );
}

/** By level; of one level the one with the smallest part of the least of its bounds; those without bounds behind them. */
function byUrgency(a: MonthRow, b: MonthRow): number {
  return rankOf(b) - rankOf(a) || partOfLeast(a) - partOfLeast(b) || (a.series.id < b.series.id ? -1 : 1);
}

function rankOf({ level }: MonthRow): number {
  return level === null ? -1 : WATCH_LEVELS.indexOf(level);
}

function partOfLeast({ newest: { value, bounds } }: MonthRow): number {
  return value === null || bounds === null || bounds.low <= 0 ? Number.MAX_VALUE : value / bounds.low;
}

/** The imports that brought the months of these rows, by the source that each file is. */
function filesOf(
  rows: readonly MonthRow[],
  monthly: readonly Observation[],
  papers: readonly Source[],
  records: readonly ImportRecord[],
): ImportRecord[] {
  const ids = new Set(rows.flatMap(({ series, mirror }) => [series.id, mirror?.series.id]));
  const sources = new Set(monthly.flatMap(({ seriesId, sourceId }) => (ids.has(seriesId) ? sourceId : [])));
  const files = new Set(papers.flatMap(({ id, file }) => (sources.has(id) && file !== null ? file : [])));
  return records
    .filter(({ fileName }) => files.has(fileName))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST_FILES);
}
