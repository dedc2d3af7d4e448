import { columnLetters } from '@shared/base/sheet-cell';
import type { PastePreview } from '@shared/features/importing/pasted';
import { useWords } from '../../state/language';

/** Lines of the block that are shown. */
const SHOWN = 12;

/** The block as it came, under what each of its columns means. */
export function PastedBlock({ found: { rows, columns, headerRow } }: { readonly found: PastePreview }) {
  const { t, f } = useWords();
  const hidden = rows.length - SHOWN;
  const read = columns.map((column, at) => ({ ...column, at, letters: columnLetters(at + 1) }));
  const lines = rows.slice(0, SHOWN).map((row, at) => ({ row, number: at + 1 }));
  return (
    <div className="ld-scroll ld-shrink">
      <table className="ld-table paste-block" data-testid="paste-block">
        <thead>
          <tr>
            {read.map(({ letters, field }) => (
              <th
                key={letters}
                scope="col"
                className={field === null ? 'ld-ink-3' : field === 'figures' ? 'is-right' : ''}
              >
                {field === null
                  ? t('importing.paste.notRead')
                  : field === 'figures'
                    ? t('importing.paste.figures')
                    : t(`import.field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, number }) => (
            <tr key={number} className={number <= headerRow ? 'ld-strong' : ''}>
              {read.map(({ letters, field, at }) => (
                <td key={letters} className={field === 'figures' ? 'is-right' : ''}>
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <p className="ld-definition">{t('importing.paste.further', { count: f.whole(hidden) })}</p>
      )}
    </div>
  );
}
