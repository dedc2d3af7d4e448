import type { MonthsView } from '@shared/features/months/months-view';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';

/** The files that the months came in: what was read is what was kept and what stands aside. */
export function MonthFiles({ files }: Pick<MonthsView, 'files'>) {
  const { t, f } = useWords();
  return (
    <Section
      title={t('months.files')}
      definition={t('months.files.says')}
      testId="months-files"
      aside={
        <Button kind="quiet" small onClick={() => showArea('importing')}>
          {t('months.put')}
        </Button>
      }
    >
      {files.length > 0 && (
        <table className="ld-table" aria-label={t('months.files')}>
          <tbody>
            {files.map(
              ({ id, fileName, at, rowsRead, rowsApplied, rowsUnchanged, rowsLeftOut, rowsRejected }) => (
                <tr key={id}>
                  <th scope="row" className="ld-medium">
                    {fileName}
                  </th>
                  <td className="is-right">{t('months.file.read', { count: f.whole(rowsRead) })}</td>
                  <td className="is-right">
                    {t('months.file.kept', { count: f.whole(rowsApplied + rowsUnchanged) })}
                  </td>
                  <td className="is-right">
                    {t('months.file.aside', { count: f.whole(rowsLeftOut + rowsRejected) })}
                  </td>
                  <td className="is-right ld-ink-3">{f.instant(at)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </Section>
  );
}
