import { type CountryId, UNNAMED } from '@shared/model/country';
import type { TargetView } from '@shared/model/dependence';
import type { MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { membersOf } from '../../engine/indicators';
import type { ProjectRows } from '../../plan/case/project-case';
import { importFlows } from '../../plan/case/target-imports';
import { countsImports, tiersOf } from '../../plan/case/target-measure';
import { materialOf } from '../../plan/reference-names';
import type { ImportYear, TargetFactors } from '../../sheets/write/risk-factors';

/**
 * How the figure of a target follows from what a workbook of the model holds. Null where it does not: it is not
 * counted, is of another stage, or of stock tiers that nothing is in.
 */
export function targetFactors(rows: ProjectRows, view: TargetView, model: WhatIfModel): TargetFactors | null {
  const { target, measure, materialId, stage } = view;
  const held = model.materials.find((item) => item.materialId === materialId);
  if (view.progress === null || measure === null) return null;
  const own = membersOf(model.economyId);
  if (measure === 'recycling') return held === undefined ? null : { kind: 'recycling' };
  if (measure === 'stock_days') {
    const over = /import/i.test(target.denominatorEn) ? 'imports' : 'demand';
    const part = materialId === null ? null : partOfStock(rows, view, model.economyId, materialId);
    const isHeld = held !== undefined && (over === 'demand' || stage === model.stage);
    return part === null || !isHeld ? null : { kind: 'stockDays', part, over, own };
  }
  if (stage !== model.stage) return null;
  const { countryId } = target;
  if (measure === 'country_share' && countryId !== null && (countsImports(target) || materialId === null)) {
    const years = view.path.map(({ year }) => [year, importYear(rows, view, model, year)] as const);
    return { kind: 'imports', countryId, own, years: new Map(years) };
  }
  if (held === undefined) return null;
  if (measure === 'country_share') return countryId === null ? null : { kind: 'share', counted: [countryId] };
  if (measure === 'largest_country') {
    const countries = new Set(held.suppliers.map((supplier) => supplier.countryId));
    const among = [...countries].filter((id) => !own.includes(id) && !UNNAMED.has(id));
    return { kind: 'largest', among };
  }
  return { kind: 'share', counted: own };
}

/** The part of all tiers that a target counts; null where nothing is in any, and it does not count them all. */
function partOfStock(
  { plan }: ProjectRows,
  { target }: TargetView,
  economyId: CountryId,
  materialId: MaterialId,
): number | null {
  const tiers = tiersOf(target);
  const stocks = plan.stocks.filter((row) => row.economyId === economyId && row.materialId === materialId);
  const counted = stocks.filter(({ tier }) => tiers.includes(tier));
  if (counted.length === stocks.length) return 1;
  const sum = (list: typeof stocks) => list.reduce((all, { tonnes }) => all + tonnes, 0);
  return sum(stocks) === 0 ? null : sum(counted) / sum(stocks);
}

function importYear(
  rows: ProjectRows,
  { target, materialId }: TargetView,
  model: WhatIfModel,
  year: number,
): ImportYear {
  const { economyId, stage, materials } = model;
  const counted = rows.reference.materials
    .filter(({ id, basis }) => (materialId === null ? basis === 'reo' : id === materialId))
    .map(({ id }) => id);
  const held = counted.filter((id) => materials.some((item) => item.materialId === id));
  const others = counted.filter((id) => !held.includes(id));
  const at = year as Parameters<typeof importFlows>[1]['year']; // a year of the plan
  const flows = importFlows(rows, { economyId, stage, year: at, materialIds: others });
  const sum = (weigh: (flow: (typeof flows)[number]) => number) =>
    flows.reduce((all, flow) => all + flow.tonnes * weigh(flow), 0);
  return {
    materialIds: held.filter((id) =>
      rows.plan.totals.some(
        (row) =>
          row.economyId === economyId &&
          row.materialId === id &&
          row.stage === stage &&
          row.year === year &&
          row.basis === materialOf(rows.reference, id).basis,
      ),
    ),
    others: {
      counted: sum(({ countryId, fraction }) => (countryId === target.countryId ? fraction : 0)),
      late: sum(({ fraction }) => 1 - fraction),
      all: sum(() => 1),
    },
  };
}
