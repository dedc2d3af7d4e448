import type { StressView } from '@shared/features/stress/contract';
import { awayMessage, figureOf, worstReport } from '@shared/features/stress/worst-report';
import type { WorstResult } from '@shared/model/worst-shock';
import { figureWords, formatted } from '@shared/report/report-message';
import { useCallback } from 'react';
import { SizeCurve } from '../../kit/charts/size-curve';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Lead } from './Lead';
import { MakeWorst } from './MakeWorst';

interface WorstAnswerProps {
  readonly view: StressView;
  readonly result: WorstResult;
}

/** The worst shock of each size: its curve, each as a scenario in one click, and the least tonnes that reach so many lines. */
export function WorstAnswer({ view, result }: WorstAnswerProps) {
  const formatter = useFormatter();
  const { t } = formatter;
  const { objective, shocks } = result;
  const { lead, tables } = worstReport(result);
  const [worst, withheld] = tables;
  const figure = useCallback(
    (value: number) => figureWords(figureOf(objective, value), formatter),
    [objective, formatter],
  );
  const beside = useCallback(
    (index: number) => formatted(awayMessage(shocks[index]?.away ?? []) ?? 'stress.worst.nobody', formatter),
    [shocks, formatter],
  );
  const withValue = shocks.some(({ totals }) => totals.lostValue !== null);
  return (
    <>
      <Lead lead={lead} />
      <SizeCurve
        label={t('stress.kind.worst')}
        size={t('stress.col.nodeDays')}
        value={t(`stress.objective.${objective}`)}
        points={shocks.map(({ nodeDays, value, bound }) => ({ size: nodeDays, value, bound }))}
        figure={figure}
        beside={beside}
      />
      <ReportTable
        table={worst}
        className="is-tight"
        only={['size', 'away', 'lines', 'standing', 'lostDays', ...(withValue ? WITH_VALUE : []), 'proof']}
        rowTestId="worst-shock"
        more={[
          {
            key: 'make',
            after: 'proof',
            title: null,
            draw: ({ key }) => {
              const shock = shocks.find(({ nodeDays }) => String(nodeDays) === key);
              return shock !== undefined && <MakeWorst view={view} shock={shock} />;
            },
          },
        ]}
      />
      {withheld !== undefined && <ReportTable table={withheld} headed rowTestId="withheld-step" />}
    </>
  );
}

const WITH_VALUE = ['lostValue'] as const;
