import { axisFigures } from './axis-figures';
import type { ChartOption } from './chart';
import type { ChartColours } from './chart-colours';
import { chartTip } from './chart-tip';
import { roundTop } from './spread-labels';
import type { TimeTick } from './time-scale';

/** A band of the stack: each of its figures is that of a day, tonnes a day. */
export interface StackBand {
  readonly name: string;
  readonly daily: Float64Array;
  readonly colour: (colours: ChartColours) => string;
  /** What is missing has an outline: it is told apart without its colour. */
  readonly isMissing: boolean;
}

interface StackDrawing {
  readonly days: number;
  readonly bands: readonly StackBand[];
  readonly need: Float64Array;
  /** Of the axis (stackHeight). */
  readonly top: number;
  readonly ticks: readonly TimeTick[];
  readonly tip: (day: number) => string;
}

/** Space left of the plot for the figures of its axis: the plot itself lines up with the clock above. */
const AXIS_ROOM = 44;
/** So many times the largest need is in sight: one day that brings more would leave all others flat. */
const MOST_NEEDS = 4;

/** The top of the axis, and what the highest day comes to where that lies above it; null where all is in sight. */
export function stackHeight(
  bands: readonly Pick<StackBand, 'daily'>[],
  need: Float64Array,
): { readonly top: number; readonly cut: number | null } {
  const needed = Math.max(0, ...need);
  const most = Math.max(highest(bands, need.length), needed);
  const top = roundTop(needed > 0 ? Math.min(most, MOST_NEEDS * needed) : Math.max(1e-9, most));
  return { top, cut: most > top ? most : null };
}

/** Each day as a step: where its supply comes from, stacked, under the line of the need. */
export function drawStack(drawing: StackDrawing, colours: ChartColours): ChartOption {
  const { days, bands, need, top, ticks, tip } = drawing;
  const text = { fontFamily: colours.font, fontSize: 11, color: colours.ink3 };
  const at = ticks.map(({ day }) => day);
  const label = new Map(ticks.map((tick) => [tick.day, tick.label]));
  const still = { type: 'line', step: 'end', showSymbol: false, emphasis: { disabled: true } } as const;
  return {
    textStyle: { fontFamily: colours.font },
    grid: { left: AXIS_ROOM, right: 1, top: 8, bottom: 22 },
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
      interval: top / 4,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, formatter: axisFigures(top / 4), margin: 6 },
      splitLine: { lineStyle: { color: colours.rule } },
    },
    tooltip: {
      trigger: 'axis',
      ...chartTip(colours),
      axisPointer: { type: 'line', lineStyle: { color: colours.ink3, type: 'solid', width: 1 } },
      formatter: (items: unknown) => colours.tip(tip(dayOf(items))),
    },
    series: [
      {
        ...still,
        data: stepsOf(need),
        lineStyle: { color: colours.ink1, width: 1.6 },
        itemStyle: { color: colours.ink1 },
        z: 4,
      },
      ...bands.map(({ daily, colour, isMissing }) => ({
        ...still,
        data: stepsOf(daily),
        stack: 'supply',
        // Countries outside the list of colours share one: a hair of paper keeps them apart.
        lineStyle: isMissing ? { width: 1, color: colours.shu } : { width: 0.6, color: colours.paper },
        itemStyle: { opacity: 0 },
        areaStyle: { color: colour(colours), opacity: 1 },
        z: 2,
      })),
    ],
  };
}

/** A figure holds from the start of its day to the end. */
function stepsOf(daily: Float64Array): [number, number][] {
  const points: [number, number][] = [[0, daily[0] ?? 0]];
  daily.forEach((value, day) => {
    points.push([day + 1, value]);
  });
  return points;
}

function highest(bands: readonly Pick<StackBand, 'daily'>[], days: number): number {
  let most = 0;
  for (let day = 0; day < days; day++) {
    const sum = bands.reduce((stacked, { daily }) => stacked + (daily[day] ?? 0), 0);
    if (sum > most) most = sum;
  }
  return most;
}

/** The day that the pointer is on, counted from 0: what the axis tooltip was given, kept to what is read here. */
function dayOf(items: unknown): number {
  const [first] = (Array.isArray(items) ? items : []) as { readonly value?: unknown }[];
  const end = Array.isArray(first?.value) ? Number(first.value[0]) : 0;
  return Math.max(0, end - 1);
}
