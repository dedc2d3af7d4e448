import type { TablePlace } from '@shared/features/importing/inspection';
import { useWords } from '../../kit/state/language';

interface TablePickProps {
  readonly tables: readonly TablePlace[];
  readonly headerRow: number;
  readonly onChoose: (headerRow: number) => void;
}

/** Which of several tables on a sheet is read; the others are not. */
export function TablePick({ tables, headerRow, onChoose }: TablePickProps) {
  const { t, f } = useWords();
  return (
    <fieldset className="imp-set ld-stack ld-shrink imp-tables" data-testid="import-tables">
      <legend className="ld-subhead">{t('importing.tables', { count: tables.length })}</legend>
      {tables.map((table) => (
        <label key={table.headerRow} className="imp-choice ld-row">
          <input
            type="radio"
            name="table"
            checked={table.headerRow === headerRow}
            onChange={() => onChoose(table.headerRow)}
          />
          <span className="ld-grow">
            {t('importing.tableRows', { from: f.whole(table.firstRow), to: f.whole(table.lastRow) })}
          </span>
          <span className="ld-caption">{t('importing.tableSize', { rows: f.whole(table.size) })}</span>
        </label>
      ))}
    </fieldset>
  );
}
