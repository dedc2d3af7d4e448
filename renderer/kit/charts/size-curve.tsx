import { useMemo } from 'react';
import { useWords } from '../state/language';
import type { ChartColours } from './chart-colours';
import { ChartFrame } from './chart-frame';
import { drawSizeCurve, type SizePoint } from './size-curve-drawing';

interface SizeCurveProps {
  readonly label: string;
  /** What the sizes count, and what is reached. */
  readonly size: string;
  readonly value: string;
  readonly points: readonly SizePoint[];
  readonly figure: (value: number) => string;
  /** What is to be known of a point beside its figure. */
  readonly beside: (index: number) => string;
}

const HEIGHT = 220;

/** What is reached at most over the size that it takes: full points are proven, hollow ones are not. */
export function SizeCurve({ label, size, value, points, figure, beside }: SizeCurveProps) {
  const { t, f } = useWords();
  const chart = useMemo(() => {
    const say = (index: number): string => {
      const point = points[index];
      if (point === undefined) return '';
      const said = t('chart.curve.point', { size, x: f.whole(point.size), value: figure(point.value) });
      return `${said}\n${beside(index)}`;
    };
    return {
      drawing: (colours: ChartColours) =>
        drawSizeCurve({ points, words: { size, value, tip: say, figure } }, colours),
      marks: points.map((_, dataIndex) => ({ seriesIndex: 0, dataIndex, text: say(dataIndex) })),
      table: {
        columns: [size, value],
        rows: points.map((point) => [f.whole(point.size), figure(point.value)]),
      },
    };
  }, [points, size, value, figure, beside, t, f]);
  return (
    <ChartFrame
      label={label}
      description={t('chart.curve.what', { size, value })}
      {...chart}
      height={HEIGHT}
      testId="size-curve"
    />
  );
}
