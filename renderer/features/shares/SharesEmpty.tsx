import type { ShareTable } from '@shared/features/shares/share-table';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { runCommand } from '../../shell/commands/run-command';
import { useCommand } from '../../shell/house';
import { AddSupplierDialog } from './AddSupplierDialog';

/** No shares at all for what is chosen: the two ways to get some. */
export function SharesEmpty({
  table,
  known,
}: {
  readonly table: ShareTable;
  readonly known: ReferenceLookup;
}) {
  const { t, language } = useWords();
  const { year } = useStore(selection);
  const importing = useCommand('import');
  const stage = t(`stage.${table.stage}`); // the stage of a table is the one that was asked for
  const params = {
    material: known.materialName(table.materialId),
    stage: language === 'en' ? stage.toLowerCase() : stage,
  };
  return (
    <EmptyState sentence={t('shares.empty', params)}>
      <div className="ld-row">
        {importing !== undefined && (
          <Button kind="primary" onClick={() => runCommand(importing)}>
            {t(importing.label)}
          </Button>
        )}
        <Button onClick={() => openDialog(<AddSupplierDialog table={table} year={year} />)}>
          {t('shares.addSupplier')}
        </Button>
      </div>
    </EmptyState>
  );
}
