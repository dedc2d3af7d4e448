import { removalsReport } from '@shared/features/stress/removals-report';
import type { RemovalsResult } from '@shared/model/stress';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { Lead } from './Lead';

/** Where no value is known the remark says so, and the column has no space. */
const WITHOUT_VALUE = ['removed', 'shortfall', 'added', 'firstStop', 'line', 'lostDays'] as const;

/** Who is missed most: each removal with its shortfall, the worst first, and the run as it stands above them. */
export function RemovalsTable({ result }: { readonly result: RemovalsResult }) {
  const { lead, tables, notes } = removalsReport(result);
  const [removed, ratios] = tables;
  const base = result.base.shortfall;
  const withValue = [result.base, ...result.removals].some(({ lostValue }) => lostValue !== null);
  const most = Math.max(base, result.removals[0]?.shortfall ?? 0, 1e-9);
  return (
    <>
      <Lead lead={lead} />
      <ReportTable
        table={removed}
        {...(withValue ? {} : { only: WITHOUT_VALUE })}
        rowTestId="removal"
        beside={{
          shortfall: ({ cells }) => <Track part={(cells.shortfall ?? 0) / most} base={base / most} />,
        }}
      />
      <ReportNotes notes={notes} />
      <ReportTable table={ratios} headed />
    </>
  );
}

/** The shortfall as a part of the largest, and where the run as it stands ends. */
function Track({ part, base }: { readonly part: number; readonly base: number }) {
  return (
    <span className="ld-track is-thin ld-above-4" aria-hidden="true">
      <i style={{ width: `${part * 100}%` }} />
      <b style={{ width: `${base * 100}%` }} />
    </span>
  );
}
