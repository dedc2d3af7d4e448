import type { ChartOption } from './chart';
import type { ChartColours } from './chart-colours';
import { chartTip } from './chart-tip';
import { axisRange, type DrawnEnd, type TornadoEnds } from './tornado-bars-data';

interface TornadoDrawing {
  readonly bars: readonly TornadoEnds[];
  readonly ends: readonly { readonly low: DrawnEnd | null; readonly high: DrawnEnd | null }[];
  readonly base: number;
  readonly words: {
    readonly axis: string;
    readonly base: string;
    readonly never: string;
    readonly tip: (index: number) => string;
    readonly figure: (value: number) => string;
  };
}

/** Bars from the base to either end, the widest at the top; an end without a stop points on. */
export function drawTornado(drawing: TornadoDrawing, colours: ChartColours, width: number): ChartOption {
  const { bars, ends, base, words } = drawing;
  const text = { fontFamily: colours.font, fontSize: 11, color: colours.ink3 };
  const names = Math.min(210, width * 0.36);
  const values = ends.flatMap(({ low, high }) => [low?.value ?? base, high?.value ?? base]);
  return {
    textStyle: { fontFamily: colours.font },
    grid: { left: names + 10, right: 8, top: 22, bottom: 30 },
    xAxis: {
      type: 'value',
      ...axisRange([base, ...values]),
      name: words.axis,
      nameLocation: 'middle',
      nameGap: 18,
      nameTextStyle: text,
      axisLine: { show: true, onZero: false, lineStyle: { color: colours.ruleInk } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        formatter: words.figure,
        showMinLabel: false,
        showMaxLabel: false,
        hideOverlap: true,
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, color: colours.ink1, width: names, overflow: 'break', lineHeight: 13 },
      splitLine: { show: true, lineStyle: { color: colours.rule } },
    },
    tooltip: {
      trigger: 'item',
      ...chartTip(colours),
      formatter: (item: unknown) => colours.tip(words.tip(dataIndexOf(item))),
    },
    series: [series('high', drawing, colours), series('low', drawing, colours), baseLine(drawing, colours)],
  };
}

/** An end as a square with the words of its input, and the bar that leads to it from the base. */
function series(end: 'low' | 'high', { bars, ends, base, words }: TornadoDrawing, colours: ChartColours) {
  return {
    type: 'scatter',
    name: end,
    cursor: 'default',
    z: 4,
    data: bars.map((bar, index) => {
      const drawn = ends[index]?.[end] ?? null;
      const at = drawn?.value ?? base;
      const other = ends[index]?.[end === 'low' ? 'high' : 'low']?.value ?? base;
      // An end that changes nothing stands on the base; its words keep clear of the bar of the other end.
      const beyond = at > base || (at === base && (other < base || (other === base && end === 'high')));
      return {
        value: [at, index],
        symbol: drawn?.censored === true ? 'triangle' : 'rect',
        symbolRotate: drawn?.censored === true ? -90 : 0,
        symbolSize: 9,
        itemStyle:
          end === 'high'
            ? { color: colours.ink1 }
            : { color: colours.paper, borderColor: colours.ink1, borderWidth: 1.5 },
        label: {
          show: drawn !== null,
          position: beyond ? 'right' : 'left',
          fontFamily: colours.font,
          fontSize: 11,
          color: colours.ink1,
          formatter: drawn?.censored === true ? `${bar[end].label}, ${words.never}` : bar[end].label,
        },
      };
    }),
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: end === 'high' ? colours.ink2 : colours.ghost, type: 'solid', width: 6 },
      label: { show: false },
      data: ends.flatMap((both, index) => {
        const drawn = both[end];
        return drawn === null || drawn.value === base
          ? []
          : [[{ coord: [base, index] }, { coord: [drawn.value, index] }]];
      }),
    },
  };
}

/** The run as it stands, an upright dashed line with its words at the top. */
function baseLine({ base, words }: TornadoDrawing, colours: ChartColours) {
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      data: [
        {
          xAxis: base,
          lineStyle: { color: colours.ghost, type: [4, 3], width: 1.5 },
          label: {
            show: true,
            position: 'start',
            formatter: words.base,
            fontFamily: colours.font,
            fontSize: 11,
            color: colours.ink2,
          },
        },
      ],
    },
  };
}

/** The library hands a tip's item over untyped. */
function dataIndexOf(item: unknown): number {
  const found = typeof item === 'object' && item !== null && 'dataIndex' in item ? item.dataIndex : -1;
  return typeof found === 'number' ? found : -1;
}
