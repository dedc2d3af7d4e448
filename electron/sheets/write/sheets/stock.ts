import { daysInYear } from '@shared/base/calendar';
import { UNKNOWN } from '@shared/model/expression';
import type { Demand } from '@shared/model/tables/demand';
import { type Column, putBlock, putHeads, textColumn } from '../block';
import { cellAddress } from '../cell-address';
import type { FormulaContent } from '../cell-content';
import { type Cell, caution, certainty, computed, input, mark, named, texts } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { demandOrigin, stockOrigin } from '../input-origin';
import { partsOfTiers, type TierParts, tiersServed } from '../parts/tier-rationing';
import { leastCertain } from '../reference-names';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { type YearRow, yearRow } from '../year-row';
import { inputs } from './inputs';

/** Addresses of one material. */
export interface StockRefs extends DemandRefs {
  readonly opening: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly maximumRelease: string;
  readonly openingCover: string;
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

const FIRST_YEAR_COLUMN = 6;
const PART = '0.000000';
const TOP = 5;

/** Opening stocks with their limits, and what each use needs. */
export const stock = scenarioSheet({
  key: 'stock',
  tab: 'input',
  write(sheet, part): StockRefs[] {
    const { t } = part.book;
    sheet.widths(24, 34, 15, 15, 16, 13, ...part.years.map(() => 13), 13);
    const demands = writeDemands(sheet, part, TOP + 3 + part.materials.length + 1);
    const { first } = putBlock<MaterialPart>(
      sheet,
      TOP,
      [
        textColumn(t('workbook.material'), 24, ({ name }) => name),
        { head: t('workbook.mark'), cell: (item) => stockMark(part, item) },
        ...limitColumns(part),
        {
          ...{ head: t('workbook.stock.cover'), unit: t('workbook.unit.days') },
          cell: (item, { row }) => {
            const cover = computed(coverOf(part, item, ofMaterial(demands, item), row), FORMAT.days);
            return named(cover, item.model.materialId, 'opening_cover');
          },
        },
      ],
      part.materials,
      { section: t('workbook.stock.section'), height: 30 },
    );
    return demands.map((demand, index) => {
      const at = (column: number) => sheet.ref(first + index, column);
      const limits = { minimum: at(4), maximum: at(5), maximumRelease: at(6) };
      return { ...demand, ...limits, opening: at(3), openingCover: at(7) };
    });
  },
});

/** What a stock opens with and may hold and give: inputs, named. */
function limitColumns(part: ScenarioPart): Column<MaterialPart>[] {
  const { t } = part.book;
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

function stockMark({ book: { t }, scenario }: ScenarioPart, { model: { materialId } }: MaterialPart): Cell {
  const { plan, window } = scenario.resolved;
  if (scenario.stocksLeftOut.includes(materialId)) return caution(t('workbook.stock.leftOut'));
  const rows = plan.stocks.filter(
    (held) => held.materialId === materialId && held.economyId === window.economyId,
  );
  return certainty(t, leastCertain(rows.map((held) => held.mark)));
}

function coverOf(
  { scenario, years }: ScenarioPart,
  { result: { openingCover } }: MaterialPart,
  { needPerYear }: DemandRefs,
  row: number,
): FormulaContent {
  const opening = cellAddress(row, 3);
  const need = needPerYear.at(years.indexOf(Number(scenario.model.start.slice(0, 4))));
  // Nothing needed: a cover without end, which no cell can hold.
  const formula = `IF(${opening}=0,0,IF(${need}=0,"${UNKNOWN}",${opening}/(${need}/365)))`;
  return { formula, result: Number.isFinite(openingCover) ? openingCover : UNKNOWN };
}

function writeDemands(sheet: Sheet, part: ScenarioPart, top: number): DemandRefs[] {
  const { t } = part.book;
  const { years } = part;
  const keys = ['material', 'use', 'tier', 'mark', 'source'] as const;
  const unit = t('workbook.unit.massPerYear');
  const columns = [
    ...keys.map((key) => ({ head: t(`workbook.${key}`) })),
    ...years.map((year) => ({ head: year, unit })),
  ];
  const { head, first } = putHeads(sheet, top, columns, { section: t('workbook.demand.section') });
  let row = first;
  const refs = part.materials.map((item) => {
    const made = writeDemand(sheet, part, item, row);
    row = made.nextRow;
    return made.refs;
  });
  sheet.filter(head, 1, row - 1, columns.length);
  return refs;
}

function writeDemand(sheet: Sheet, part: ScenarioPart, item: MaterialPart, top: number) {
  const { years, names } = part;
  const { t } = part.book;
  const { byMaterial, daysInYear: daysRow } = part.refs(inputs);
  const { substitution } = ofMaterial(byMaterial, item);
  const { model } = item;
  let row = top;
  const put = (words: readonly Cell[], cell: (year: number, position: number, column: number) => Cell) => {
    sheet.line(row, 1, words);
    for (const [i, year] of years.entries()) {
      const column = FIRST_YEAR_COLUMN + i;
      sheet.place(row, column, cell(year, i, column));
    }
    return yearRow(sheet, row++, FIRST_YEAR_COLUMN, years.length);
  };
  const demandOfUse = model.uses.map((use) => {
    const behind = demandsBehind(part, item, use.useId);
    const words = [
      ...texts(item.name, names.use(use.useId)),
      mark(use.tier),
      certainty(t, leastCertain(behind.map((demand) => demand.mark))),
      mark(names.sourceMark(behind[0]?.sourceId ?? null)),
    ];
    const format = massFormat(Math.max(...years.map((year) => use.demand[year] ?? 0)));
    return put(words, (year) => {
      const origin = demandOrigin(part, item, use.useId, year);
      const cell = input(use.demand[year] ?? 0, 'mass', format, origin);
      return named(cell, model.materialId, 'demand', use.useId, year);
    });
  });
  const demandIn = (year: number) => model.uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
  const needIn = (year: number) => demandIn(year) * (1 - (model.substitution[year] ?? 0) / 100);
  const derived = (
    label: string,
    unit: string,
    format: string,
    cell: (year: number, position: number, column: number) => FormulaContent,
  ) => put(texts(item.name, label, '', '', unit), (...at) => computed(cell(...at), format));
  const largest = massFormat(Math.max(...years.map(demandIn)));
  const perYear = t('workbook.unit.massPerYear');
  const demand = derived(t('workbook.demand.total'), perYear, largest, (year, _, column) => ({
    formula: row === top ? '0' : `SUM(${cellAddress(top, column)}:${cellAddress(row - 1, column)})`,
    result: demandIn(year),
  }));
  const needPerYear = derived(t('workbook.demand.need'), perYear, largest, (year, i) => ({
    formula: `${demand.at(i)}*(1-${substitution.at(i)}/100)`,
    result: needIn(year),
  }));
  const perDay = t('workbook.unit.massPerDay');
  const needPerDay = derived(t('workbook.demand.needPerDay'), perDay, '#,##0.000000', (year, i) => ({
    formula: `${needPerYear.at(i)}/${daysRow.at(i)}`,
    result: needIn(year) / daysInYear(year),
  }));
  const tiers = tiersServed(part, item);
  const tierParts: TierParts[] = [];
  for (const [index, tier] of tiers.entries()) {
    const before = tierParts.at(-1)?.upTo;
    const ofTier = demandOfUse.filter((_, position) => model.uses[position]?.tier === tier);
    const unit = t('workbook.unit.part');
    const own = derived(t('workbook.demand.tierPart', { tier }), unit, PART, (year, i) => ({
      formula: `IF(${demand.at(i)}=0,0,(${ofTier.map((use) => use.at(i)).join('+')})/${demand.at(i)})`,
      result: partsOfTiers(item, tiers, year)[index]?.own ?? 0,
    }));
    const upTo = derived(t('workbook.demand.tierUpTo', { tier }), unit, PART, (year, i) => ({
      formula: before === undefined ? own.at(i) : `${before.at(i)}+${own.at(i)}`,
      result: partsOfTiers(item, tiers, year)[index]?.upTo ?? 0,
    }));
    tierParts.push({ own, upTo });
  }
  return { refs: { demand, demandOfUse, needPerYear, needPerDay, tierParts }, nextRow: row };
}

function demandsBehind(part: ScenarioPart, { model }: MaterialPart, useId: string): Demand[] {
  return part.scenario.resolved.plan.demands.filter(
    (demand) =>
      demand.useId === useId && demand.materialId === model.materialId && part.years.includes(demand.year),
  );
}
