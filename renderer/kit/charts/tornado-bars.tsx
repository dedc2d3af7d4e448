import type { Outcome } from '@shared/model/sensitivity';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import type { ChartColours } from './chart-colours';
import { ChartFrame } from './chart-frame';
import { barEnds, type TornadoEnds } from './tornado-bars-data';
import { drawTornado } from './tornado-bars-drawing';

interface TornadoBarsProps {
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

/** One bar an input from its low to its high end around the run as it stands: hollow at the low end, full at the high one. */
export function TornadoBars({ label, axis, base, bars, outcomeWords }: TornadoBarsProps) {
  const { t, f } = useWords();
  const chart = useMemo(() => {
    const said = (end: TornadoEnds['low']) =>
      t('chart.tornado.end', { input: end.label, outcome: outcomeWords(end.outcome) });
    const say = (bar: TornadoEnds) =>
      t('chart.tornado.bar', { name: bar.name, low: said(bar.low), high: said(bar.high) });
    const ends = bars.map(barEnds);
    return {
      drawing: (colours: ChartColours, width: number) =>
        drawTornado(
          {
            bars,
            ends,
            base: base.kind === 'value' ? base.value : base.kind === 'never' ? base.days : 0,
            words: {
              axis,
              base: t('chart.tornado.base', { value: outcomeWords(base) }),
              never: t('chart.tornado.never'),
              tip: (index) => (bars[index] === undefined ? '' : say(bars[index])),
              figure: (value) => fittingFigure(value, f),
            },
          },
          colours,
          width,
        ),
      marks: bars.map((bar, dataIndex) => ({ seriesIndex: 0, dataIndex, text: say(bar) })),
      table: {
        columns: [t('stress.col.input'), t('stress.col.atLow'), t('stress.col.atHigh')],
        rows: bars.map((bar) => [bar.name, said(bar.low), said(bar.high)]),
      },
    };
  }, [axis, base, bars, outcomeWords, t, f]);
  return (
    <ChartFrame
      label={label}
      description={t('chart.tornado.what', { axis, base: outcomeWords(base) })}
      {...chart}
      height={AROUND + bars.length * ROW}
      testId="tornado-bars"
    />
  );
}
