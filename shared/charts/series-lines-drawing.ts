import type { ChartOption } from './chart';
import type { ChartColours } from './chart-colours';
import { chartTip } from './chart-tip';
import { labelRows } from './label-rows';
import { censored, periodOf, type SeriesLine, type SeriesPoint, stretches } from './series-lines-data';
import { roundTop, spreadLabels } from './spread-labels';

export interface SeriesDrawing {
  readonly lines: readonly SeriesLine[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Dated events, drawn as thin upright lines with their words at the top. */
  readonly events: readonly { readonly year: number; readonly label: string }[];
  readonly target: { readonly value: number; readonly label: string; readonly until: number | null } | null;
  readonly figure: (value: number) => string;
  readonly of: 'percents' | 'amounts';
  /** Of the whole chart, pixels. */
  readonly height: number;
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'] as const;

/** Each series as its own line with its own mark; broken over years without a figure; named at its last point. */
export function drawSeries(drawing: SeriesDrawing, colours: ChartColours, width: number): ChartOption {
  const text = { fontFamily: colours.font, fontSize: 11, color: colours.ink3 };
  const named = drawing.lines.length > 1;
  const space = named ? Math.min(130, width * 0.3) : 14;
  const values = drawing.lines.flatMap((line) => line.points.flatMap((point) => point.value ?? []));
  const lowest = Math.max(
    0,
    Math.floor((Math.min(100, ...values, drawing.target?.value ?? 100) - 8) / 20) * 20,
  );
  const left = drawing.of === 'percents' ? 30 : 46;
  const rows = labelRows(placesOf(drawing, left, width - left - space), width);
  const highest = Math.max(-1, ...rows.map((found) => found?.row ?? -1));
  const top = 9 + 13 * (highest + 1);
  const [least, most] = drawing.of === 'percents' ? [lowest, 100] : [0, roundTop(Math.max(0, ...values))];
  const inside = { left, right: width - space, top, bottom: drawing.height - BOTTOM, least, most };
  const moved = named ? endShifts(drawing, inside) : [];
  return {
    textStyle: { fontFamily: colours.font },
    grid: { left, right: space, top, bottom: BOTTOM },
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
      min: least,
      max: most,
      interval: drawing.of === 'percents' ? 20 : most / 4,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: text,
      splitLine: { lineStyle: { color: colours.rule } },
    },
    tooltip: {
      trigger: 'item',
      ...chartTip(colours),
    },
    series: [
      ...drawing.lines.map((line, index) =>
        points(line, index, named ? { width: space - 10, shift: moved[index] ?? 0 } : null, drawing, colours),
      ),
      ...drawing.lines.flatMap((line, index) => segments(line, index, colours)),
      frame(drawing, rows, colours),
    ],
  };
}

function points(
  line: SeriesLine,
  index: number,
  /** For the name at its end, and how far it moves down there; null for none. */
  space: { readonly width: number; readonly shift: number } | null,
  drawing: SeriesDrawing,
  colours: ChartColours,
) {
  const named = space !== null;
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
        // At the axis it would lie over the figures there.
        ...(point.year === drawing.firstYear && at !== last ? { align: 'left' } : {}),
        ...(at === last && space !== null ? { offset: [0, space.shift] } : {}),
        fontFamily: colours.font,
        fontSize: 11,
        color: colours.ink1,
        backgroundColor: colours.paper,
        padding: [0, 2],
        width: at === last && space !== null ? space.width : undefined,
        overflow: 'break',
        formatter: at === last && named ? endText(line, drawing) : `${censored(point, drawing.figure)}`,
      },
      tooltip: {
        formatter: () => colours.tip(`${line.name}\n${periodOf(point)} ${censored(point, drawing.figure)}`),
      },
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

/** Below the chart: the years. */
const BOTTOM = 24;

interface Inside {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly least: number;
  readonly most: number;
}

/** How far the name at the end of each line moves so that it lies over none of another. */
function endShifts(drawing: SeriesDrawing, inside: Inside): readonly number[] {
  const { firstYear, lastYear, lines } = drawing;
  const { left, right, top, bottom, least, most } = inside;
  const ends = lines.map((line) => {
    const { year, value } = lastOf(line) ?? { year: firstYear, value: least };
    return {
      x: left + ((year - firstYear) / (lastYear - firstYear)) * (right - left),
      y: bottom - (((value ?? least) - least) / (most - least)) * (bottom - top),
      text: endText(line, drawing),
    };
  });
  return spreadLabels(ends, bottom - 4);
}

const lastOf = ({ points }: SeriesLine): SeriesPoint | undefined =>
  points.findLast(({ value }) => value !== null);

function endText(line: SeriesLine, { figure }: SeriesDrawing): string {
  const last = lastOf(line);
  return `${last === undefined ? '' : censored(last, figure)}  ${line.name}`;
}

/** Where the lines of events stand, pixels from the left. */
function placesOf({ events, firstYear, lastYear }: SeriesDrawing, left: number, inside: number) {
  return events.map(({ year, label }) => ({
    at: left + ((year - firstYear) / (lastYear - firstYear)) * inside,
    text: label,
  }));
}

/** Events and target: lines that belong to no series. */
function frame(drawing: SeriesDrawing, rows: ReturnType<typeof labelRows>, colours: ChartColours) {
  const label = { fontFamily: colours.font, fontSize: 11, color: colours.ink2 };
  const lines: unknown[] = drawing.events.map((event, index) => ({
    xAxis: event.year,
    lineStyle: { color: colours.ink3, type: 'solid', width: 1 },
    label: {
      ...label,
      show: rows[index] != null,
      formatter: event.label,
      position: 'end',
      distance: 4 + 13 * (rows[index]?.row ?? 0),
      offset: [rows[index]?.shift ?? 0, 0],
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
