import type { IndicatorId } from '@shared/model/indicator';
import { CellWriter } from '../cell-writer';
import { scenarioSheet } from '../declare-sheet';
import type { FigureCells } from '../parts/factor-cells';
import { writeCountries } from '../parts/factor-countries';
import { putFactorHeads } from '../parts/factor-heads';
import { writeSourcing, writeSourcingHead } from '../parts/factor-sourcing';
import { StepLines } from '../parts/factor-step-lines';
import { writeSteps } from '../parts/factor-steps';
import { writeSupplierHead, writeSuppliersOf } from '../parts/factor-suppliers';
import { writeWorlds } from '../parts/factor-world';
import type { TargetCells } from '../parts/target-cells';
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
    const { t } = part.builder;
    const { factors } = part.scenario.risk;
    sheet.widths(29, 31, 13, ...Array.from({ length: 10 }, () => 9.2));
    sheet.freeze(3, 1);
    const writer = new CellWriter(sheet, 5);
    const countries = writeCountries(writer, part, factors.countries);
    writer.next();
    const worlds = writeWorlds(writer, part, factors.worlds, countries);
    writer.next();
    writeSupplierHead(writer);
    const supplied = materialsOf(part, factors).map((made) => ({
      ...made,
      suppliers: writeSuppliersOf(writer, part, made.item.name, made.factors, made.shares),
    }));
    writer.next();
    writeSourcingHead(writer);
    const sourced = supplied.map((made) => ({
      ...made,
      sourcing: writeSourcing(writer, part, made.item.name, made.factors, made.suppliers),
    }));
    writer.next();
    writer.section(t('workbook.factors.steps'));
    const indicators = new Map(
      sourced.map(({ item: { name, model }, ...cells }) => {
        // Each has heads of its own, so that they are near on paper too.
        putFactorHeads(writer, ['material', 'step', 'unit', 'low', 'high']);
        const lines = new StepLines(writer, part, (label) => [name, label], model.materialId);
        const world = worlds.get(cells.factors.worldId ?? '') ?? null;
        const { stage } = part.scenario.model;
        return [model.materialId, writeSteps(lines, { ...cells, stage, countries, world })] as const;
      }),
    );
    writer.next();
    return { indicators, targets: writeTargetYears(writer, part) };
  },
});

/** Materials of which the year in view is a column of the workbook, with their cells of that year. */
function materialsOf(part: ScenarioPart, { materials }: RiskFactors) {
  return materials.flatMap((factors) => {
    const { materialId, year } = factors;
    const item = part.materials.find(({ model }) => model.materialId === materialId);
    if (item === undefined || !part.years.includes(year)) return [];
    const share = ofMaterial(part.refs(shares).shares, item);
    const { totalSupply, recycling } = ofMaterial(part.refs(inputs).byMaterial, item);
    return [
      {
        item,
        factors,
        shares: item.model.suppliers.map((_, i) => share(i, year)),
        demand: ofMaterial(part.refs(stock), item).demand.in(year),
        recycling: recycling.in(year),
        totalSupply: totalSupply.in(year),
      },
    ];
  });
}
