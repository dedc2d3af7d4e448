import type { ChartColours } from './chart-colours';
import type { ChartOption } from './echarts-core';
import { censored, periodOf, type SeriesLine, type SeriesPoint, stretches } from './series-lines-data';

export interface SeriesDrawing {
  readonly lines: readonly SeriesLine[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Dated events, drawn as thin upright lines with their words at the top. */
  readonly events: readonly { readonly year: number; readonly label: string }[];
  readonly target: { readonly value: number; readonly label: string; readonly until: number | null } | null;
  readonly figure: (value: number) => string;
  readonly of: 'percents' | 'amounts';
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'] as const;

/** Each series as its own line with its own mark; broken over years without a figure; named at its last point. */
export function drawSeries(drawing: SeriesDrawing, colours: ChartColours, width: number): ChartOption {
  const text = { fontFamily: colours.font, fontSize: 11, color: colours.ink3 };
  const named = drawing.lines.length > 1;
  const room = named ? Math.min(130, width * 0.3) : 14;
  const values = drawing.lines.flatMap((line) => line.points.flatMap((point) => point.value ?? []));
  const lowest = Math.max(
    0,
    Math.floor((Math.min(100, ...values, drawing.target?.value ?? 100) - 8) / 20) * 20,
  );
  return {
    textStyle: { fontFamily: colours.font },
    grid: {
      left: drawing.of === 'percents' ? 30 : 46,
      right: room,
      top: 9 + 13 * rowsOf(drawing),
      bottom: 24,
    },
    xAxis: {
      type: 'value',
      min: drawing.firstYear,
      max: drawing.lastYear,
      minInterval: 1,
      interval: width < 420 ? 4 : 2,
      axisLine: { onZero: false, lineStyle: { color: colours.ruleInk } },
      axisTick: { lineStyle: { color: colours.rule2 } },
      axisLabel: {
        ...text,
        formatter: (year: number) => String(year),
        showMaxLabel: true,
        hideOverlap: true,
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      ...(drawing.of === 'percents' ? { min: lowest, max: 100, interval: 20 } : { min: 0, splitNumber: 4 }),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: text,
      splitLine: { lineStyle: { color: colours.rule } },
    },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.paper,
      borderColor: colours.rule2,
      padding: [5, 8],
      textStyle: { fontFamily: colours.font, fontSize: 11, color: colours.ink1 },
    },
    series: [
      ...drawing.lines.map((line, index) => points(line, index, named ? room - 10 : null, drawing, colours)),
      ...drawing.lines.flatMap((line, index) => segments(line, index, colours)),
      frame(drawing, colours),
    ],
  };
}

function points(
  line: SeriesLine,
  index: number,
  /** For the name at its end; null for none. */
  room: number | null,
  drawing: SeriesDrawing,
  colours: ChartColours,
) {
  const named = room !== null;
  const last = line.points.findLastIndex((point) => point.value !== null);
  const colour = index === 0 ? colours.china : colours.ink3;
  return {
    type: 'scatter',
    name: line.name,
    z: 5,
    cursor: 'default',
    emphasis: { scale: 1.3 },
    // Withheld figures keep their place in the data, so that a mark's index is the index of its point.
    data: line.points.map((point, at) => ({
      value: [point.year, point.value ?? '-'],
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: point.mark === 'guessed' ? 6 : 7,
      itemStyle: pointStyle(point, colour, colours),
      label: {
        show: point.value !== null && (at === last || point.censor !== 'none' || !named),
        position: at === last && named ? 'right' : 'top',
        fontFamily: colours.font,
        fontSize: 11,
        color: colours.ink1,
        backgroundColor: colours.paper,
        padding: [0, 2],
        width: at === last && room !== null ? room : undefined,
        overflow: 'break',
        formatter: `${censored(point, drawing.figure)}${at === last && named ? `  ${line.name}` : ''}`,
      },
      tooltip: { formatter: `${line.name}\n${periodOf(point)}: ${censored(point, drawing.figure)}` },
    })),
  };
}

/** Known full, estimated and guessed open: the same marks as in tables. */
function pointStyle(point: SeriesPoint, colour: string, colours: ChartColours) {
  if (point.mark === undefined || point.mark === 'known') return { color: colour };
  const borderType = point.mark === 'guessed' ? 'dashed' : 'solid';
  return { color: colours.paper, borderColor: colour, borderWidth: 1.6, borderType };
}

function segments(line: SeriesLine, index: number, colours: ChartColours) {
  const colour = index === 0 ? colours.china : colours.ink3;
  return stretches(line.points).map((stretch) => ({
    type: 'line',
    data: stretch.points,
    showSymbol: false,
    silent: true,
    emphasis: { disabled: true },
    tooltip: { show: false },
    lineStyle: stretch.broken
      ? { color: colours.ghost, width: 1.4, type: [4, 3] }
      : { color: colour, width: index === 0 ? 2 : 1.5, type: 'solid' },
  }));
}

/** Words of many events stand in rows, so that neighbours do not lie over each other. */
function rowsOf({ events, firstYear, lastYear }: SeriesDrawing): number {
  const at = events.map(({ year }) => year).sort((a, b) => a - b);
  const nearest = Math.min(...at.slice(1).map((year, index) => year - (at[index] ?? year)));
  return nearest > (lastYear - firstYear) / 4 ? 1 : Math.min(6, at.length);
}

/** Events and target: lines that belong to no series. */
function frame(drawing: SeriesDrawing, colours: ChartColours) {
  const label = { fontFamily: colours.font, fontSize: 11, color: colours.ink2 };
  const lines: unknown[] = drawing.events.map((event, index) => ({
    xAxis: event.year,
    lineStyle: { color: colours.ink3, type: 'solid', width: 1 },
    label: {
      ...label,
      formatter: event.label,
      position: 'end',
      distance: 4 + 13 * (index % rowsOf(drawing)),
    },
  }));
  const { target } = drawing;
  if (target !== null) {
    const turn = Math.min(Math.max(target.until ?? drawing.lastYear, drawing.firstYear), drawing.lastYear);
    const words = { ...label, formatter: target.label, position: 'insideStartTop' };
    lines.push([
      {
        coord: [drawing.firstYear, target.value],
        lineStyle: { color: colours.ink1, type: 'solid', width: 2 },
        label: words,
      },
      { coord: [turn, target.value] },
    ]);
    if (turn < drawing.lastYear) {
      lines.push([
        {
          coord: [turn, target.value],
          lineStyle: { color: colours.ink1, type: 'dotted', width: 2 },
          label: { show: false },
        },
        { coord: [drawing.lastYear, target.value] },
      ]);
    }
  }
  return {
    type: 'line',
    data: [],
    silent: true,
    markLine: { silent: true, symbol: 'none', animation: false, data: lines },
  };
}
