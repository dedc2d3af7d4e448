import { yearOf } from '@shared/base/calendar';
import { leastCertain } from '@shared/base/certainty';
import { itemAt } from '@shared/base/element-at';
import { compare, type Maybe, per, plus, type Term, UNKNOWN, when, ZERO } from '@shared/model/expression';
import { neededOf, shownCover } from '@shared/model/supply-terms';
import type { Demand } from '@shared/model/tables/demand';
import { type Column, putBlock, textColumn } from '../block';
import { cellAddress } from '../cell-address';
import { CellWriter } from '../cell-writer';
import { type Cell, caution, certainty, computed, input, mark, named, texts } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { demandOrigin, stockOrigin } from '../input-origin';
import { type DatedRefs, writeDatedMeasures } from '../parts/dated-measures';
import { writeReleaseRules } from '../parts/release-rules';
import { partsOfTiers, type TierParts, tiersServed } from '../parts/tier-rationing';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import { FORMAT, massFormat, PER_DAY } from '../styles';
import { putYears, type YearRow } from '../year-row';
import { inputs } from './inputs';

/** Cells of one material. */
export interface StockRefs extends DemandRefs {
  readonly opening: Term<number>;
  /** Addresses. */
  readonly minimum: string;
  readonly maximum: string;
  readonly maximumRelease: string;
  readonly openingCover: Term<Maybe>;
  readonly dated: DatedRefs;
}

interface DemandRefs {
  /** Need a year: demand less substitution. */
  readonly needPerYear: YearRow;
  readonly needPerDay: YearRow;
  /** Demand before substitution: of all uses, and of each use in the order of the model. */
  readonly demand: YearRow;
  readonly demandOfUse: readonly YearRow[];
  /** Of the tiers in the order in which they are served; none unless the scenario shares out tier by tier. */
  readonly tierParts: readonly TierParts[];
}

const PART = '0.000000';
const TOP = 5;

/** Opening stocks with their limits, and what each use needs. */
export const stock = scenarioSheet({
  key: 'stock',
  tab: 'input',
  write(sheet, part): StockRefs[] {
    const { t } = part.builder;
    sheet.widths(24, 34, 15, 15, 16, 13, ...part.years.map(() => 13), 13);
    const writer = new CellWriter(sheet, TOP + 3 + part.materials.length + 1);
    const demands = writeDemands(writer, part);
    writeReleaseRules(writer, part);
    const dated = writeDatedMeasures(writer, part);
    const { first } = putBlock<MaterialPart>(
      sheet,
      TOP,
      [
        textColumn(t('workbook.material'), 24, ({ name }) => name),
        { head: t('workbook.mark'), cell: (item) => stockMark(part, item) },
        ...limitColumns(part),
        {
          head: t('workbook.stock.cover'),
          unit: t('workbook.unit.days'),
          cell: (item, { row }) => {
            const opening = { formula: cellAddress(row, OPENING), value: item.model.stock.opening };
            const cover = coverOf(part, item, opening, ofMaterial(demands, item));
            return named(computed(cover, FORMAT.days), item.model.materialId, 'opening_cover');
          },
        },
      ],
      part.materials,
      { section: t('workbook.stock.section'), height: 30 },
    );
    return part.materials.map((item, index) => {
      const demand = ofMaterial(demands, item);
      const at = (column: number) => sheet.ref(first + index, column);
      const opening = { formula: at(OPENING), value: item.model.stock.opening };
      const openingCover = { ...coverOf(part, item, opening, demand), formula: at(OPENING + 4) };
      const limits = { minimum: at(OPENING + 1), maximum: at(OPENING + 2), maximumRelease: at(OPENING + 3) };
      return { ...demand, ...limits, opening, openingCover, dated: itemAt(dated, index) };
    });
  },
});

/** Column of the opening stock; its limits and its cover stand behind it. */
const OPENING = 3;

/** What a stock opens with and may hold and give: inputs, named. */
function limitColumns(part: ScenarioPart): Column<MaterialPart>[] {
  const { t } = part.builder;
  const formatOf = ({ model }: MaterialPart) => massFormat(Math.max(model.stock.opening, 1));
  const column = (
    key: 'opening' | 'minimum' | 'maximum' | 'maximumRelease',
    name: string,
    cell: (item: MaterialPart) => Cell,
  ): Column<MaterialPart> => ({
    head: t(`workbook.stock.${key}`),
    unit: t(key === 'maximumRelease' ? 'workbook.unit.massPerDay' : 'workbook.unit.mass'),
    cell: (item) => named(cell(item), item.model.materialId, name),
  });
  return [
    column('opening', 'opening_stock', (item) =>
      input(item.model.stock.opening, 'mass', formatOf(item), stockOrigin(part, item)),
    ),
    column('minimum', 'minimum_stock', (item) => input(item.model.stock.minimum, 'mass', formatOf(item))),
    column('maximum', 'maximum_stock', (item) =>
      input(item.model.stock.maximum, 'massOrNone', formatOf(item)),
    ),
    column('maximumRelease', 'maximum_release', ({ model: { stock } }) =>
      input(stock.maximumReleasePerDay, 'massOrNone', massFormat(stock.maximumReleasePerDay ?? 1)),
    ),
  ];
}

function stockMark(
  { builder: { t }, scenario }: ScenarioPart,
  { model: { materialId } }: MaterialPart,
): Cell {
  const { plan, window } = scenario.resolved;
  if (scenario.stocksLeftOut.includes(materialId)) return caution(t('workbook.stock.leftOut'));
  const rows = plan.stocks.filter(
    (held) => held.materialId === materialId && held.economyId === window.economyId,
  );
  return certainty(t, leastCertain(rows.map((held) => held.mark)));
}

/** Days that the opening stock lasts; nothing needed: a cover without end, which no cell can hold. */
function coverOf(
  { scenario }: ScenarioPart,
  { result: { openingCover } }: MaterialPart,
  opening: Term<number>,
  { needPerYear }: DemandRefs,
): Term<Maybe> {
  const need = needPerYear.in(yearOf(scenario.model.start));
  const { formula } = shownCover(opening, need);
  return { formula, value: Number.isFinite(openingCover) ? openingCover : UNKNOWN };
}

function writeDemands(writer: CellWriter, part: ScenarioPart): DemandRefs[] {
  const { t } = part.builder;
  const { years } = part;
  const keys = ['material', 'use', 'tier', 'mark', 'source'] as const;
  const unit = t('workbook.unit.massPerYear');
  const columns = [
    ...keys.map((key) => ({ head: t(`workbook.${key}`) })),
    ...years.map((year) => ({ head: year, unit })),
  ];
  const head = writer.heads(columns, { section: t('workbook.demand.section') });
  const refs = part.materials.map((item) => writeDemand(writer, part, item));
  writer.sheet.filter(head, 1, writer.row - 1, columns.length);
  return refs;
}

function writeDemand(writer: CellWriter, part: ScenarioPart, item: MaterialPart): DemandRefs {
  const { years, names } = part;
  const { t } = part.builder;
  const { byMaterial, daysInYear } = part.refs(inputs);
  const { substitution } = ofMaterial(byMaterial, item);
  const { model } = item;
  const top = writer.row;
  const demandOfUse = model.uses.map((use) => {
    const behind = demandsBehind(part, item, use.useId);
    writer.cells(
      ...texts(item.name, names.use(use.useId)),
      mark(use.tier),
      certainty(t, leastCertain(behind.map((demand) => demand.mark))),
      mark(names.sourceMark(behind[0]?.sourceId ?? null)),
    );
    const format = massFormat(Math.max(...years.map((year) => use.demand[year] ?? 0)));
    return putYears(writer, years, (year) => {
      const origin = demandOrigin(part, item, use.useId, year);
      const cell = input(use.demand[year] ?? 0, 'mass', format, origin);
      return named(cell, model.materialId, 'demand', use.useId, year);
    });
  });
  const derived = (label: string, unit: string, format: string, term: (at: number) => Term<number>) => {
    writer.cells(...texts(item.name, label, '', '', unit));
    return putYears(writer, years, (_, at) => computed(term(at), format));
  };
  const ofUses = (rows: readonly YearRow[], at: number) => plus(...rows.map((row) => row.at(at)));
  const largest = massFormat(Math.max(...years.map((_, at) => ofUses(demandOfUse, at).value)));
  const perYear = t('workbook.unit.massPerYear');
  const demand = derived(t('workbook.demand.total'), perYear, largest, (at) => {
    const column = FIRST_YEAR_COLUMN + at;
    const above = `${cellAddress(top, column)}:${cellAddress(writer.row - 1, column)}`;
    return { formula: writer.row === top ? '0' : `SUM(${above})`, value: ofUses(demandOfUse, at).value };
  });
  const needPerYear = derived(t('workbook.demand.need'), perYear, largest, (at) =>
    neededOf(demand.at(at), substitution.at(at)),
  );
  const needPerDay = derived(t('workbook.demand.needPerDay'), t('workbook.unit.massPerDay'), PER_DAY, (at) =>
    per(needPerYear.at(at), daysInYear.at(at)),
  );
  const tiers = tiersServed(part, item);
  const tierParts: TierParts[] = [];
  for (const [index, tier] of tiers.entries()) {
    const before = tierParts.at(-1)?.upTo;
    const ofTier = demandOfUse.filter((_, position) => model.uses[position]?.tier === tier);
    const unit = t('workbook.unit.part');
    const own = derived(t('workbook.demand.tierPart', { tier }), unit, PART, (at) =>
      when(compare(demand.at(at), '=', ZERO), ZERO, per(ofUses(ofTier, at), demand.at(at))),
    );
    const upTo = derived(t('workbook.demand.tierUpTo', { tier }), unit, PART, (at) => ({
      formula: before === undefined ? own.at(at).formula : `${before.at(at).formula}+${own.at(at).formula}`,
      value: partsOfTiers(item, tiers, years[at] ?? 0)[index]?.upTo ?? 0,
    }));
    tierParts.push({ own, upTo });
  }
  return { demand, demandOfUse, needPerYear, needPerDay, tierParts };
}

/** Columns before the years. */
const FIRST_YEAR_COLUMN = 6;

function demandsBehind(part: ScenarioPart, { model }: MaterialPart, useId: string): Demand[] {
  return part.scenario.resolved.plan.demands.filter(
    (demand) =>
      demand.useId === useId && demand.materialId === model.materialId && part.years.includes(demand.year),
  );
}
