import { groupBy } from '@shared/base/group-by';
import type { ObservedStage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { RecordedMonths } from '@shared/model/dependence';
import { sharesOfMonths } from '@shared/model/share-of-months';
import type { Series } from '@shared/model/tables/series';
import type { ProjectRows } from './project-case';

interface ImportsOf {
  readonly economyId: CountryId;
  /** Whose share. */
  readonly countryId: CountryId;
  /** As series say it: a symbol, or REE for rare earths together. */
  readonly material: string;
  readonly stage: ObservedStage;
}

/** What months of imports say of a country's share beside the plan: the newest year that a series knows by months alone. */
export function recordedMonths({ series, observations }: ProjectRows, set: ImportsOf): RecordedMonths[] {
  const asked = series.filter((one) => isOf(one, set));
  if (asked.length === 0) return [];
  const ids = new Set(asked.map(({ id }) => id));
  const rowsOf = groupBy(
    observations.filter(({ seriesId }) => ids.has(seriesId)),
    ({ seriesId }) => seriesId,
  );
  return asked.flatMap((one): RecordedMonths[] => {
    const newest = sharesOfMonths(one, rowsOf.get(one.id) ?? [], [set.countryId]).at(-1);
    const { id: seriesId, nameEn, nameJa } = one;
    return newest === undefined ? [] : [{ seriesId, nameEn, nameJa, ...newest }];
  });
}

function isOf(one: Series, { economyId, material, stage }: ImportsOf): boolean {
  if (one.reporterId !== economyId || one.material !== material) return false;
  if (one.stage !== 'mixed' && one.stage !== stage) return false;
  return one.kind === 'import_share'
    ? one.unit === 'percent'
    : one.kind === 'imports' && one.unit !== 'percent';
}
