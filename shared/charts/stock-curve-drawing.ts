import type { Moment } from '../model/what-if-result';
import { axisFigures } from './axis-figures';
import type { ChartOption } from './chart';
import type { ChartColours } from './chart-colours';
import { chartTip } from './chart-tip';
import { valueAt } from './stock-curve-data';
import type { StockFan } from './stock-fan';
import { type TierCurve, tierSeries } from './stock-tiers';
import type { TimeTick } from './time-scale';

interface StockDrawing {
  readonly days: number;
  readonly points: [number, number][];
  readonly ghostPoints: [number, number][] | null;
  readonly minimum: number | null;
  /** What the stock is made of; empty where it is one. */
  readonly tiers: readonly TierCurve[];
  /** The band of sampled runs behind the curve. */
  readonly fan: StockFan | null;
  readonly shortfall: Moment | null;
  readonly ghostShortfall: Moment | null;
  readonly ticks: readonly TimeTick[];
  readonly words: {
    readonly shortfall: string;
    readonly ghost: string;
    readonly minimum: string;
    readonly tip: (day: number, values: readonly number[]) => string;
  };
}

/** Space left of the plot for the figures of its axis: the plot itself lines up with the clock above. */
const AXIS_ROOM = 44;

/** Stock over time: ink line over its fill, the ghost dashed, the first shortfall as a square with its date. */
export function drawStock(drawing: StockDrawing, colours: ChartColours): ChartOption {
  const { days, ticks, words } = drawing;
  const text = { fontFamily: colours.font, fontSize: 11, color: colours.ink3 };
  const largest = Math.max(
    1e-9,
    ...drawing.points.map(([, y]) => y),
    ...(drawing.ghostPoints ?? []).map(([, y]) => y),
    ...(drawing.fan?.high ?? []).map(([, y]) => y),
  );
  const step = niceStep(largest);
  const top = Math.ceil((largest * 1.02) / step) * step;
  const at = ticks.map((tick) => tick.day);
  const label = new Map(ticks.map((tick) => [tick.day, tick.label]));
  return {
    textStyle: { fontFamily: colours.font },
    grid: { left: AXIS_ROOM, right: 1, top: 12, bottom: 22 },
    xAxis: {
      type: 'value',
      min: 0,
      max: days,
      axisLine: { onZero: false, lineStyle: { color: colours.ruleInk, width: 1 } },
      axisTick: { show: true, customValues: at, lineStyle: { color: colours.rule2 }, length: 4 },
      axisLabel: {
        ...text,
        customValues: at,
        formatter: (day: number) => label.get(day) ?? '',
        hideOverlap: true,
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: top,
      interval: step,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, formatter: axisFigures(step), margin: 6 },
      splitLine: { lineStyle: { color: colours.rule } },
    },
    tooltip: {
      trigger: 'axis',
      ...chartTip(colours),
      axisPointer: { type: 'line', lineStyle: { color: colours.ink3, type: 'solid', width: 1 } },
      formatter: (items: unknown) => colours.tip(tipText(items, words.tip)),
    },
    series: [
      inkSeries(drawing, colours, top),
      ghostSeries(drawing, colours),
      ...tierSeries(drawing.tiers, colours),
      ...fanSeries(drawing.fan, colours),
    ],
  };
}

/** Both labels would stand in each other's place: what is left at the shortfall lifts its own to that of the one compared. */
function labelsCollide({ points, shortfall, ghostPoints, ghostShortfall, days }: StockDrawing, top: number) {
  if (shortfall === null || ghostPoints === null || ghostShortfall === null) return false;
  const lift = valueAt(points, shortfall.day) - valueAt(ghostPoints, ghostShortfall.day);
  return Math.abs(ghostShortfall.day - shortfall.day) < days * 0.45 && lift > top * 0.02 && lift < top * 0.2;
}

/** @param top of the axis: there the label of the shortfall stands where it would collide */
function inkSeries(drawing: StockDrawing, colours: ChartColours, top: number) {
  const { points, tiers, shortfall, ghostShortfall, minimum, words, days } = drawing;
  const label = { fontFamily: colours.font, fontSize: 11, lineHeight: 14 };
  const lines: unknown[] = [];
  if (minimum !== null && minimum > 0) {
    lines.push({
      yAxis: minimum,
      lineStyle: { color: colours.ink2, type: 'solid', width: 1 },
      label: {
        ...label,
        show: true,
        formatter: words.minimum,
        position: 'insideEndTop',
        color: colours.ink2,
        backgroundColor: colours.paper,
        padding: [1, 3],
      },
    });
  }
  const marks: unknown[] = [];
  if (shortfall !== null) {
    const y = valueAt(points, shortfall.day);
    const right = shortfall.day > days * 0.72;
    lines.push({
      xAxis: shortfall.day,
      lineStyle: { color: colours.ink1, type: 'solid', width: 1 },
      label: { show: false },
    });
    if (ghostShortfall !== null && Math.abs(ghostShortfall.day - shortfall.day) > 0.5) {
      lines.push([
        {
          coord: [shortfall.day, y],
          lineStyle: { color: colours.shu, type: 'dotted', width: 2 },
          label: { show: false },
        },
        { coord: [ghostShortfall.day, y] },
      ]);
    }
    const isAtTop = labelsCollide(drawing, top);
    const date = {
      ...label,
      show: true,
      formatter: words.shortfall,
      position: right ? 'left' : 'right',
      offset: [right ? -2 : 2, isAtTop ? 8 : -14],
      color: colours.ink1,
      fontWeight: 600,
      backgroundColor: colours.paper,
      padding: [1, 3],
    };
    const square = { symbol: 'rect', symbolSize: 9, itemStyle: { color: colours.ink1 } };
    marks.push({ coord: [shortfall.day, y], ...square, label: isAtTop ? { show: false } : date });
    if (isAtTop) marks.push({ coord: [shortfall.day, top], symbol: 'rect', symbolSize: 0, label: date });
  }
  return {
    type: 'line',
    data: points,
    showSymbol: false,
    symbol: 'circle',
    symbolSize: 7,
    lineStyle: { color: colours.ink1, width: 1.8 },
    itemStyle: { color: colours.ink1 },
    ...(tiers.length > 0 ? {} : { areaStyle: { color: colours.stock, opacity: 0.85, origin: 'start' } }),
    emphasis: { disabled: true },
    z: 3,
    markLine: { silent: true, symbol: 'none', animation: false, data: lines },
    markPoint: { silent: true, animation: false, z: 9, data: marks },
  };
}

function ghostSeries(drawing: StockDrawing, colours: ChartColours) {
  const { ghostPoints, ghostShortfall, words, days } = drawing;
  const marks = [];
  if (ghostPoints !== null && ghostShortfall !== null) {
    const right = ghostShortfall.day > days * 0.72;
    marks.push({
      coord: [ghostShortfall.day, valueAt(ghostPoints, ghostShortfall.day)],
      symbol: 'rect',
      symbolSize: 8,
      itemStyle: { color: colours.paper, borderColor: colours.ghost, borderWidth: 1.5 },
      label: {
        show: true,
        formatter: words.ghost,
        position: right ? 'left' : 'right',
        offset: [right ? -2 : 2, -32],
        color: colours.ink3,
        fontFamily: colours.font,
        fontSize: 11,
        backgroundColor: colours.paper,
        padding: [1, 3],
      },
    });
  }
  return {
    type: 'line',
    data: ghostPoints ?? [],
    showSymbol: false,
    symbol: 'rect',
    lineStyle: { color: colours.ghost, width: 1.6, type: [4, 3] },
    itemStyle: { color: colours.ghost },
    emphasis: { disabled: true },
    z: 4,
    markPoint: { silent: true, animation: false, z: 9, data: marks },
  };
}

/** The band between 10 and 90 % as what lies between two stacked lines, and the median on it. */
function fanSeries(fan: StockFan | null, colours: ChartColours) {
  if (fan === null) return [];
  const still = { type: 'line', showSymbol: false, emphasis: { disabled: true } } as const;
  const between = fan.low.map(([x, low], index): [number, number] => [
    x,
    (fan.high[index]?.[1] ?? low) - low,
  ]);
  const unseen = { lineStyle: { width: 0, opacity: 0 }, itemStyle: { opacity: 0 } };
  return [
    { ...still, ...unseen, data: fan.low, stack: 'fan', z: 5 },
    {
      ...still,
      ...unseen,
      data: between,
      stack: 'fan',
      areaStyle: { color: colours.ink1, opacity: 0.15, origin: 'start' },
      z: 5,
    },
    {
      ...still,
      data: fan.median,
      lineStyle: { color: colours.ink2, width: 1, type: 'solid' },
      itemStyle: { color: colours.ink2 },
      z: 6,
    },
  ];
}

/** What the axis tooltip was given, kept to what is read here: the point of the ink and of the ghost. */
function tipText(items: unknown, tip: (day: number, values: readonly number[]) => string): string {
  if (!Array.isArray(items)) return '';
  const points: number[][] = [];
  for (const item of items as { seriesIndex?: unknown; value?: unknown }[])
    if (typeof item.seriesIndex === 'number' && item.seriesIndex <= 1 && Array.isArray(item.value))
      points[item.seriesIndex] = item.value as number[];
  const day = points[0]?.[0];
  return day === undefined
    ? ''
    : tip(
        day,
        points.map((point) => point[1] ?? 0),
      );
}

/** A round step of the axis so that three to five of them reach past the largest value. */
function niceStep(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [0.2, 0.25, 0.5, 1, 2].find((candidate) => largest / (candidate * power) <= 4.6) ?? 2;
  return step * power;
}
