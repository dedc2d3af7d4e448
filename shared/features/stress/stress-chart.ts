import type { Chart } from '../../charts/chart';
import { type SizePicture, sizeChart } from '../../charts/size-chart';
import { type TornadoPicture, tornadoChart } from '../../charts/tornado-chart';
import type { TornadoResult } from '../../model/sensitivity';
import type { WorstResult } from '../../model/worst-shock';
import { inputMessage } from '../../report/input-message';
import { type Formatter, figureWords, formatted } from '../../report/report-message';
import type { NamedShock, StressView } from './contract';
import { inputFigure, outcomeInWords } from './report-messages';
import { movingBars } from './tornado-report';
import { awayMessage, figureOf } from './worst-report';

/** More bars than this are no picture any more; the table has all. */
const MOST_BARS = 12;

/** The picture of an answer; null where its kind has none, or nothing moves. */
export function stressChart({ result, shocks }: StressView, formatter: Formatter): Chart | null {
  if (result.kind === 'worst') return sizeChart(worstPicture(result, formatter), formatter);
  const bars = result.kind === 'tornado' ? tornadoPicture(result, shocks, formatter) : null;
  return bars === null ? null : tornadoChart(bars, formatter);
}

/** Which input moves the result most, as bars; null where nothing does, or the run says nothing. */
export function tornadoPicture(
  result: TornadoResult,
  shocks: readonly NamedShock[],
  formatter: Formatter,
): TornadoPicture | null {
  const { measure, base } = result;
  const { t } = formatter;
  const bars = movingBars(result)
    .slice(0, MOST_BARS)
    .map(({ input, atLow, atHigh }) => ({
      name: t(`stress.named.${input.unit}`, { name: formatted(inputMessage(input.ref, shocks), formatter) }),
      low: { label: formatted(inputFigure(input, input.low), formatter), outcome: atLow },
      high: { label: formatted(inputFigure(input, input.high), formatter), outcome: atHigh },
    }));
  if (bars.length === 0 || base.kind === 'unknown') return null;
  return {
    label: t('stress.kind.tornado'),
    axis: t(`stress.measure.${measure.kind}`),
    base,
    bars,
    outcomeWords: (outcome) => formatted(outcomeInWords(outcome, measure), formatter),
  };
}

/** The worst shock of each size, as a curve. */
export function worstPicture({ objective, shocks }: WorstResult, formatter: Formatter): SizePicture {
  const { t } = formatter;
  return {
    label: t('stress.kind.worst'),
    size: t('stress.col.nodeDays'),
    value: t(`stress.objective.${objective}`),
    points: shocks.map(({ nodeDays, value, bound }) => ({ size: nodeDays, value, bound })),
    figure: (value) => figureWords(figureOf(objective, value), formatter),
    beside: (index) => formatted(awayMessage(shocks[index]?.away ?? []) ?? 'stress.worst.nobody', formatter),
  };
}
