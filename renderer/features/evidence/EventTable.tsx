import { languageOfText } from '@shared/base/language-of-text';
import { wordsOfEvent } from '@shared/model/event-words';
import type { SupplyEvent } from '@shared/model/tables/event';
import { useWords } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';
import { StartFromEvent } from '../scenarios/StartFromEvent';

/** Measures and reactions by date, newest first. */
export function EventTable({ events }: { readonly events: readonly SupplyEvent[] }) {
  const { t, f, language } = useWords();
  return (
    <table className="ld-table" aria-label={t('evidence.events')}>
      <thead>
        <tr>
          <th>{t('evidence.column.date')}</th>
          <th>{t('evidence.column.title')}</th>
          <th>{t('evidence.column.by')}</th>
          <th>{t('evidence.column.on')}</th>
          <th>{t('evidence.column.materials')}</th>
          <th>{t('evidence.column.mark')}</th>
          <th aria-label={t('app.rowActs')} />
        </tr>
      </thead>
      <tbody>
        {[...events]
          .sort((a, b) => b.date.localeCompare(a.date))
          .map((row) => (
            <tr key={row.id}>
              <td className="ld-nowrap">{f.tableDate(row.date)}</td>
              <th scope="row">
                <span className="ld-medium">{language === 'ja' ? row.titleJa : row.titleEn}</span>
                <div className="ld-caption" lang={languageOfText(row.summary)}>
                  {row.summary}
                </div>
              </th>
              <td>{f.items(wordsOfEvent(row.imposedBy))}</td>
              <td>{f.items(wordsOfEvent(row.affected))}</td>
              <td>{f.items(wordsOfEvent(row.materials))}</td>
              <td>
                <Mark mark={row.mark} />
              </td>
              <td className="ld-nowrap">
                <StartFromEvent event={row} quiet />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
