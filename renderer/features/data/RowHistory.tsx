import type { TableName } from '@shared/model/tables';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

/** What changes did to a row, newest first: each field with what stood there before; what was undone stands back. */
export function RowHistory({ table, id }: { readonly table: TableName; readonly id: string }) {
  const { t, f, language } = useWords();
  const { value: changes, notice } = useAnswer('history.ofRow', { table, id, language });
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (changes === null) return null;
  if (changes.length === 0) return <p className="ld-definition">{t('data.history.none')}</p>;
  return (
    <ol className="ld-trail ld-stack ld-small" data-testid="row-history">
      {changes.map(({ change: { seq, label, reason, who, at, inForce }, did, cells }) => (
        <li key={seq}>
          <div className={inForce ? 'ld-medium' : 'ld-ink-3'}>{label}</div>
          {did === 'changed' &&
            cells.map(({ field, before, after }) => (
              <div key={field} className={inForce ? '' : 'ld-ink-3'}>
                {t('report.pair', {
                  name: field,
                  value: `${before ?? t('history.nothing')} → ${after ?? t('history.nothing')}`,
                })}
              </div>
            ))}
          {reason !== null && <div className="ld-caption">{reason}</div>}
          <div className="ld-caption">
            {f.beside([
              who,
              f.instant(at),
              ...(did === 'changed' ? [] : [t(`history.did.${did}`)]),
              ...(inForce ? [] : [t('history.undone')]),
            ])}
          </div>
        </li>
      ))}
    </ol>
  );
}
