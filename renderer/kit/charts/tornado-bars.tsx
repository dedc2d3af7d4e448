import { type TornadoPicture, tornadoChart, tornadoHeight } from '@shared/charts/tornado-chart';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { ChartFrame } from './chart-frame';

/** What moves a figure most, as bars. */
export function TornadoBars({ label, axis, base, bars, outcomeWords }: TornadoPicture) {
  const words = useWords();
  const chart = useMemo(
    () => tornadoChart({ label, axis, base, bars, outcomeWords }, words),
    [label, axis, base, bars, outcomeWords, words],
  );
  return <ChartFrame {...chart} height={tornadoHeight(bars.length)} testId="tornado-bars" />;
}
