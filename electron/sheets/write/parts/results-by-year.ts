import { compare, per, type Term, when, ZERO } from '@shared/model/expression';
import type { CellWriter } from '../cell-writer';
import { computed, texts } from '../cells';
import { demandIn, type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import { daily } from '../sheets/daily';
import { stock } from '../sheets/stock';
import { massFormat } from '../styles';
import { putYears } from '../year-row';
import { shortfallOfTiers, tiersServed } from './tier-rationing';

/** Columns of the parts of a year, by material: addresses that the uses multiply with their demand. */
export interface ByYear {
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
  readonly demandIn: (year: number) => Term<number>;
}

/** Need and shortfall of each material by calendar year, and by how much of the demand they are. */
export function writeByYear(writer: CellWriter, part: ScenarioPart): ByYear {
  const { t } = part.builder;
  const { years } = part;
  const [dailies, stocks] = [part.refs(daily), part.refs(stock)];
  const heads = [t('workbook.material'), t('workbook.figure'), ...years];
  writer.heads(
    heads.map((head) => ({ head })),
    { section: t('workbook.results.byYear') },
  );
  /** @returns the range of the parts of the demand */
  const put = (item: MaterialPart, { label, partLabel, days, sumOf, demandIn }: Sums) => {
    const of = ofMaterial(dailies, item).years;
    const format = massFormat(Math.max(...years.map(sumOf)));
    writer.cells(...texts(item.name, label));
    const sums = putYears(writer, years, (year) =>
      computed({ formula: `SUMIF(${of},${year},${days})`, value: sumOf(year) }, format),
    );
    writer.cells(...texts(item.name, partLabel));
    const partOf = (sum: Term<number>, demand: Term<number>) =>
      when(compare(demand, '=', ZERO), ZERO, per(sum, demand));
    return putYears(writer, years, (year) => computed(partOf(sums.in(year), demandIn(year)), '0.000000'))
      .range;
  };
  const made = part.materials.map((item) => {
    const [days, { demand, tierParts }] = [ofMaterial(dailies, item), ofMaterial(stocks, item)];
    const [need = '', short = ''] = (['need', 'shortfall'] as const).map((key) =>
      put(item, {
        label: t(`workbook.results.${key}`),
        partLabel: t(`workbook.results.${key}PerDemand`),
        days: days.column(key),
        sumOf: (year) => sumOfYear(part, item, key, year),
        demandIn: demand.in,
      }),
    );
    const ofTiers = tiersServed(part, item).map((tier, position) => {
      const ofTier = put(item, {
        label: t('workbook.results.tierShort', { tier }),
        partLabel: t('workbook.results.tierShortPerDemand', { tier }),
        days: days.tierShort(tier) ?? '',
        sumOf: (year) => sumOfTier(part, item, tier, year),
        demandIn: (year) => ({
          formula: `(${tierParts[position]?.own.in(year).formula}*${demand.in(year).formula})`,
          value: demandIn(item, year, tier),
        }),
      });
      return [tier, ofTier] as const;
    });
    const byTier = new Map(ofTiers);
    return { need, short: (tier: number) => (byTier.size === 0 ? short : (byTier.get(tier) ?? '')) };
  });
  return {
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
