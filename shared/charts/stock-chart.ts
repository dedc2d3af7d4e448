import type { Language, Translate } from '../base/message';
import type { StockMeasure } from '../model/stock-measure';
import { dayLabel } from '../words/day-label';
import { fittingMass } from '../words/fitting-figure';
import type { Chart, ChartWords } from './chart';
import type { ChartColours } from './chart-colours';
import type { ChartMark, ChartTableData } from './chart-marks';
import { curvePoints, type StockRun } from './stock-curve-data';
import { drawStock } from './stock-curve-drawing';
import { type StockFan, stockFan } from './stock-fan';
import { TIER_COLOURS, type TierCurve, tierCurves } from './stock-tiers';
import { dateAt, monthTicks, type TimeTick } from './time-scale';

export interface StockPicture extends StockRun {
  readonly measure: StockMeasure;
  readonly materialName: string;
  readonly ghostName: string;
}

/** Stock of one material day by day, with the parent as a dashed ghost and the first shortfall as a square. */
export function stockChart(picture: StockPicture, words: ChartWords): Chart {
  const { start, days, result, ghost, minimum, sampled, measure, materialName, ghostName } = picture;
  const { t, f, language } = words;
  const points = curvePoints(result, measure);
  const ghostPoints = ghost === null ? null : curvePoints(ghost, measure);
  const fan = sampled === null ? null : stockFan(sampled.stock, sampled.levels, result, measure);
  const tiers = tierCurves(result, measure);
  const year = Number(start.slice(0, 4));
  const ticks = monthTicks(start, days, language);
  const unit = (value: number) =>
    measure === 'tonnes' ? fittingMass(value, f) : t('chart.days', { days: f.whole(value) });
  const say = (day: number, value: number, ghostValue: number | undefined): string => {
    const line = t('chart.stock.at', {
      date: dayLabel(dateAt(start, Math.max(0, day - 0.5)), language),
      value: unit(value),
    });
    return [
      line,
      ...(ghostValue === undefined
        ? []
        : [t('chart.stock.parentAt', { name: ghostName, value: unit(ghostValue) })]),
      ...tiers.map(({ tier, points: held }) =>
        t('chart.stock.tierAt', {
          tier: t(`scenarios.tierName.${tier}`),
          value: unit(held[Math.round(day)]?.[1] ?? 0),
        }),
      ),
      ...(fan === null ? [] : [bandWords(fan, Math.round(day), unit, t)]),
    ].join('\n');
  };
  const shortfall = result.firstShortfall;
  const ghostShortfall = ghost?.firstShortfall ?? null;
  const drawing = (colours: ChartColours) =>
    drawStock(
      {
        days,
        points,
        ghostPoints,
        minimum: measure === 'tonnes' ? minimum : null,
        tiers,
        fan,
        shortfall,
        ghostShortfall,
        ticks,
        words: {
          shortfall:
            shortfall === null
              ? ''
              : t('chart.stock.shortFrom', { date: dayLabel(shortfall.date, language, year) }),
          ghost:
            ghostShortfall === null
              ? ''
              : t('chart.stock.ghostFrom', {
                  name: ghostName,
                  date: dayLabel(ghostShortfall.date, language, year),
                }),
          minimum: t('chart.stock.minimum'),
          tip: (day, values) => say(day, values[0] ?? 0, values[1]),
        },
      },
      colours,
    );
  const stops = walk(ticks, days, [shortfall?.day, result.recovery?.day, result.lowestStock.at.day]);
  const marks: ChartMark[] = stops.map((day) => ({
    seriesIndex: 0,
    dataIndex: day,
    text: say(day, points[day]?.[1] ?? 0, ghostPoints?.[day]?.[1]),
  }));
  const table = stockTable({ ghostName, stops, points, ghostPoints, tiers, fan, start, unit, t, language });
  return {
    label: t('chart.stock.label', { material: materialName }),
    description: sentenceOf(picture, words),
    drawing,
    axis: t(`scenarios.measure.${measure}`),
    legend: [
      ...(tiers.length === 0
        ? [{ label: t('chart.stock'), colour: 'stock', as: 'area' } as const]
        : tiers.map(
            ({ tier }) =>
              ({ label: t(`scenarios.tierName.${tier}`), colour: TIER_COLOURS[tier], as: 'area' }) as const,
          )),
      ...(ghost === null ? [] : [{ label: ghostName, colour: 'ghost', as: 'dashes' } as const]),
    ],
    marks,
    table,
  };
}

/** Where the arrows stop: the opening, each month, the moments that matter, and the end. */
function walk(ticks: readonly TimeTick[], days: number, moments: readonly (number | undefined)[]): number[] {
  const all = [
    0,
    days,
    ...ticks.map((tick) => tick.day),
    ...moments.flatMap((day) => (day === undefined ? [] : [Math.ceil(day)])),
  ];
  return [...new Set(all)].filter((day) => day <= days).sort((a, b) => a - b);
}

function stockTable(given: {
  readonly ghostName: string;
  readonly stops: readonly number[];
  readonly points: readonly [number, number][];
  readonly ghostPoints: readonly [number, number][] | null;
  readonly tiers: readonly TierCurve[];
  readonly fan: StockFan | null;
  readonly start: StockRun['start'];
  readonly unit: (value: number) => string;
  readonly t: Translate;
  readonly language: Language;
}): ChartTableData {
  const { ghostName, stops, points, ghostPoints, tiers, fan, start, unit, t, language } = given;
  return {
    columns: [
      t('chart.day'),
      t('chart.stock'),
      ghostName,
      ...tiers.map(({ tier }) => t(`scenarios.tierName.${tier}`)),
      ...(fan === null ? [] : [t('chart.stock.band'), t('chart.stock.median')]),
    ],
    rows: stops.map((day) => [
      dayLabel(dateAt(start, Math.max(0, day - 0.5)), language),
      unit(points[day]?.[1] ?? 0),
      ghostPoints === null ? '–' : unit(ghostPoints[day]?.[1] ?? 0),
      ...tiers.map(({ points: held }) => unit(held[day]?.[1] ?? 0)),
      ...(fan === null
        ? []
        : [
            t('runs.between', { from: unit(fan.low[day]?.[1] ?? 0), to: unit(fan.high[day]?.[1] ?? 0) }),
            unit(fan.median[day]?.[1] ?? 0),
          ]),
    ]),
  };
}

function bandWords(fan: StockFan, day: number, unit: (value: number) => string, t: Translate): string {
  const at = (curve: readonly [number, number][]) => unit(curve[day]?.[1] ?? 0);
  return t('chart.stock.bandAt', { low: at(fan.low), high: at(fan.high), median: at(fan.median) });
}

function sentenceOf({ result, ghost, ghostName }: StockPicture, { t, f, language }: ChartWords): string {
  const opening = t('chart.stock.opening', {
    stock: fittingMass(result.openingStock, f),
    days: f.whole(result.openingCover),
  });
  const said = (moment: { date: StockRun['start'] } | null) =>
    moment === null
      ? t('chart.stock.never')
      : t('chart.stock.shortFrom', { date: dayLabel(moment.date, language) });
  const parent =
    ghost === null
      ? ''
      : ` ${t('chart.stock.parentSays', { name: ghostName, what: said(ghost.firstShortfall) })}`;
  return `${opening} ${said(result.firstShortfall)}${parent}`;
}
