import type { Chart, ChartWords } from './chart';
import { drawSizeCurve, type SizePoint } from './size-curve-drawing';

export interface SizePicture {
  readonly label: string;
  /** What the sizes count, and what is reached. */
  readonly size: string;
  readonly value: string;
  readonly points: readonly SizePoint[];
  readonly figure: (value: number) => string;
  /** What is to be known of a point beside its figure. */
  readonly beside: (index: number) => string;
}

/** What is reached at most over the size that it takes: full points are proven, hollow ones are not. */
export function sizeChart(picture: SizePicture, { t, f }: ChartWords): Chart {
  const { label, size, value, points, figure, beside } = picture;
  const say = (index: number): string => {
    const point = points[index];
    if (point === undefined) return '';
    const said = t('chart.curve.point', { size, x: f.whole(point.size), value: figure(point.value) });
    return `${said}\n${beside(index)}`;
  };
  return {
    label,
    description: t('chart.curve.what', { size, value }),
    drawing: (colours) => drawSizeCurve({ points, words: { size, value, tip: say, figure } }, colours),
    marks: points.map((_, dataIndex) => ({ seriesIndex: 0, dataIndex, text: say(dataIndex) })),
    table: {
      columns: [size, value],
      rows: points.map((point) => [f.whole(point.size), figure(point.value)]),
    },
  };
}
