import type { NamedShock } from '@shared/features/stress/contract';
import { tornadoPicture } from '@shared/features/stress/stress-chart';
import { tornadoReport } from '@shared/features/stress/tornado-report';
import type { TornadoResult } from '@shared/model/sensitivity';
import { useMemo } from 'react';
import { TornadoBars } from '../../kit/charts/tornado-bars';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Lead } from './Lead';

interface TornadoAnswerProps {
  readonly result: TornadoResult;
  readonly shocks: readonly NamedShock[];
}

/** Which input moves the result most: bars from low to high, and all figures below them. */
export function TornadoAnswer({ result, shocks }: TornadoAnswerProps) {
  const formatter = useFormatter();
  const { lead, tables, notes } = tornadoReport(result, shocks);
  const picture = useMemo(() => tornadoPicture(result, shocks, formatter), [result, shocks, formatter]);
  return (
    <>
      <Lead lead={lead} />
      {picture !== null && (
        <>
          <TornadoBars {...picture} />
          <p className="ld-caption">{formatter.t('stress.tornado.marks')}</p>
        </>
      )}
      <ReportTable table={tables[0]} className="is-tight is-crowded" />
      <ReportNotes notes={notes} />
    </>
  );
}
