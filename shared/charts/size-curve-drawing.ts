import type { ChartOption } from './chart';
import type { ChartColours } from './chart-colours';
import { chartTip } from './chart-tip';

/** A point of a curve that steps up with size; a hollow one where a larger figure is not ruled out. */
export interface SizePoint {
  readonly size: number;
  readonly value: number;
  /** No figure above this is possible; null where that is not known. */
  readonly bound: number | null;
}

interface SizeCurveDrawing {
  readonly points: readonly SizePoint[];
  readonly words: {
    readonly size: string;
    readonly value: string;
    readonly tip: (index: number) => string;
    readonly figure: (value: number) => string;
  };
}

/** What is reached over the size that it takes, with a faint line up to what is not ruled out. */
export function drawSizeCurve({ points, words }: SizeCurveDrawing, colours: ChartColours): ChartOption {
  const text = { fontFamily: colours.font, fontSize: 11, color: colours.ink3 };
  const open = points.filter(({ bound, value }) => bound !== null && bound > value);
  return {
    textStyle: { fontFamily: colours.font },
    grid: { left: 56, right: 18, top: 26, bottom: 34 },
    xAxis: {
      type: 'value',
      min: 0,
      name: words.size,
      nameLocation: 'middle',
      nameGap: 20,
      nameTextStyle: text,
      axisLine: { show: true, lineStyle: { color: colours.ruleInk } },
      axisTick: { show: false },
      axisLabel: text,
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      name: words.value,
      nameTextStyle: { ...text, align: 'left', padding: [0, 0, 0, -48] },
      axisLabel: { ...text, formatter: words.figure },
      splitLine: { show: true, lineStyle: { color: colours.rule } },
    },
    tooltip: {
      trigger: 'item',
      ...chartTip(colours),
      formatter: (item: unknown) => colours.tip(words.tip(dataIndexOf(item))),
    },
    series: [
      {
        type: 'line',
        step: 'end',
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: colours.ink2, width: 1.5 },
        data: points.map((point) => ({
          value: [point.size, point.value],
          itemStyle:
            point.bound !== null && point.bound <= point.value
              ? { color: colours.ink1 }
              : { color: colours.paper, borderColor: colours.ink1, borderWidth: 1.5 },
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          label: { show: false },
          lineStyle: { color: colours.ghost, type: [4, 3], width: 1.5 },
          data: open.map(({ size, value, bound }) => [{ coord: [size, value] }, { coord: [size, bound] }]),
        },
      },
    ],
  };
}

/** The library hands a tip's item over untyped. */
function dataIndexOf(item: unknown): number {
  const found = typeof item === 'object' && item !== null && 'dataIndex' in item ? item.dataIndex : -1;
  return typeof found === 'number' ? found : -1;
}
