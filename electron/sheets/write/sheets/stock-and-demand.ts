import { daysInYear } from '@shared/base/calendar';
import type { Demand } from '@shared/model/tables/demand';
import { cellAddress } from '../cell-address';
import { demandOrigin, stockOrigin } from '../input-origin';
import { leastCertain } from '../reference-names';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { type InputRefs, type YearRow, yearRow } from './inputs';
import { partsOfTiers, type TierParts, tiersServed } from './tier-rationing';

/** Addresses of one material. */
export interface StockRefs {
  readonly opening: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly maximumRelease: string;
  readonly openingCover: string;
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
export function writeStockAndDemand(sheet: Sheet, part: ScenarioPart, inputs: InputRefs): StockRefs[] {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.stock.title'), t('workbook.stock.hint'));
  sheet.widths(24, 34, 15, 15, 16, 13, ...part.years.map(() => 13), 13);
  const stockHead = TOP + 1;
  const demandTop = stockHead + 2 + part.materials.length + 1;
  const demands = writeDemands(sheet, part, inputs, demandTop);
  sheet.put(TOP, 1, t('workbook.stock.section'), 'section');
  const keys = ['opening', 'minimum', 'maximum', 'maximumRelease', 'cover'] as const;
  sheet.putRow(
    stockHead,
    1,
    [t('workbook.material'), t('workbook.mark'), ...keys.map((key) => t(`workbook.stock.${key}`))],
    'head',
  );
  const mass = t('workbook.unit.mass');
  sheet.putRow(
    stockHead + 1,
    1,
    ['', '', mass, mass, mass, t('workbook.unit.massPerDay'), t('workbook.unit.days')],
    'unit',
  );
  sheet.height(stockHead, 30);
  return part.materials.map((item, index) =>
    writeStock(sheet, part, item, stockHead + 2 + index, demands[index] ?? noDemand()),
  );
}

type DemandRefs = Pick<StockRefs, 'needPerYear' | 'needPerDay' | 'demand' | 'demandOfUse' | 'tierParts'>;

function noDemand(): never {
  throw new Error('every material has its demand rows');
}

function writeStock(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  row: number,
  demand: DemandRefs,
): StockRefs {
  const { book, scenario } = part;
  const { stock, materialId } = item.model;
  const format = massFormat(Math.max(stock.opening, 1));
  sheet.put(row, 1, item.name, 'text');
  sheet.putInput(row, 3, stock.opening, 'mass', format, stockOrigin(part, item));
  sheet.putInput(row, 4, stock.minimum, 'mass', format);
  sheet.putInput(row, 5, stock.maximum, 'massOrNone', format);
  sheet.putInput(
    row,
    6,
    stock.maximumReleasePerDay,
    'massOrNone',
    massFormat(stock.maximumReleasePerDay ?? 1),
  );
  for (const [i, key] of ['opening_stock', 'minimum_stock', 'maximum_stock', 'maximum_release'].entries()) {
    book.nameCell(sheet.ref(row, 3 + i), ...part.nameParts, materialId, key);
  }
  const startYear = Number(scenario.model.start.slice(0, 4));
  const need = demand.needPerYear.at(part.years.indexOf(startYear));
  const opening = cellAddress(row, 3);
  // Nothing needed: a cover without end, which no cell can hold.
  const formula = `IF(${opening}=0,0,IF(${need}=0,"–",${opening}/(${need}/365)))`;
  const { openingCover } = item.result;
  sheet.put(
    row,
    7,
    { formula, result: Number.isFinite(openingCover) ? openingCover : '–' },
    'computed',
    FORMAT.days,
  );
  book.nameCell(sheet.ref(row, 7), ...part.nameParts, materialId, 'opening_cover');
  const rows = scenario.resolved.plan.stocks.filter(
    (held) => held.materialId === materialId && held.economyId === scenario.resolved.window.economyId,
  );
  const mark = leastCertain(rows.map((held) => held.mark));
  const leftOut = scenario.stocksLeftOut.includes(materialId);
  const said = leftOut ? book.t('workbook.stock.leftOut') : mark === null ? '' : book.t(`mark.${mark}`);
  sheet.put(row, 2, said, leftOut || mark === 'guessed' ? 'caution' : 'mark');
  const at = (column: number) => sheet.ref(row, column);
  return {
    opening: at(3),
    minimum: at(4),
    maximum: at(5),
    maximumRelease: at(6),
    openingCover: at(7),
    ...demand,
  };
}

function writeDemands(sheet: Sheet, part: ScenarioPart, inputs: InputRefs, top: number): DemandRefs[] {
  const { t } = part.book;
  sheet.put(top, 1, t('workbook.demand.section'), 'section');
  const head = top + 1;
  const keys = ['material', 'use', 'tier', 'mark', 'source'] as const;
  sheet.putRow(
    head,
    1,
    keys.map((key) => t(`workbook.${key}`)),
    'head',
  );
  sheet.putRow(head, FIRST_YEAR_COLUMN, part.years, 'head', FORMAT.year);
  sheet.putRow(head + 1, 1, ['', '', '', '', ''], 'unit');
  sheet.putRow(
    head + 1,
    FIRST_YEAR_COLUMN,
    part.years.map(() => t('workbook.unit.massPerYear')),
    'unit',
  );
  let row = head + 2;
  const refs = part.materials.map((item, index) => {
    const made = writeDemand(sheet, part, inputs, index, item, row);
    row = made.nextRow;
    return made.refs;
  });
  sheet.filter(head + 1, 1, row - 1, FIRST_YEAR_COLUMN + part.years.length - 1);
  return refs;
}

function writeDemand(
  sheet: Sheet,
  part: ScenarioPart,
  inputs: InputRefs,
  index: number,
  item: MaterialPart,
  top: number,
) {
  const { book, years, names } = part;
  const { t } = book;
  const rowOf = (row: number) => yearRow(sheet, row, FIRST_YEAR_COLUMN, years.length);
  let row = top;
  const demandOfUse: YearRow[] = [];
  for (const use of item.model.uses) {
    const behind = demandsBehind(part, item, use.useId);
    const mark = leastCertain(behind.map((demand) => demand.mark));
    sheet.putRow(row, 1, [item.name, names.use(use.useId)], 'text');
    sheet.put(row, 3, use.tier, 'mark');
    sheet.put(row, 4, mark === null ? '' : t(`mark.${mark}`), mark === 'guessed' ? 'caution' : 'mark');
    sheet.put(row, 5, names.sourceMark(behind[0]?.sourceId ?? null), 'mark');
    const values = years.map((year) => use.demand[year] ?? 0);
    for (const [i, value] of values.entries()) {
      sheet.putInput(
        row,
        FIRST_YEAR_COLUMN + i,
        value,
        'mass',
        massFormat(Math.max(...values)),
        demandOrigin(part, item, use.useId, years[i] ?? 0),
      );
      book.nameCell(
        sheet.ref(row, FIRST_YEAR_COLUMN + i),
        ...part.nameParts,
        item.model.materialId,
        'demand',
        use.useId,
        years[i] ?? 0,
      );
    }
    demandOfUse.push(rowOf(row++));
  }
  const needs = years.map((year) => {
    const demand = item.model.uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
    return {
      demand,
      need: demand * (1 - (item.model.substitution[year] ?? 0) / 100),
      days: daysInYear(year),
    };
  });
  const derived = (
    label: string,
    unit: string,
    format: string,
    cell: (i: number, column: number) => { formula: string; result: number },
  ) => {
    sheet.putRow(row, 1, [item.name, label, '', '', unit], 'text');
    for (const i of years.keys())
      sheet.put(row, FIRST_YEAR_COLUMN + i, cell(i, FIRST_YEAR_COLUMN + i), 'computed', format);
    return rowOf(row++);
  };
  const largest = massFormat(Math.max(...needs.map(({ demand }) => demand)));
  const perYear = t('workbook.unit.massPerYear');
  const demand = derived(t('workbook.demand.total'), perYear, largest, (i, column) => ({
    formula: row === top ? '0' : `SUM(${cellAddress(top, column)}:${cellAddress(row - 1, column)})`,
    result: needs[i]?.demand ?? 0,
  }));
  const needPerYear = derived(t('workbook.demand.need'), perYear, largest, (i) => ({
    formula: `${demand.at(i)}*(1-${inputs.substitution[index]?.at(i)}/100)`,
    result: needs[i]?.need ?? 0,
  }));
  const needPerDay = derived(
    t('workbook.demand.needPerDay'),
    t('workbook.unit.massPerDay'),
    '#,##0.000000',
    (i) => ({
      formula: `${needPerYear.at(i)}/${inputs.daysInYear.at(i)}`,
      result: (needs[i]?.need ?? 0) / (needs[i]?.days ?? 365),
    }),
  );
  const tiers = tiersServed(part, item);
  const partsByYear = years.map((year) => partsOfTiers(item, tiers, year));
  const tierParts: TierParts[] = [];
  for (const [index, tier] of tiers.entries()) {
    const before = tierParts.at(-1)?.upTo;
    const ofTier = demandOfUse.filter((_, position) => item.model.uses[position]?.tier === tier);
    const own = derived(t('workbook.demand.tierPart', { tier }), t('workbook.unit.part'), PART, (i) => ({
      formula: `IF(${demand.at(i)}=0,0,(${ofTier.map((use) => use.at(i)).join('+')})/${demand.at(i)})`,
      result: partsByYear[i]?.[index]?.own ?? 0,
    }));
    const upTo = derived(t('workbook.demand.tierUpTo', { tier }), t('workbook.unit.part'), PART, (i) => ({
      formula: before === undefined ? own.at(i) : `${before.at(i)}+${own.at(i)}`,
      result: partsByYear[i]?.[index]?.upTo ?? 0,
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
