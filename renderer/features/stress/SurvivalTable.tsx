import { nodeWords, type StressSpeech } from '@shared/features/stress/stress-words';
import type { Reference } from '@shared/model/plan';
import type { SurvivalResult } from '@shared/model/survival';
import { fittingFigure } from '@shared/words/fitting-figure';
import { openDialog } from '../../kit/state/dialogs';
import { Button } from '../../kit/ui/Button';
import { LongTable } from './LongTable';
import { NodeName } from './NodeName';
import { RecoveryDialog } from './RecoveryDialog';
import { type SurvivalRow, survivalRows } from './survival-rows';

interface SurvivalTableProps {
  readonly result: SurvivalResult;
  readonly speech: StressSpeech;
  readonly reference: Reference;
}

/** How long each node can be missing, when it is back, and the stock that closes the gap: the longest gap first. */
export function SurvivalTable({ result, speech, reference }: SurvivalTableProps) {
  const { t, f, names } = speech;
  const rows = survivalRows(result);
  return (
    <>
      <p className="stress-lead" data-testid="stress-lead">
        {leadWords(rows[0], result.days, speech)}
      </p>
      {rows.length > 0 && (
        <LongTable
          testId="survival-table"
          label={t('stress.kind.survival')}
          head={
            <tr>
              <th scope="col">{t('survival.col.node')}</th>
              <th scope="col">{t('stress.col.material')}</th>
              <th scope="col" className="is-right">
                {t('survival.col.survives')}
              </th>
              <th scope="col" className="is-right">
                {t('survival.col.recovers')}
              </th>
              <th scope="col">{t('survival.col.by')}</th>
              <th scope="col" className="is-right">
                {t('survival.col.gap')}
              </th>
              <th scope="col" className="is-right">
                {t('survival.col.close')}
              </th>
            </tr>
          }
          rows={rows.map((row) => (
            <tr
              key={JSON.stringify([row.node, row.materialId])}
              className={row.gap === 0 ? 'is-void' : undefined}
              data-testid="survival-row"
            >
              <th scope="row">
                <NodeName node={row.node} speech={speech} reference={reference} />
              </th>
              <td>{names.material(row.materialId)}</td>
              <td className="is-right">
                {row.survives === null ? t('survival.whole') : f.whole(row.survives)}
              </td>
              <td className="is-right">{row.recovers === null ? f.missing : f.whole(row.recovers)}</td>
              <td>
                <RecoveryCell row={row} speech={speech} reference={reference} />
              </td>
              <td className="is-right">{row.gap === null ? f.missing : f.whole(row.gap)}</td>
              <td className="is-right">
                {row.stockToClose === null ? f.missing : fittingFigure(row.stockToClose, f)}
              </td>
            </tr>
          ))}
        />
      )}
      <p className="ld-caption">{t('survival.note')}</p>
    </>
  );
}

/** What the time to recover is read from; that of a supplier can be put on record here. */
function RecoveryCell({ row, speech, reference }: Omit<SurvivalTableProps, 'result'> & { row: SurvivalRow }) {
  const { t, names } = speech;
  const by = row.recoversBy === null ? '' : t(`survival.by.${row.recoversBy}`);
  if (row.node.kind !== 'supplier') return by;
  const { supplierId } = row.node;
  const supplierName = names.supplier(supplierId);
  const days = reference.recoveries.find((one) => one.supplierId === supplierId)?.days ?? null;
  return (
    <span className="ld-row stress-recovery">
      <span>{by}</span>
      <Button
        small
        aria-label={t('survival.recovery.setOf', { supplier: supplierName })}
        onClick={() => openDialog(<RecoveryDialog {...{ supplierId, supplierName, days }} />)}
        data-testid={`set-recovery-${supplierId}`}
      >
        {t('survival.recovery.set')}
      </Button>
    </span>
  );
}

function leadWords(first: SurvivalRow | undefined, days: number, speech: StressSpeech): string {
  const { t, f, names } = speech;
  if (first === undefined) return t('survival.lead.nobody');
  if (first.gap === 0) return t('survival.lead.noGap');
  if (first.survives === null) return t('survival.lead.holds', { days: f.whole(days) });
  const what = {
    node: nodeWords([first.node], speech),
    material: names.material(first.materialId),
    survives: f.whole(first.survives),
  };
  return first.recovers === null
    ? t('survival.lead.shortest', what)
    : t('survival.lead.gap', { ...what, recovers: f.whole(first.recovers) });
}
