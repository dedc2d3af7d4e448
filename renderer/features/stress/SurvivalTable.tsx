import { survivalReport } from '@shared/features/survive/survival-report';
import type { Reference } from '@shared/model/plan';
import { asSupplierId, type SupplierId } from '@shared/model/supplier';
import type { SurvivalResult } from '@shared/model/survival';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { openDialog } from '../../kit/state/dialogs';
import { Button } from '../../kit/ui/Button';
import { Lead } from './Lead';
import { RecoveryDialog } from './RecoveryDialog';

interface SurvivalTableProps {
  readonly result: SurvivalResult;
  readonly reference: Reference;
}

/** How long each node can be missing, when it is back, and the stock that closes the gap: the longest gap first. */
export function SurvivalTable({ result, reference }: SurvivalTableProps) {
  const { lead, tables, notes } = survivalReport(result);
  const [table] = tables;
  return (
    <>
      <Lead lead={lead} />
      {table.rows.length > 0 && (
        <ReportTable
          table={table}
          className="is-tight"
          only={['node', 'material', 'survives', 'recovers', 'by', 'gap', 'close']}
          look={(_, column) => (column === 'by' ? { className: 'ld-nowrap' } : {})}
          rowTestId="survival-row"
          beside={{
            by: ({ cells }) =>
              cells.node?.map(
                ({ of, id }) =>
                  of === 'supplier' && (
                    <SetRecovery
                      key={id}
                      supplierId={asSupplierId(id) /* of a supplier */}
                      reference={reference}
                    />
                  ),
              ),
          }}
        />
      )}
      <ReportNotes notes={notes} />
    </>
  );
}

/** Puts on record how long a supplier takes to send again. */
function SetRecovery({
  supplierId,
  reference,
}: {
  readonly supplierId: SupplierId;
  readonly reference: Reference;
}) {
  const { t, nameOf } = useFormatter();
  const supplierName = nameOf({ of: 'supplier', id: supplierId });
  const days = reference.recoveries.find((one) => one.supplierId === supplierId)?.days ?? null;
  return (
    <Button
      small
      aria-label={t('survival.recovery.setOf', { supplier: supplierName })}
      onClick={() =>
        openDialog(<RecoveryDialog supplierId={supplierId} supplierName={supplierName} days={days} />)
      }
      data-testid={`set-recovery-${supplierId}`}
    >
      {t('survival.recovery.set')}
    </Button>
  );
}
