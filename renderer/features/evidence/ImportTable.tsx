import type { ImportRecord } from '@shared/domain/import-record';
import { useWords } from '../../app/language';

/** Files that were imported; the counts add up to the rows read. */
export function ImportTable({ imports }: { readonly imports: readonly ImportRecord[] }) {
  const { t, f } = useWords();
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
        </tr>
      </thead>
      <tbody>
        {imports.map((row) => (
          <tr key={row.id}>
            <td>
              <span className="ld-medium">{row.fileName}</span>
              <div className="ld-caption">
                {t('place.sheet', { sheet: row.sheet })} · SHA-256 {row.fileHash.slice(0, 12)}
              </div>
            </td>
            <td className="ld-nowrap">{f.instant(row.at)}</td>
            <td>{row.who}</td>
            <td className="is-right">{f.whole(row.rowsRead)}</td>
            <td className="is-right">{f.whole(row.rowsApplied)}</td>
            <td className="is-right">{f.whole(row.rowsUnchanged)}</td>
            <td className="is-right">{f.whole(row.rowsRejected + row.rowsLeftOut)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
