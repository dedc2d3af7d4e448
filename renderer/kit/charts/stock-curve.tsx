import { type StockPicture, stockChart } from '@shared/charts/stock-chart';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { ChartFrame } from './chart-frame';

/** Stock of one material day by day, with the parent as a dashed ghost and the first shortfall as a square. */
export function StockCurve(props: StockPicture) {
  const { start, days, result, ghost, minimum, sampled, measure, materialName, ghostName } = props;
  const words = useWords();
  const chart = useMemo(
    () =>
      stockChart({ start, days, result, ghost, minimum, sampled, measure, materialName, ghostName }, words),
    [start, days, result, ghost, minimum, sampled, measure, materialName, ghostName, words],
  );
  return <ChartFrame {...chart} testId="stock-curve" />;
}
