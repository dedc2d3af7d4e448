import { unreachable } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import {
  atLeast,
  compare,
  constant,
  HUNDRED,
  type Maybe,
  over,
  plus,
  type Term,
  times,
  total,
  where,
  ZERO,
} from '@shared/model/expression';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import type { TargetFactors } from '../risk-factors';
import { ofMaterial, type ScenarioPart } from '../scenario-part';
import { inputs } from '../sheets/inputs';
import { shares } from '../sheets/shares';
import { stock } from '../sheets/stock';
import type { YearFigure } from './target-cells';

/** Cells that a target's figure counts beside those of the run, in the year in question. */
export interface ExtraCells {
  /** Part of the opening stock, percent. */
  readonly stockPart: Term<number>;
  /** Tonnes of materials that the workbook does not hold. */
  readonly counted: Term<number>;
  readonly late: Term<number>;
  readonly all: Term<number>;
}

/** The figure of a target in a year of the workbook, as a formula. Null where the workbook holds too little of it. */
export function yearFigure(
  part: ScenarioPart,
  factors: TargetFactors,
  { materialId, year }: { readonly materialId: MaterialId | null; readonly year: number },
  extra: ExtraCells,
): YearFigure | null {
  if (!part.years.includes(year)) return null;
  const at = (id: string | null) => cellsOf(part, id, year);
  if (factors.kind === 'imports') {
    const imports = factors.years.get(year);
    const cells = imports?.materialIds.map(at) ?? [];
    if (imports === undefined || cells.includes(null)) return null;
    return importShare(
      cells.flatMap((cell) => cell ?? []),
      factors,
      extra,
    );
  }
  const cells = at(materialId);
  if (cells === null) return null;
  switch (factors.kind) {
    case 'share': {
      const low = total(cells.shares(({ countryId, late }) => !late && factors.counted.includes(countryId)));
      return { low, high: plus(low, lateOf(cells)) };
    }
    case 'largest': {
      const each = factors.among.map((id) =>
        total(cells.shares(({ countryId, late }) => !late && countryId === id)),
      );
      const low = atLeast(ZERO, ...each);
      return { low, high: plus(low, lateOf(cells)) };
    }
    case 'recycling':
      return point(
        where(compare(cells.demand, '>', ZERO), times(over(cells.recycling, cells.demand), HUNDRED)),
      );
    case 'stockDays': {
      const foreign = total(cells.shares(({ countryId }) => !factors.own.includes(countryId)));
      const imports = over(times(cells.totalSupply, foreign), HUNDRED);
      const perYear = factors.over === 'imports' ? imports : cells.demand;
      const stock = over(times(cells.opening, extra.stockPart), HUNDRED);
      // A year has 365 days in every days-of-cover figure, so that years compare.
      const days = over(stock, over(perYear, constant(365)));
      return point(where(compare(perYear, '>', ZERO), days));
    }
    default:
      return unreachable(factors);
  }
}

const point = (figure: Term<Maybe>): YearFigure => ({ low: figure, high: figure });

interface MaterialCells {
  readonly shares: (counts: (supplier: { countryId: CountryId; late: boolean }) => boolean) => Term<number>[];
  readonly totalSupply: Term<number>;
  readonly demand: Term<number>;
  readonly recycling: Term<number>;
  readonly opening: Term<number>;
}

/** What projects that are not yet in production are counted for: it may come from anywhere. */
const lateOf = ({ shares }: MaterialCells) => total(shares(({ late }) => late));

/** Percent of the imports by mass; what the own countries give is none. */
function importShare(
  materials: readonly MaterialCells[],
  { countryId, own }: Extract<TargetFactors, { kind: 'imports' }>,
  extra: ExtraCells,
): YearFigure {
  const tonnes = (counts: Parameters<MaterialCells['shares']>[0]) =>
    materials.map((cells) =>
      over(
        times(cells.totalSupply, total(cells.shares((one) => !own.includes(one.countryId) && counts(one)))),
        HUNDRED,
      ),
    );
  const all = plus(...tonnes(() => true), extra.all);
  const counted = plus(...tonnes((one) => !one.late && one.countryId === countryId), extra.counted);
  const late = plus(...tonnes((one) => one.late), extra.late);
  const share = (part: Term<number>) => where(compare(all, '>', ZERO), times(over(part, all), HUNDRED));
  return { low: share(counted), high: share(plus(counted, late)) };
}

function cellsOf(part: ScenarioPart, id: string | null, year: number): MaterialCells | null {
  const item = part.materials.find(({ model }) => model.materialId === id);
  if (item === undefined) return null;
  const share = ofMaterial(part.refs(shares).shares, item);
  const { demand, opening } = ofMaterial(part.refs(stock), item);
  const { totalSupply, recycling } = ofMaterial(part.refs(inputs).byMaterial, item);
  return {
    shares: (counts) =>
      item.model.suppliers.flatMap(({ supplierId, countryId }, i) =>
        counts({ countryId, late: isLate(part, supplierId, year) }) ? [share(i, year)] : [],
      ),
    totalSupply: totalSupply.in(year),
    demand: demand.in(year),
    recycling: recycling.in(year),
    opening,
  };
}

/** Whether a project starts only behind the year. */
function isLate({ content }: ScenarioPart, supplierId: SupplierId, year: number): boolean {
  const start = byId(content.reference.suppliers, supplierId)?.startYear ?? null;
  return start !== null && start > year;
}
