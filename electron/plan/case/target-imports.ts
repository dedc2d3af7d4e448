import type { CountryId } from '@shared/model/country';
import type { PathPoint } from '@shared/model/dependence';
import { percentNotKnown } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import { rampedShare, rampFraction } from '../../engine/targets';
import { materialOf } from '../reference-names';
import { type ProjectRows, projectCase } from './project-case';
import { idsOf } from './stage-case';

/** One supplier's part of the imports of a year, tonnes REO. */
interface ImportFlow {
  readonly nodeId: string;
  readonly countryId: CountryId;
  readonly tonnes: number;
  /** Part of it that a project in its ramp can give, 0..1. */
  readonly fraction: number;
  readonly mark: Parameters<typeof percentNotKnown>[0][number]['mark'];
  readonly sourceId: string | null;
}

/** Several materials of an economy at one stage. */
type ImportSet = Omit<ShareSetKey, 'materialId'> & { readonly materialIds: readonly MaterialId[] };

/**
 * Share of a country in the imports of several materials together, by year, percent of mass, all in one basis: a heavy element
 * of a few tonnes weighs as much as its tonnes. What the own countries give, recycled material among it, is no import.
 * A year counts from the first material on that has shares and a declared total.
 */
export function importPath(rows: ProjectRows, countryId: CountryId, set: ImportSet): PathPoint[] {
  const years = rows.plan.shares.filter((row) => row.economyId === set.economyId && row.stage === set.stage);
  return [...new Set(years.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const flows = importFlows(rows, { ...set, year });
      const all = flows.reduce((sum, { tonnes }) => sum + tonnes, 0);
      if (all <= 0) return [];
      const shares = flows.map((flow) => ({
        percent: (flow.tonnes / all) * 100,
        fraction: flow.fraction,
        counted: flow.countryId === countryId,
      }));
      return [{ year, ...rampedShare(shares) }];
    });
}

/** Sources and certainty of the imports of the year in view, and the materials that they are of. */
export function importsBehind(rows: ProjectRows, set: ImportSet) {
  const materialIds = set.materialIds.filter(
    (materialId) => importFlows(rows, { ...set, materialIds: [materialId] }).length > 0,
  );
  const flows = importFlows(rows, set);
  return {
    materialIds,
    sourceIds: idsOf(flows.map(({ sourceId }) => sourceId)),
    notKnownPercent: percentNotKnown(flows.map(({ tonnes, mark }) => ({ weight: tonnes, mark }))),
  };
}

/** What each supplier from elsewhere gives of materials with a declared total in their own basis. */
export function importFlows(rows: ProjectRows, { materialIds, ...set }: ImportSet): ImportFlow[] {
  return materialIds.flatMap((materialId) => {
    const { chain, total, members } = projectCase(rows, { ...set, materialId });
    if (total === null || total.basis !== materialOf(rows.reference, materialId).basis) return [];
    return chain.inflows
      .filter(({ countryId, percent }) => percent > 0 && !members.includes(countryId))
      .map(({ nodeId, countryId, percent, mark, sourceId, startYear }) => ({
        nodeId,
        countryId,
        tonnes: (total.tonnes * percent) / 100,
        fraction: rampFraction({ startYear, yearsToFull: 0, slipYears: 0 }, set.year),
        mark,
        sourceId,
      }));
  });
}
