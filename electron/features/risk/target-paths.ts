import { type CountryId, UNNAMED } from '@shared/model/country';
import type { PathPoint, TargetMeasure } from '@shared/model/dependence';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Target } from '@shared/model/tables/target';
import { daysOfCover } from '../../engine/run';
import { rampedShare, rampFraction } from '../../engine/targets';
import { demandOf, type ProjectRows, projectCase, reliefOf } from '../../plan/case/project-case';
import type { StageCase } from '../../plan/case/stage-case';
import { tiersOf } from '../../plan/case/target-measure';

/** The figure that a target counts, by every year that the plan describes; years without one are left out. */
export function targetPath(
  rows: ProjectRows,
  target: Target,
  measure: TargetMeasure,
  set: Omit<ShareSetKey, 'year'>,
): PathPoint[] {
  const { plan, reference } = rows;
  const years = yearsOf(rows, set, measure === 'stock_days' || measure === 'recycling');
  return years.flatMap((year) => {
    const key = { ...set, year };
    if (measure === 'recycling') {
      const [relief, demand] = [reliefOf(plan, key), demandOf(reference, plan, key)];
      return relief === undefined || !demand ? [] : [point(year, (relief.recyclingTonnes / demand) * 100)];
    }
    if (measure === 'stock_days') return stockDays(rows, target, key);
    return [{ year, ...sharePoint(projectCase(rows, key), target, measure) }];
  });
}

/** Share of a country, the largest country or the economy itself, with late projects as bounds. */
function sharePoint(item: StageCase, target: Target, measure: TargetMeasure): { low: number; high: number } {
  const { inflows } = item.chain;
  const counted = (countryId: CountryId) =>
    measure === 'country_share' ? countryId === target.countryId : item.members.includes(countryId);
  const ramped = (counts: (countryId: CountryId) => boolean) =>
    rampedShare(
      inflows.map(({ countryId, percent, startYear }) => ({
        percent,
        fraction: rampFraction({ startYear, yearsToFull: 0, slipYears: 0 }, item.year),
        counted: counts(countryId),
      })),
    );
  if (measure !== 'largest_country') return ramped(counted);
  const partners = [...new Set(inflows.map(({ countryId }) => countryId))].filter(
    (countryId) => !item.members.includes(countryId) && !UNNAMED.has(countryId),
  );
  const each = partners.map((partner) => ramped((countryId) => countryId === partner));
  return {
    low: Math.max(0, ...each.map(({ low }) => low)),
    high: Math.max(0, ...each.map(({ high }) => high)),
  };
}

/** Stock over a day of need, or of imports where the target says so; the stock is that of today in every year. */
function stockDays(rows: ProjectRows, target: Target, set: ShareSetKey): PathPoint[] {
  const tiers = tiersOf(target);
  const stock = rows.plan.stocks
    .filter(
      (row) =>
        row.economyId === set.economyId && row.materialId === set.materialId && tiers.includes(row.tier),
    )
    .reduce((sum, { tonnes }) => sum + tonnes, 0);
  const perYear = /import/i.test(target.denominatorEn)
    ? importsOf(rows, set)
    : demandOf(rows.reference, rows.plan, set);
  return perYear === null || perYear === 0 ? [] : [point(set.year, daysOfCover(stock, perYear))];
}

/** Tonnes a year that come from other countries; null where the total is not known. */
function importsOf(rows: ProjectRows, set: ShareSetKey): number | null {
  const item = projectCase(rows, set);
  if (item.total === null) return null;
  const foreign = item.chain.inflows
    .filter(({ countryId }) => !item.members.includes(countryId))
    .reduce((sum, { percent }) => sum + percent, 0);
  return (item.total.tonnes * foreign) / 100;
}

function yearsOf(rows: ProjectRows, set: Omit<ShareSetKey, 'year'>, ofDemand: boolean): number[] {
  const { shares, demands } = rows.plan;
  const years = ofDemand
    ? demands.filter((row) => row.materialId === set.materialId).map(({ year }) => year)
    : shares
        .filter(
          (row) =>
            row.economyId === set.economyId && row.materialId === set.materialId && row.stage === set.stage,
        )
        .map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}

function point(year: number, value: number): PathPoint {
  return { year, low: value, high: value };
}
