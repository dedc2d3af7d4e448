import type { TableName } from '@shared/model/tables';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import type { Words } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { focusHome } from '../../shell/frame/focus-home';
import { RemoveDialog } from './RemoveDialog';

/** Takes a row out; where others hang on it, asks first. The button that asked for it goes with the row, so the focus goes home. */
export async function removeRow(
  table: TableName,
  id: string,
  called: string,
  { t }: Pick<Words, 't'>,
): Promise<void> {
  await notifyRefusals(async () => {
    const hanging = await ask('data.hanging', { table, ids: [id] });
    if (hanging.length > 0) {
      openDialog(<RemoveDialog table={table} id={id} called={called} hanging={hanging} />);
      return;
    }
    await ask('data.remove', { table, ids: [id], withDependents: false });
    announce(t('data.removed', { row: called }));
    focusHome();
  });
}
