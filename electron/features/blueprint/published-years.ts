import type { Mark } from '@shared/base/certainty';
import { groupBy } from '@shared/base/group-by';
import type { Notice } from '@shared/base/refusal';
import { CHINA, JAPAN } from '@shared/model/country';
import { isWholeYear } from '@shared/model/period';
import { isPartOfYear, type ShareOfMonths, sharesOfMonths } from '@shared/model/share-of-months';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { yearsOfMonths } from '@shared/model/year-of-months';
import type { YearFigure } from '../../engine/blueprint';
import type { ProjectRecord } from '../../plan/record';

/** A figure of a whole year, as published or as the sum of its twelve months. */
export interface Published extends YearFigure {
  readonly mark: Mark;
  readonly sourceIds: readonly string[];
}

/** The figures of one series by whole years, oldest first. */
export interface PublishedYears {
  readonly series: Series | null;
  /** Whether any of them is the sum of months. */
  readonly ofMonths: boolean;
  readonly points: readonly Published[];
}

const A_YEAR = 12;
const NONE: PublishedYears = { series: null, ofMonths: false, points: [] };

/** The share of China in Japan's imports of rare earths as a whole: of the series that reaches over the most years. */
export function shareYears({ series, observations }: ProjectRecord): PublishedYears {
  const rowsOf = groupBy(observations, ({ seriesId }) => seriesId);
  const candidates = series.filter(isImports).map((one) => {
    const rows = rowsOf.get(one.id) ?? [];
    const published = one.kind === 'import_share' && one.stage === 'mixed' ? plain(rows, CHINA) : [];
    const ofMonths = sharesOfMonths(one, rows, [CHINA]).filter((share) => !isPartOfYear(share));
    return yearsOf(one, published, ofMonths.map(pointOf));
  });
  return longest(candidates);
}

/** Japan's demand for rare earths as a whole, of the series that reaches over the most years. */
export function demandYears({ series, observations }: ProjectRecord): PublishedYears {
  const rowsOf = groupBy(observations, ({ seriesId }) => seriesId);
  const candidates = series.filter(isDemand).map((one) => {
    const rows = rowsOf.get(one.id) ?? [];
    const sums = yearsOfMonths(one, rows).flatMap((year) => year.rows);
    return yearsOf(one, plain(rows, null), plain(sums, null));
  });
  return longest(candidates);
}

/** What is kept of years by months and is no figure of a year, by series: "7 of 12 months of 2025". */
export function partsOfYears(
  { series, observations }: ProjectRecord,
  lever: 'diversification' | 'demand',
): Notice[] {
  const rowsOf = groupBy(observations, ({ seriesId }) => seriesId);
  const asked = series.filter(lever === 'demand' ? isDemand : isImports);
  return asked.flatMap(({ nameEn, nameJa, ...one }) => {
    const rows = rowsOf.get(one.id) ?? [];
    const years =
      lever === 'demand' ? yearsOfMonths(one, rows) : sharesOfMonths(one, rows, [CHINA]).filter(isPartOfYear);
    return years
      .filter(({ months }) => lever !== 'demand' || months < A_YEAR)
      .map(({ year, months }): Notice => {
        const params = { series: { nameEn, nameJa }, year: String(year), months };
        return { code: months < A_YEAR ? 'blueprint.remark.months' : 'blueprint.remark.percents', params };
      });
  });
}

const ofJapan = ({ reporterId, material }: Series) => reporterId === JAPAN && material === 'REE';

/** Percents as published of all forms; amounts by partner of all forms or of what is bought separated. */
function isImports(one: Series): boolean {
  if (!ofJapan(one)) return false;
  if (one.kind === 'import_share') return one.stage === 'mixed' && one.weightedBy === 'volume';
  return (
    one.kind === 'imports' && one.unit === 'tonnes' && (one.stage === 'mixed' || one.stage === 'separation')
  );
}

function isDemand(one: Series): boolean {
  return ofJapan(one) && one.kind === 'demand' && one.stage === 'mixed' && one.weightedBy === 'volume';
}

function plain(rows: readonly Observation[], countryId: string | null): Published[] {
  return rows.flatMap((row) =>
    row.countryId !== countryId || row.censor !== 'none' || row.value === null || !isWholeYear(row.period)
      ? []
      : [
          {
            year: row.year,
            value: row.value,
            mark: row.mark,
            sourceIds: row.sourceId === null ? [] : [row.sourceId],
          },
        ],
  );
}

const pointOf = ({ year, low, mark, sourceIds }: ShareOfMonths): Published => ({
  year,
  value: low,
  mark,
  sourceIds,
});

function yearsOf(
  series: Series,
  published: readonly Published[],
  sums: readonly Published[],
): PublishedYears {
  const points = [...published, ...sums].sort((a, b) => a.year - b.year);
  return { series, ofMonths: sums.length > 0, points };
}

function longest(candidates: readonly PublishedYears[]): PublishedYears {
  return candidates.reduce((best, next) => (reach(next) > reach(best) ? next : best), NONE);
}

function reach({ points }: PublishedYears): number {
  return (points.at(-1)?.year ?? 0) - (points[0]?.year ?? 0);
}
