import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import type { InspectedShare } from './inspected-share';

const LOOKED_THROUGH = 500;
const SHOWN = 20;

/** The changes of the project that name this supplier, newest first. */
export function InspectHistory({ table, supplierId }: InspectedShare) {
  const { t, f } = useWords();
  const { value: entries } = useAnswer('history.list', { limit: LOOKED_THROUGH });
  const row = table.rows.find((known) => known.supplierId === supplierId);
  if (entries === null || row === undefined) return null;
  const named = entries.filter(
    (entry) => entry.label.includes(row.nameEn) || entry.label.includes(row.nameJa),
  );
  if (named.length === 0) return <p className="ld-definition">{t('shares.history.none')}</p>;
  return (
    <ol className="ld-trail">
      {[...named]
        .sort((a, b) => b.seq - a.seq)
        .slice(0, SHOWN)
        .map((entry) => (
          <li key={entry.id}>
            <div className={entry.inForce ? 'ld-medium' : 'ld-ink-3'}>{entry.label}</div>
            <div className="ld-caption">
              {entry.who} · {f.instant(entry.at)}
            </div>
          </li>
        ))}
    </ol>
  );
}
