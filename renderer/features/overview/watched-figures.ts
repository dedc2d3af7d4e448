import type { PublishedFigures } from '@shared/features/overview/contract';
import type { CountryId } from '@shared/model/country';
import { isWholeYear } from '@shared/model/period';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';

/** The newest figure for a watched country under one definition. */
export interface WatchedFigure {
  readonly series: Series;
  readonly observation: Observation & { readonly value: number };
  /** The newest one of a whole year, which alone is put beside others by year; null where months and halves are all there is. */
  readonly ofYear: WatchedFigure['observation'] | null;
}

/** Older figures than this many years before the newest are history, not a rival definition of today. */
const RECENT_YEARS = 3;
const ALL_RARE_EARTHS = 'REE';

/** Series of the percentage from one country in an economy's imports of rare earths as a whole or of the heavy ones. */
function importSeries(published: PublishedFigures, economyId: CountryId): readonly Series[] {
  return published.series.filter(
    (series) =>
      series.kind === 'import_share' &&
      series.unit === 'percent' &&
      series.reporterId === economyId &&
      (series.material === ALL_RARE_EARTHS || isHeavy(series)),
  );
}

function isHeavy(series: Series): boolean {
  return /heavy|重希土/i.test(series.material);
}

function watchedPoints(
  published: PublishedFigures,
  series: Series,
  watched: readonly CountryId[],
): (Observation & { readonly value: number })[] {
  return published.observations
    .filter(
      (row): row is Observation & { value: number } =>
        row.seriesId === series.id &&
        row.countryId !== null &&
        watched.includes(row.countryId) &&
        row.value !== null,
    )
    .sort((a, b) => a.year - b.year || a.period.localeCompare(b.period));
}

/** One figure a definition, newest of each, largest first; none is averaged or joined with another. */
export function watchedByDefinition(
  published: PublishedFigures,
  economyId: CountryId,
  watched: readonly CountryId[],
): readonly WatchedFigure[] {
  const newest = importSeries(published, economyId).flatMap((series): WatchedFigure[] => {
    const points = watchedPoints(published, series, watched);
    const observation = points.at(-1);
    const ofYear = points.filter(({ period }) => isWholeYear(period)).at(-1) ?? null;
    return observation === undefined ? [] : [{ series, observation, ofYear }];
  });
  const latest = Math.max(...newest.map(({ observation }) => observation.year));
  return newest
    .filter(({ observation }) => observation.year >= latest - RECENT_YEARS)
    .sort(
      (a, b) => b.observation.value - a.observation.value || a.series.nameEn.localeCompare(b.series.nameEn),
    );
}

/** The figures that the lead sentence may speak of together: all rare earths, all forms, by volume, of the last whole years. */
export function leadFigures(figures: readonly WatchedFigure[]): readonly WatchedFigure[] {
  const ofYears = figures.flatMap((figure) =>
    figure.ofYear === null ? [] : [{ ...figure, observation: figure.ofYear }],
  );
  const latest = Math.max(...ofYears.map(({ observation }) => observation.year));
  return ofYears.filter(
    ({ series, observation }) =>
      series.material === ALL_RARE_EARTHS &&
      series.stage === 'mixed' &&
      series.weightedBy === 'volume' &&
      observation.year >= latest - RECENT_YEARS + 1,
  );
}

export function heavyFigure(figures: readonly WatchedFigure[]): WatchedFigure | undefined {
  return figures.find(({ series }) => isHeavy(series));
}

/** A series of fewer figures is a point beside the others, not a line through the years. */
const LINE_POINTS = 3;

/** Series by volume over all forms, for the line through whole years: the longest first. */
export function watchedOverYears(
  published: PublishedFigures,
  economyId: CountryId,
  watched: readonly CountryId[],
) {
  return importSeries(published, economyId)
    .filter(
      (series) =>
        series.material === ALL_RARE_EARTHS && series.stage === 'mixed' && series.weightedBy === 'volume',
    )
    .map((series) => {
      const points = watchedPoints(published, series, watched);
      return { series, points: points.filter(({ period }) => isWholeYear(period)) };
    })
    .filter(({ points }) => points.length >= LINE_POINTS)
    .sort((a, b) => b.points.length - a.points.length);
}
