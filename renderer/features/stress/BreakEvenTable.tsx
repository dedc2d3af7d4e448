import { breakEvenReport } from '@shared/features/stress/break-even-report';
import type { NamedShock } from '@shared/features/stress/contract';
import type { BreakEvenResult } from '@shared/model/sensitivity';
import { ReportTable } from '../../kit/report/ReportTable';
import { Lead } from './Lead';

interface BreakEvenTableProps {
  readonly result: BreakEvenResult;
  readonly shocks: readonly NamedShock[];
}

/** At which value of each input a line just does, or does not, stop: the nearest to its base first. */
export function BreakEvenTable({ result, shocks }: BreakEvenTableProps) {
  const { lead, tables } = breakEvenReport(result, shocks);
  return (
    <>
      <Lead lead={lead} />
      <ReportTable table={tables[0]} />
    </>
  );
}
