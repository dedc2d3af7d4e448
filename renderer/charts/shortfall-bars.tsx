import { useMemo } from 'react';
import { useWords } from '../app/language';
import type { ChartColours } from './chart-colours';
import { ChartFrame } from './chart-frame';
import type { ChartOption } from './echarts-core';

export interface ShortfallBar {
  readonly id: string;
  readonly name: string;
  /** Percent of the need of the window that is not served. */
  readonly percent: number;
  readonly ghostPercent: number | null;
}

const ROW = 30;

/** What each use goes short of, as a bar, with the parent's bar as a dashed outline over it. */
export function ShortfallBars({ bars }: { readonly bars: readonly ShortfallBar[] }) {
  const { t, f } = useWords();
  const chart = useMemo(() => {
    const figure = (value: number | null) => (value === null ? '–' : f.percent(value));
    return {
      drawing: (colours: ChartColours, width: number) => drawBars(bars, colours, width, f.percent),
      marks: bars.map((bar, dataIndex) => ({
        seriesIndex: 0,
        dataIndex,
        text: t('chart.shortfall.at', {
          use: bar.name,
          value: figure(bar.percent),
          ghost: figure(bar.ghostPercent),
        }),
      })),
      table: {
        columns: [t('chart.use'), t('chart.shortfall'), t('chart.parent')],
        rows: bars.map((bar) => [bar.name, figure(bar.percent), figure(bar.ghostPercent)]),
      },
    };
  }, [bars, t, f]);
  const label = t('chart.shortfall.label');
  const description = chart.marks.map((mark) => mark.text).join('; ');
  return (
    <ChartFrame
      label={label}
      description={description}
      {...chart}
      height={bars.length * ROW + 8}
      testId="shortfall-bars"
    />
  );
}

function drawBars(
  bars: readonly ShortfallBar[],
  colours: ChartColours,
  width: number,
  percent: (value: number) => string,
): ChartOption {
  const text = { fontFamily: colours.font, fontSize: 12 };
  const shared = { type: 'bar', barWidth: 12, emphasis: { disabled: true }, barGap: '-100%' } as const;
  return {
    grid: { left: Math.min(200, width * 0.4), right: 56, top: 2, bottom: 4 },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.ruleInk } },
      axisLabel: {
        ...text,
        color: colours.ink1,
        width: Math.min(190, width * 0.4 - 10),
        overflow: 'truncate',
      },
    },
    tooltip: { show: false },
    series: [
      {
        ...shared,
        data: bars.map((bar) => bar.percent),
        itemStyle: { color: colours.ink2, borderRadius: 1 },
        label: {
          ...text,
          show: true,
          position: 'right',
          color: colours.ink1,
          formatter: (item: { value?: unknown }) =>
            typeof item.value === 'number' ? percent(item.value) : '',
        },
      },
      {
        ...shared,
        data: bars.map((bar) => bar.ghostPercent),
        itemStyle: {
          color: 'transparent',
          borderColor: colours.ghost,
          borderWidth: 1.5,
          borderType: 'dashed',
        },
      },
    ],
  };
}
