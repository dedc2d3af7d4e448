import type { IndicatorId } from '@shared/model/indicator';
import type { Term } from '../expression';
import type { RiskFactors } from '../risk-factors';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { writeCountries } from './factor-countries';
import { writeSourcing, writeSourcingHead } from './factor-sourcing';
import { StepLines } from './factor-step-lines';
import { type FigureCells, type StepInputs, writeSteps } from './factor-steps';
import { writeSupplierHead, writeSuppliersOf } from './factor-suppliers';
import { writeWorlds } from './factor-world';
import type { InputRefs } from './inputs';
import type { ShareRefs } from './shares';
import type { StockRefs } from './stock-and-demand';
import { demandIn } from './target-path';
import { type TargetCells, writeTargetYears } from './target-years';

/** Cells of the sheets that hold the inputs of the run. */
export interface RunRefs {
  readonly inputs: InputRefs;
  readonly shares: ShareRefs;
  readonly stocks: readonly StockRefs[];
}

/** By material: its indicators as cells. None for a material whose figures follow from more than the workbook holds. */
export type LiveIndicators = ReadonlyMap<string, ReadonlyMap<IndicatorId, FigureCells>>;

const TOP = 5;

export interface LiveRisk {
  readonly indicators: LiveIndicators;
  /** In the order of the targets; null for one that is a value. */
  readonly targets: readonly (TargetCells | null)[];
}

/**
 * What the indicators and targets follow from, and how: factors that can be changed, and every step as a formula.
 * @param lineOf the cell with the line of the n-th target
 */
export function writeFactors(
  sheet: Sheet,
  part: ScenarioPart,
  refs: RunRefs,
  lineOf: (index: number) => Term<number>,
): LiveRisk {
  const { t } = part.book;
  const { factors } = part.scenario.risk;
  putTop(sheet, part, t('workbook.factors.title'), t('workbook.factors.hint'));
  sheet.widths(29, 31, 13, ...Array.from({ length: 10 }, () => 9.2));
  sheet.freeze(3, 1);
  const { cells: countries, nextRow: worldTop } = writeCountries(sheet, part, factors.countries, TOP);
  const { cells: worlds, nextRow } = writeWorlds(sheet, part, factors.worlds, countries, worldTop + 1);
  const found = materialsOf(part, factors, refs);
  let row = writeSupplierHead(sheet, part, nextRow + 1);
  const supplied = found.map((material) => {
    const made = writeSuppliersOf(sheet, part, material.item.name, material.factors, material.shares, row);
    row = made.nextRow;
    return { ...material, suppliers: made.columns };
  });
  row = writeSourcingHead(sheet, part, row + 1);
  const sourced = supplied.map((material) => {
    const made = writeSourcing(sheet, part, material.item.name, material.factors, material.suppliers, row);
    row = made.nextRow;
    return { ...material, sourcing: made.cells };
  });
  sheet.put(row + 1, 1, t('workbook.factors.steps'), 'section');
  row += 2;
  const indicators = new Map(
    sourced.map(({ item, factors: own, suppliers, sourcing, ...cells }) => {
      const { materialId } = item.model;
      const lines = new StepLines(
        sheet,
        part,
        { id: materialId, name: item.name },
        writeStepHead(sheet, part, row),
      );
      const world = own.worldId === null ? null : (worlds.get(own.worldId) ?? null);
      const { stage } = part.scenario.model;
      const inputs: StepInputs = { factors: own, stage, suppliers, sourcing, countries, world, ...cells };
      const figures = writeSteps(lines, inputs);
      row = lines.nextRow;
      return [materialId, figures] as const;
    }),
  );
  return { indicators, targets: writeTargetYears(sheet, part, refs, lineOf, row + 1) };
}

/** The heads above the steps of a material: each has its own, so that they are near on paper too. */
function writeStepHead(sheet: Sheet, { book: { t } }: ScenarioPart, top: number): number {
  const heads = ['material', 'step', 'unit', 'low', 'high'] as const;
  sheet.putRow(
    top,
    1,
    heads.map((key) => t(`workbook.factors.head.${key}`)),
    'head',
  );
  return top + 1;
}

/** Materials of which the year in view is a column of the workbook, with their cells of that year. */
function materialsOf(part: ScenarioPart, { materials }: RiskFactors, { inputs, shares, stocks }: RunRefs) {
  return materials.flatMap((factors) => {
    const index = part.materials.findIndex(({ model }) => model.materialId === factors.materialId);
    const position = part.years.indexOf(factors.year);
    const item = part.materials[index];
    const suppliers = shares.suppliers[index];
    if (item === undefined || suppliers === undefined || position < 0) return [];
    const { model } = item;
    const at = (value: number | undefined, formula: string | undefined): Term<number> => {
      if (formula === undefined) throw new Error(`${factors.materialId} has no cells`);
      return { formula, value: value ?? 0 };
    };
    const { year } = factors;
    return [
      {
        item,
        factors,
        shares: model.suppliers.map(({ percent }, i) => at(percent[year], suppliers.share(i, position))),
        demand: at(demandIn(item, year), stocks[index]?.demand.at(position)),
        recycling: at(model.recycling[year], inputs.recycling[index]?.at(position)),
        totalSupply: at(model.totalSupply[year], inputs.totalSupply[index]?.at(position)),
      },
    ];
  });
}
