import type { NamedShock } from '@shared/features/stress/contract';
import { inputFigure, outcomeInWords } from '@shared/features/stress/report-messages';
import { movingBars, tornadoReport } from '@shared/features/stress/tornado-report';
import type { Outcome, TornadoResult } from '@shared/model/sensitivity';
import { inputMessage } from '@shared/report/input-message';
import { formatted } from '@shared/report/report-message';
import { useMemo } from 'react';
import { TornadoBars } from '../../kit/charts/tornado-bars';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Lead } from './Lead';

/** More bars than this are no picture any more; the table below has all. */
const MOST_BARS = 12;

interface TornadoAnswerProps {
  readonly result: TornadoResult;
  readonly shocks: readonly NamedShock[];
}

/** Which input moves the result most: bars from low to high, and all figures below them. */
export function TornadoAnswer({ result, shocks }: TornadoAnswerProps) {
  const formatter = useFormatter();
  const { t } = formatter;
  const { measure, base } = result;
  const { lead, tables, notes } = tornadoReport(result, shocks);
  const shown = useMemo(
    () =>
      movingBars(result)
        .slice(0, MOST_BARS)
        .map(({ input, atLow, atHigh }) => ({
          name: t(`stress.named.${input.unit}`, {
            name: formatted(inputMessage(input.ref, shocks), formatter),
          }),
          low: { label: formatted(inputFigure(input, input.low), formatter), outcome: atLow },
          high: { label: formatted(inputFigure(input, input.high), formatter), outcome: atHigh },
        })),
    [result, shocks, formatter, t],
  );
  const outcomeWords = (outcome: Outcome) => formatted(outcomeInWords(outcome, measure), formatter);
  return (
    <>
      <Lead lead={lead} />
      {shown.length > 0 && base.kind !== 'unknown' && (
        <TornadoBars
          label={t('stress.kind.tornado')}
          axis={t(`stress.measure.${measure.kind}`)}
          base={base}
          bars={shown}
          outcomeWords={outcomeWords}
        />
      )}
      {shown.length > 0 && <p className="ld-caption">{t('stress.tornado.marks')}</p>}
      <ReportTable table={tables[0]} className="is-tight is-crowded" />
      <ReportNotes notes={notes} />
    </>
  );
}
