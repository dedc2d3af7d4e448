import { type SeriesPicture, seriesChart } from '@shared/charts/series-chart';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { ChartFrame } from './chart-frame';

/** Published percentages over the years, as lines. */
export function SeriesLines({
  label,
  lines,
  firstYear,
  lastYear,
  events,
  target,
  height,
  of,
}: SeriesPicture) {
  const words = useWords();
  const chart = useMemo(
    () => seriesChart({ label, lines, firstYear, lastYear, events, target, height, of }, words),
    [label, lines, firstYear, lastYear, events, target, height, of, words],
  );
  return chart === null ? null : <ChartFrame {...chart} height={height} testId="series-lines" />;
}
