import type { IsoDate } from '@shared/base/calendar';
import { addDays } from '@shared/base/calendar';
import type { ChartColours } from '@shared/charts/chart-colours';
import type { ChartMark } from '@shared/charts/chart-marks';
import { drawStack, type StackBand, stackHeight } from '@shared/charts/supply-stack-drawing';
import { monthTicks } from '@shared/charts/time-scale';
import { dayLabel } from '@shared/words/day-label';
import { fittingMass } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { ChartFrame } from './chart-frame';

interface SupplyStackProps {
  readonly start: IsoDate;
  readonly days: number;
  /** From the ground up. Memoised by the caller: others draw anew. */
  readonly bands: readonly StackBand[];
  readonly need: Float64Array;
  readonly materialName: string;
}

/** Where the need of each day is met from, and what is missing of it. */
export function SupplyStack({ start, days, bands, need, materialName }: SupplyStackProps) {
  const { t, f, language } = useWords();
  const chart = useMemo(() => {
    const ticks = monthTicks(start, days, language);
    const dateOf = (day: number) => dayLabel(addDays(start, day), language);
    const perDay = (tonnes: number) => t('chart.supply.perDay', { mass: fittingMass(tonnes, f) });
    const say = (day: number): string =>
      [
        t('chart.supply.at', { date: dateOf(day), need: perDay(need[day] ?? 0) }),
        ...bands
          .filter(({ daily }) => (daily[day] ?? 0) > 0)
          .map(({ name, daily }) => t('chart.supply.of', { name, value: perDay(daily[day] ?? 0) }))
          .reverse(),
      ].join('\n');
    const { top } = stackHeight(bands, need);
    const stops = [...new Set([0, ...ticks.map(({ day }) => day), days - 1])].sort((a, b) => a - b);
    return {
      drawing: (colours: ChartColours) => drawStack({ days, bands, need, top, ticks, tip: say }, colours),
      marks: stops.map((day): ChartMark => ({ seriesIndex: 0, dataIndex: day + 1, text: say(day) })),
      table: {
        columns: [t('chart.day'), t('chart.supply.need'), ...bands.map(({ name }) => name)],
        rows: stops.map((day) => [
          dateOf(day),
          perDay(need[day] ?? 0),
          ...bands.map(({ daily }) => perDay(daily[day] ?? 0)),
        ]),
      },
    };
  }, [start, days, bands, need, t, f, language]);
  const totals = bands.map(({ name, daily }) =>
    t('chart.supply.of', {
      name,
      value: fittingMass(
        daily.reduce((sum, value) => sum + value, 0),
        f,
      ),
    }),
  );
  return (
    <ChartFrame
      label={t('chart.supply.label', { material: materialName })}
      description={totals.join(t('report.join'))}
      {...chart}
      testId="supply-stack"
    />
  );
}
