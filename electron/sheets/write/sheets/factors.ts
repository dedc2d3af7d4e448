import type { Term } from '@shared/model/expression';
import type { IndicatorId } from '@shared/model/indicator';
import { scenarioSheet } from '../declare-sheet';
import type { FigureCells, StepInputs } from '../parts/factor-cells';
import { writeCountries } from '../parts/factor-countries';
import { putFactorHeads } from '../parts/factor-heads';
import { writeSourcing, writeSourcingHead } from '../parts/factor-sourcing';
import { StepLines } from '../parts/factor-step-lines';
import { writeSteps } from '../parts/factor-steps';
import { writeSupplierHead, writeSuppliersOf } from '../parts/factor-suppliers';
import { writeWorlds } from '../parts/factor-world';
import type { TargetCells } from '../parts/target-cells';
import { demandIn } from '../parts/target-path';
import { writeTargetYears } from '../parts/target-years';
import type { RiskFactors } from '../risk-factors';
import { ofMaterial, type ScenarioPart } from '../scenario-part';
import { inputs } from './inputs';
import { shares } from './shares';
import { stock } from './stock';

interface LiveRisk {
  /** By material: its indicators as cells. None for one whose figures follow from more than the workbook holds. */
  readonly indicators: ReadonlyMap<string, ReadonlyMap<IndicatorId, FigureCells>>;
  /** In the order of the targets; null for one that is a value. */
  readonly targets: readonly (TargetCells | null)[];
}

/** What the indicators and targets follow from, and how: factors that can be changed, and every step as a formula. */
export const factors = scenarioSheet({
  key: 'factors',
  tab: 'record',
  write(sheet, part): LiveRisk {
    const { t } = part.book;
    const { factors } = part.scenario.risk;
    sheet.widths(29, 31, 13, ...Array.from({ length: 10 }, () => 9.2));
    sheet.freeze(3, 1);
    const { cells: countries, nextRow: worldTop } = writeCountries(sheet, part, factors.countries, 5);
    const { cells: worlds, nextRow } = writeWorlds(sheet, part, factors.worlds, countries, worldTop + 1);
    let row = writeSupplierHead(sheet, nextRow + 1);
    const supplied = materialsOf(part, factors).map((material) => {
      const made = writeSuppliersOf(sheet, part, material.item.name, material.factors, material.shares, row);
      row = made.nextRow;
      return { ...material, suppliers: made.columns };
    });
    row = writeSourcingHead(sheet, row + 1);
    const sourced = supplied.map((material) => {
      const { item, factors, suppliers } = material;
      const made = writeSourcing(sheet, part, item.name, factors, suppliers, row);
      row = made.nextRow;
      return { ...material, sourcing: made.cells };
    });
    sheet.put(row + 1, 1, t('workbook.factors.steps'), 'section');
    row += 2;
    const indicators = new Map(
      sourced.map(({ item, factors: own, ...cells }) => {
        // Each has heads of its own, so that they are near on paper too.
        const top = putFactorHeads(sheet, row, ['material', 'step', 'unit', 'low', 'high']);
        const lines = new StepLines(sheet, part, (label) => [item.name, label], top, item.model.materialId);
        const world = own.worldId === null ? null : (worlds.get(own.worldId) ?? null);
        const { stage } = part.scenario.model;
        const figures = writeSteps(lines, {
          factors: own,
          stage,
          countries,
          world,
          ...cells,
        } satisfies StepInputs);
        row = lines.nextRow;
        return [item.model.materialId, figures] as const;
      }),
    );
    return { indicators, targets: writeTargetYears(sheet, part, row + 1) };
  },
});

/** Materials of which the year in view is a column of the workbook, with their cells of that year. */
function materialsOf(part: ScenarioPart, { materials }: RiskFactors) {
  return materials.flatMap((factors) => {
    const { materialId, year } = factors;
    const item = part.materials.find(({ model }) => model.materialId === materialId);
    const position = part.years.indexOf(year);
    if (item === undefined || position < 0) return [];
    const { model } = item;
    const suppliers = ofMaterial(part.refs(shares).suppliers, item);
    const { totalSupply, recycling } = ofMaterial(part.refs(inputs).byMaterial, item);
    const at = (formula: string, value: number | undefined): Term<number> => ({ formula, value: value ?? 0 });
    return [
      {
        item,
        factors,
        shares: model.suppliers.map(({ percent }, i) => at(suppliers.share(i, position), percent[year])),
        demand: at(ofMaterial(part.refs(stock), item).demand.at(position), demandIn(item, year)),
        recycling: at(recycling.at(position), model.recycling[year]),
        totalSupply: at(totalSupply.at(position), model.totalSupply[year]),
      },
    ];
  });
}
