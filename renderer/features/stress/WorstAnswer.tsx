import type { StressView } from '@shared/features/stress/contract';
import { worstPicture } from '@shared/features/stress/stress-chart';
import { worstReport } from '@shared/features/stress/worst-report';
import type { WorstResult } from '@shared/model/worst-shock';
import { useMemo } from 'react';
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
  const { shocks } = result;
  const { lead, tables } = worstReport(result);
  const [worst, withheld] = tables;
  const picture = useMemo(() => worstPicture(result, formatter), [result, formatter]);
  const withValue = shocks.some(({ totals }) => totals.lostValue !== null);
  return (
    <>
      <Lead lead={lead} />
      <SizeCurve {...picture} />
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
