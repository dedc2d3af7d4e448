import { putHeads } from '../block';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { daily } from '../sheets/daily';
import { stock } from '../sheets/stock';
import { massFormat } from '../styles';
import { shortfallOfTiers, tiersServed } from './tier-rationing';

/** Columns of the parts of a year, by material: addresses that the uses multiply with their demand. */
export interface ByYear {
  readonly nextRow: number;
  readonly needPerDemand: readonly string[];
  /** By material, for the uses of a tier: the same for all tiers where they are not served in turn. */
  readonly shortPerDemand: readonly ((tier: number) => string)[];
}

/** A sum of days by year, and the demand that it is a part of. */
interface Sums {
  readonly label: string;
  readonly partLabel: string;
  readonly days: string;
  readonly sumOf: (year: number) => number;
  /** Address of the demand of the n-th year. */
  readonly demandAt: (position: number) => string;
  readonly demandOf: (year: number) => number;
}

/** Need and shortfall of each material by calendar year, and by how much of the demand they are. */
export function writeByYear(sheet: Sheet, part: ScenarioPart, top: number): ByYear {
  const { t } = part.book;
  const [dailies, stocks] = [part.refs(daily), part.refs(stock)];
  const heads = [t('workbook.material'), t('workbook.figure'), ...part.years];
  const { first } = putHeads(
    sheet,
    top,
    heads.map((head) => ({ head })),
    { section: t('workbook.results.byYear') },
  );
  let row = first;
  /** @returns the range of the parts of the demand */
  const put = (item: MaterialPart, { label, partLabel, days, sumOf, demandAt, demandOf }: Sums) => {
    const sums = part.years.map(sumOf);
    const format = massFormat(Math.max(...sums));
    sheet.putRow(row, 1, [item.name, label], 'text');
    sheet.putRow(row + 1, 1, [item.name, partLabel], 'text');
    for (const [i, year] of part.years.entries()) {
      const result = sums[i] ?? 0;
      const formula = `SUMIF(${ofMaterial(dailies, item).years},${year},${days})`;
      sheet.put(row, 3 + i, { formula, result }, 'computed', format);
      const demand = demandOf(year);
      const ratio = `IF(${demandAt(i)}=0,0,${sheet.ref(row, 3 + i)}/${demandAt(i)})`;
      const fraction = demand === 0 ? 0 : result / demand;
      sheet.put(row + 1, 3 + i, { formula: ratio, result: fraction }, 'computed', '0.000000');
    }
    row += 2;
    return sheet.range(row - 1, 3, row - 1, 2 + part.years.length);
  };
  const made = part.materials.map((item) => {
    const [days, { demand, tierParts }] = [ofMaterial(dailies, item), ofMaterial(stocks, item)];
    const [need = '', short = ''] = (['need', 'shortfall'] as const).map((key) =>
      put(item, {
        ...{ label: t(`workbook.results.${key}`), partLabel: t(`workbook.results.${key}PerDemand`) },
        days: days.column(key),
        sumOf: (year) => sumOfYear(part, item, key, year),
        demandAt: demand.at,
        demandOf: (year) => demandOf(item, year),
      }),
    );
    const ofTiers = tiersServed(part, item).map((tier, position) => {
      const ofTier = put(item, {
        label: t('workbook.results.tierShort', { tier }),
        partLabel: t('workbook.results.tierShortPerDemand', { tier }),
        days: days.tierShort(tier) ?? '',
        sumOf: (year) => sumOfTier(part, item, tier, year),
        demandAt: (i) => `(${tierParts[position]?.own.at(i)}*${demand.at(i)})`,
        demandOf: (year) => demandOf(item, year, tier),
      });
      return [tier, ofTier] as const;
    });
    const byTier = new Map(ofTiers);
    return { need, short: (tier: number) => (byTier.size === 0 ? short : (byTier.get(tier) ?? '')) };
  });
  return {
    nextRow: row,
    needPerDemand: made.map(({ need }) => need),
    shortPerDemand: made.map(({ short }) => short),
  };
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
