import { type SizePicture, sizeChart } from '@shared/charts/size-chart';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { ChartFrame } from './chart-frame';

const HEIGHT = 220;

/** What is reached over the size that it takes, as a curve. */
export function SizeCurve({ label, size, value, points, figure, beside }: SizePicture) {
  const words = useWords();
  const chart = useMemo(
    () => sizeChart({ label, size, value, points, figure, beside }, words),
    [label, size, value, points, figure, beside, words],
  );
  return <ChartFrame {...chart} height={HEIGHT} testId="size-curve" />;
}
