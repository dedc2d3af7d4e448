import { useMemo } from 'react';
import { useWords } from '../state/language';
import type { ChartColours } from './chart-colours';
import { ChartFrame } from './chart-frame';
import { censored, periodOf, type SeriesLine, type SeriesPoint } from './series-lines-data';
import { drawSeries, type SeriesDrawing } from './series-lines-drawing';

interface SeriesLinesProps {
  readonly label: string;
  readonly lines: readonly SeriesLine[];
  /** Defaults to the first and last year that any series has. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  readonly events?: SeriesDrawing['events'];
  readonly target?: SeriesDrawing['target'];
  readonly height: number;
  /** Percents of a whole, or amounts from zero on. */
  readonly of?: 'percents' | 'amounts';
}

const NO_EVENTS: SeriesDrawing['events'] = [];

/** Published percentages over the years: one line a definition, broken where years have no figure. */
export function SeriesLines({
  label,
  lines,
  firstYear,
  lastYear,
  events = NO_EVENTS,
  target = null,
  height,
  of = 'percents',
}: SeriesLinesProps) {
  const { t, f } = useWords();
  const chart = useMemo(() => {
    const years = lines.flatMap((line) => line.points.map((point) => point.year));
    const first = firstYear ?? Math.min(...years);
    const last = lastYear ?? Math.max(...years);
    const said = (point: SeriesPoint) =>
      censored(point, f.exact) ??
      t(point.censor === 'net_exporter' ? 'chart.series.netExporter' : 'chart.series.withheld');
    return {
      drawing: (colours: ChartColours, width: number) =>
        drawSeries(
          { lines, firstYear: first, lastYear: last, events, target, figure: f.exact, of, height },
          colours,
          width,
        ),
      marks: lines.flatMap((line, seriesIndex) =>
        line.points.map((point, dataIndex) => ({
          seriesIndex,
          dataIndex,
          text: t('chart.series.at', { series: line.name, year: periodOf(point), value: said(point) }),
        })),
      ),
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
  }, [lines, firstYear, lastYear, events, target, of, height, t, f]);
  if (chart.marks.length === 0) return null;
  const description = `${t('chart.series.gap')} ${chart.marks.map((mark) => mark.text).join(t('figures.join'))}`;
  return (
    <ChartFrame label={label} description={description} {...chart} height={height} testId="series-lines" />
  );
}

/** A point of a year that one of the lines has. */
function pointIn(lines: readonly SeriesLine[], year: number): SeriesPoint {
  const points = lines.flatMap((line) => line.points);
  return points.find((point) => point.year === year) ?? { year, value: null, censor: 'none' };
}
