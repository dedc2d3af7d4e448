import type { Outcome } from '../model/sensitivity';
import { fittingFigure } from '../words/fitting-figure';
import type { Chart, ChartWords } from './chart';
import { barEnds, type TornadoEnds } from './tornado-bars-data';
import { drawTornado } from './tornado-bars-drawing';

export interface TornadoPicture {
  readonly label: string;
  /** What is measured, with its unit. */
  readonly axis: string;
  /** A number, or a run without a stop. */
  readonly base: Outcome;
  /** The widest first. */
  readonly bars: readonly TornadoEnds[];
  readonly outcomeWords: (outcome: Outcome) => string;
}

const ROW = 30;
const AROUND = 52;

/** How high the bars are drawn, pixels. */
export function tornadoHeight(bars: number): number {
  return AROUND + bars * ROW;
}

/** One bar an input from its low to its high end around the run as it stands: hollow at the low end, full at the high one. */
export function tornadoChart(picture: TornadoPicture, { t, f }: ChartWords): Chart {
  const { label, axis, base, bars, outcomeWords } = picture;
  const said = (end: TornadoEnds['low']) =>
    t('chart.tornado.end', { input: end.label, outcome: outcomeWords(end.outcome) });
  const say = (bar: TornadoEnds) =>
    t('chart.tornado.bar', { name: bar.name, low: said(bar.low), high: said(bar.high) });
  const ends = bars.map(barEnds);
  const words = {
    axis,
    base: t('chart.tornado.base', { value: outcomeWords(base) }),
    never: t('chart.tornado.never'),
    tip: (index: number) => (bars[index] === undefined ? '' : say(bars[index])),
    figure: (value: number) => fittingFigure(value, f),
  };
  const at = base.kind === 'value' ? base.value : base.kind === 'never' ? base.days : 0;
  return {
    label,
    description: t('chart.tornado.what', { axis, base: outcomeWords(base) }),
    drawing: (colours, width) => drawTornado({ bars, ends, base: at, words }, colours, width),
    marks: bars.map((bar, dataIndex) => ({ seriesIndex: 0, dataIndex, text: say(bar) })),
    table: {
      columns: [t('stress.col.input'), t('stress.col.atLow'), t('stress.col.atHigh')],
      rows: bars.map((bar) => [bar.name, said(bar.low), said(bar.high)]),
    },
  };
}
