import { columnLetters } from '@shared/base/sheet-cell';
import { useWords } from '../../state/language';
import type { LaidColumn } from './laid-block';
import { PasteChoice } from './PasteChoice';

/** Lines of the block that are shown. */
const SHOWN = 12;

interface PastedBlockProps {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly LaidColumn[];
  readonly headerRow: number;
  /** Says what a column is, from 0. */
  readonly onHead?: (column: number, is: string) => void;
}

/** The block as it came, under what each of its columns means; a head that is not understood is asked. */
export function PastedBlock({ rows, columns, headerRow, onHead }: PastedBlockProps) {
  const { t, f } = useWords();
  const hidden = rows.length - SHOWN;
  const read = columns.map((column, at) => ({ ...column, at, letters: columnLetters(at + 1) }));
  const lines = rows.slice(0, SHOWN).map((row, at) => ({ row, number: at + 1 }));
  return (
    <div className="ld-scroll ld-shrink">
      <table className="ld-table" data-testid="paste-block">
        <thead>
          <tr>
            {read.map(({ letters, head, means, isFigures, choices, at }) => (
              <th
                key={letters}
                scope="col"
                className={means === null ? 'ld-ink-3' : isFigures ? 'is-right' : ''}
              >
                {means === null && choices.length > 0 && onHead !== undefined ? (
                  <PasteChoice
                    label={t('importing.paste.notRead')}
                    spoken={t('importing.paste.is', { text: head || letters })}
                    choices={choices}
                    busy={false}
                    testId={`paste-head-${letters}`}
                    onPick={(is) => onHead(at, is)}
                  />
                ) : (
                  (means ?? t('importing.paste.notRead'))
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, number }) => (
            <tr key={number} className={number <= headerRow ? 'ld-strong' : ''}>
              {read.map(({ letters, isFigures, at }) => (
                <td key={letters} className={isFigures ? 'is-right' : ''}>
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
