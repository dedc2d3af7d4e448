import type { ImportRecord } from '@shared/model/tables/import-record';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { projectTold } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { Tag } from '../../kit/ui/Tag';

/** Files that were imported; the counts add up to the rows read. Each can be taken back while nothing stands on its rows. */
export function ImportTable({
  imports,
  reverted,
}: {
  readonly imports: readonly ImportRecord[];
  readonly reverted: readonly string[];
}) {
  const { t, f } = useWords();
  const revert = (row: ImportRecord): Promise<void> =>
    notifyRefusals(async () => {
      projectTold(await ask('importing.revert', { importId: row.id }));
      announce(t('evidence.reverted', { file: row.fileName }));
    });
  return (
    <table className="ld-table" aria-label={t('evidence.imports')}>
      <thead>
        <tr>
          <th>{t('evidence.column.file')}</th>
          <th>{t('history.column.when')}</th>
          <th>{t('history.column.who')}</th>
          <th className="is-right">{t('evidence.column.read')}</th>
          <th className="is-right">{t('evidence.column.applied')}</th>
          <th className="is-right">{t('evidence.column.unchanged')}</th>
          <th className="is-right">{t('evidence.column.rejected')}</th>
          <th className="is-right">{t('evidence.column.leftOut')}</th>
          <th>{t('history.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="ld-medium">{row.fileName}</span>
              <div className="ld-caption">
                {f.beside([t('place.sheet', { sheet: row.sheet }), `SHA-256 ${row.fileHash.slice(0, 12)}`])}
              </div>
            </th>
            <td className="ld-nowrap">{f.instant(row.at)}</td>
            <td>{row.who}</td>
            <td className="is-right">{f.whole(row.rowsRead)}</td>
            <td className="is-right">{f.whole(row.rowsApplied)}</td>
            <td className="is-right">{f.whole(row.rowsUnchanged)}</td>
            <td className="is-right">{f.whole(row.rowsRejected)}</td>
            <td className="is-right">{f.whole(row.rowsLeftOut)}</td>
            <td>
              {reverted.includes(row.id) ? (
                <Tag tone="line">{t('evidence.import.reverted')}</Tag>
              ) : (
                <Button
                  small
                  onClick={() => void revert(row)}
                  aria-label={t('evidence.revertThis', { file: row.fileName })}
                  data-testid="revert-import"
                >
                  {t('evidence.revert')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
