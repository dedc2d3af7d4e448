import { serialOfDate } from '@shared/base/day-serial';
import type { WindowField } from '@shared/model/scenario';
import { windowOrigin } from '../input-origin';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** Cells of the run, and what they were written with. */
export type RunCells = Readonly<Record<WindowField, { readonly address: string; readonly value: number }>>;

const VALUE_COLUMN = 3;

/**
 * First day and length of the run: an import takes a change into the scenario; the sheets by day keep theirs.
 * @returns also the next free row
 */
export function writeRun(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
): { readonly run: RunCells; readonly nextRow: number } {
  const { book, nameParts } = part;
  const { t } = book;
  sheet.put(top, 1, t('workbook.run.title'), 'section');
  sheet.put(top + 1, 1, t('workbook.run.hint'), 'label');
  sheet.worksheet.getCell(top + 1, 1).style = { ...book.styles.of('label'), alignment: { wrapText: false } };
  const put = (row: number, field: WindowField, value: number) => {
    sheet.putRow(row, 1, [t('workbook.run.title'), t(`workbook.run.${field}`)], 'text');
    const [rule, format] =
      field === 'start' ? (['date', FORMAT.date] as const) : (['wholeDays', FORMAT.whole] as const);
    sheet.putInput(row, VALUE_COLUMN, value, rule, format, windowOrigin(part, field));
    book.nameCell(sheet.ref(row, VALUE_COLUMN), ...nameParts, 'run', field);
    return { address: sheet.ref(row, VALUE_COLUMN), value };
  };
  const { start, days } = part.scenario.model;
  return {
    run: { start: put(top + 2, 'start', serialOfDate(start)), days: put(top + 3, 'days', days) },
    nextRow: top + 4,
  };
}
