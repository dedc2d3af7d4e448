import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import type { DailyRefs } from './daily-outputs';
import type { StockRefs } from './stock-and-demand';
import { shortfallOfTiers, tiersServed } from './tier-rationing';

/** Columns of the parts of a year, by material: addresses that the uses multiply with their demand. */
export interface ByYear {
  readonly nextRow: number;
  readonly needPerDemand: readonly string[];
  /** By material, for the uses of a tier: the same for all tiers where they are not served in turn. */
  readonly shortPerDemand: readonly ((tier: number) => string)[];
}

/** Need and shortfall of each material by calendar year, and by how much of the demand they are. */
export function writeByYear(
  sheet: Sheet,
  part: ScenarioPart,
  dailies: readonly DailyRefs[],
  stocks: readonly StockRefs[],
  top: number,
): ByYear {
  const { t } = part.book;
  const { years } = part;
  sheet.put(top, 1, t('workbook.results.byYear'), 'section');
  sheet.putRow(top + 1, 1, [t('workbook.material'), t('workbook.figure')], 'head');
  sheet.putRow(top + 1, 3, years, 'head', FORMAT.year);
  let row = top + 2;
  const needPerDemand: string[] = [];
  const shortPerDemand: ((tier: number) => string)[] = [];
  for (const [index, item] of part.materials.entries()) {
    const daily = dailies[index];
    const stock = stocks[index];
    if (daily === undefined || stock === undefined) throw new Error('every material has its sheets');
    for (const key of ['need', 'shortfall'] as const) {
      const sums = years.map((year) => sumOfYear(part, item, key, year));
      const format = massFormat(Math.max(...sums));
      sheet.putRow(row, 1, [item.name, t(`workbook.results.${key}`)], 'text');
      sheet.putRow(row + 1, 1, [item.name, t(`workbook.results.${key}PerDemand`)], 'text');
      for (const [i, year] of years.entries()) {
        const result = sums[i] ?? 0;
        const formula = `SUMIF(${daily.years},${year},${daily.column(key)})`;
        sheet.put(row, 3 + i, { formula, result }, 'computed', format);
        const demand = demandOf(item, year);
        const ratio = `IF(${stock.demand.at(i)}=0,0,${sheet.ref(row, 3 + i)}/${stock.demand.at(i)})`;
        sheet.put(
          row + 1,
          3 + i,
          { formula: ratio, result: demand === 0 ? 0 : result / demand },
          'computed',
          '0.000000',
        );
      }
      const perDemand = sheet.range(row + 1, 3, row + 1, 2 + years.length);
      if (key === 'need') needPerDemand.push(perDemand);
      else shortPerDemand.push(() => perDemand);
      row += 2;
    }
    const byTier = writeTiersByYear(sheet, part, item, daily, stock, row);
    if (byTier.perDemand.size > 0) shortPerDemand[index] = (tier) => byTier.perDemand.get(tier) ?? '';
    row = byTier.nextRow;
  }
  return { nextRow: row, needPerDemand, shortPerDemand };
}

/** What each tier goes without in each year, and by how much of its demand that is; nothing where tiers are not served in turn. */
function writeTiersByYear(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  daily: DailyRefs,
  stock: StockRefs,
  top: number,
): { readonly perDemand: ReadonlyMap<number, string>; readonly nextRow: number } {
  const { t } = part.book;
  const { years } = part;
  const perDemand = new Map<number, string>();
  let row = top;
  for (const [position, tier] of tiersServed(part, item).entries()) {
    const days = daily.tierShort(tier);
    const own = stock.tierParts[position]?.own;
    if (days === null || own === undefined) throw new Error('every tier has its columns');
    const sums = years.map((year) => sumOfTier(part, item, tier, year));
    sheet.putRow(row, 1, [item.name, t('workbook.results.tierShort', { tier })], 'text');
    sheet.putRow(row + 1, 1, [item.name, t('workbook.results.tierShortPerDemand', { tier })], 'text');
    for (const [i, year] of years.entries()) {
      const result = sums[i] ?? 0;
      const demand = demandOf(item, year, tier);
      const formula = `SUMIF(${daily.years},${year},${days})`;
      sheet.put(row, 3 + i, { formula, result }, 'computed', massFormat(Math.max(...sums)));
      const ofTier = `(${own.at(i)}*${stock.demand.at(i)})`;
      const ratio = `IF(${ofTier}=0,0,${sheet.ref(row, 3 + i)}/${ofTier})`;
      const part100 = demand === 0 ? 0 : result / demand;
      sheet.put(row + 1, 3 + i, { formula: ratio, result: part100 }, 'computed', '0.000000');
    }
    perDemand.set(tier, sheet.range(row + 1, 3, row + 1, 2 + years.length));
    row += 2;
  }
  return { perDemand, nextRow: row };
}

/** What the uses of a tier go without in a year, worked out from its days as the sheet does. */
function sumOfTier(part: ScenarioPart, item: MaterialPart, tier: number, year: number): number {
  const position = tiersServed(part, item).indexOf(tier);
  return daysOfYear(part, year).reduce(
    (sum, day) => sum + (shortfallOfTiers(part, item, day)[position] ?? 0),
    0,
  );
}

/** @param tier of this tier only */
function demandOf(item: MaterialPart, year: number, tier: number | null = null): number {
  return item.model.uses
    .filter((use) => tier === null || use.tier === tier)
    .reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
}

function sumOfYear(part: ScenarioPart, item: MaterialPart, key: 'need' | 'shortfall', year: number): number {
  return daysOfYear(part, year).reduce((sum, day) => sum + (item.result.series[key][day] ?? 0), 0);
}

/** Days of the window, from its first, that lie in a year. */
function daysOfYear(part: ScenarioPart, year: number): number[] {
  const { start, days } = part.scenario.model;
  const origin = Date.parse(`${start}T00:00:00Z`) / 86_400_000;
  const from = Math.max(0, Date.UTC(year, 0, 1) / 86_400_000 - origin);
  const to = Math.min(days, Date.UTC(year + 1, 0, 1) / 86_400_000 - origin);
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
