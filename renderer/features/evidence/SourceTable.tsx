import { titlesOf } from '@shared/model/catalogue';
import type { Source } from '@shared/model/tables/source';
import { useWords } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';

/** Documents that figures come from, and whether they were read there. */
export function SourceTable({ sources }: { readonly sources: readonly Source[] }) {
  const { t, f, language, nameOf } = useWords();
  return (
    <table className="ld-table" aria-label={t('evidence.sources')}>
      <thead>
        <tr>
          <th>{t('evidence.column.title')}</th>
          <th>{t('evidence.column.publisher')}</th>
          <th>{t('evidence.column.date')}</th>
          <th>{t('evidence.column.mark')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="ld-medium">{nameOf(titlesOf(row))}</span>
              {row.note !== null && <div className="ld-caption">{row.note}</div>}
            </th>
            <td>{language === 'ja' ? (row.publisherJa ?? row.publisher) : row.publisher}</td>
            <td className="ld-nowrap">{row.date === null ? '' : f.tableDate(row.date)}</td>
            <td>
              <Mark mark={row.mark} withWord />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
