import type { Chart, ChartWords } from './chart';
import { censored, periodOf, type SeriesLine, type SeriesPoint } from './series-lines-data';
import { drawSeries, type SeriesDrawing } from './series-lines-drawing';

export interface SeriesPicture {
  readonly label: string;
  readonly lines: readonly SeriesLine[];
  /** Defaults to the first and last year that any series has. */
  readonly firstYear?: number | undefined;
  readonly lastYear?: number | undefined;
  readonly events?: SeriesDrawing['events'] | undefined;
  readonly target?: SeriesDrawing['target'] | undefined;
  readonly height: number;
  /** Percents of a whole, or amounts from zero on. */
  readonly of?: SeriesDrawing['of'] | undefined;
}

const NO_EVENTS: SeriesDrawing['events'] = [];

/** Published figures over the years: one line a definition, broken where years have no figure; null where none has any. */
export function seriesChart(picture: SeriesPicture, { t, f }: ChartWords): Chart | null {
  const { label, lines, events = NO_EVENTS, target = null, height, of = 'percents' } = picture;
  const years = lines.flatMap((line) => line.points.map((point) => point.year));
  const firstYear = picture.firstYear ?? Math.min(...years);
  const lastYear = picture.lastYear ?? Math.max(...years);
  const said = (point: SeriesPoint) =>
    censored(point, f.exact) ??
    t(point.censor === 'net_exporter' ? 'chart.series.netExporter' : 'chart.series.withheld');
  const marks = lines.flatMap((line, seriesIndex) =>
    line.points.map((point, dataIndex) => ({
      seriesIndex,
      dataIndex,
      text: t('chart.series.at', { series: line.name, year: periodOf(point), value: said(point) }),
    })),
  );
  if (marks.length === 0) return null;
  return {
    label,
    description: `${t('chart.series.gap')} ${marks.map((mark) => mark.text).join(t('figures.join'))}`,
    drawing: (colours, width) =>
      drawSeries({ lines, firstYear, lastYear, events, target, figure: f.exact, of, height }, colours, width),
    marks,
    table: {
      columns: [t('chart.year'), ...lines.map((line) => line.name)],
      rows: [...new Set(years)]
        .sort((a, b) => a - b)
        .map((year) => [
          periodOf(pointIn(lines, year)),
          ...lines.map((line) => {
            const point = line.points.find((candidate) => candidate.year === year);
            return point === undefined ? '–' : said(point);
          }),
        ]),
    },
  };
}

/** A point of a year that one of the lines has. */
function pointIn(lines: readonly SeriesLine[], year: number): SeriesPoint {
  const points = lines.flatMap((line) => line.points);
  return points.find((point) => point.year === year) ?? { year, value: null, censor: 'none' };
}
