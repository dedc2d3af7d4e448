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
    <fieldset className="ld-stack ld-shrink ld-above-8 ld-below-4 ld-gap-0" data-testid="import-tables">
      <legend className="ld-subhead ld-below-4">{t('importing.tables', { count: tables.length })}</legend>
      {tables.map((table) => (
        <label key={table.headerRow} className="ld-choice ld-row ld-size-grid ld-rule-below ld-pad-bottom-4">
          <input
            type="radio"
            name="table"
            checked={table.headerRow === headerRow}
            onChange={() => onChoose(table.headerRow)}
          />
          <span className="ld-grow ld-anywhere">
            {t('importing.tableRows', { from: f.whole(table.firstRow), to: f.whole(table.lastRow) })}
          </span>
          <span className="ld-caption ld-fixed ld-nowrap">
            {t('importing.tableSize', { rows: f.whole(table.size) })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
