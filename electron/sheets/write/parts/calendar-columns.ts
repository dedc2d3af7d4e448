import { dateOfDay, dayNumber, yearOf } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import type { Column } from '../block';
import { fixed } from '../cells';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** Of a row of a day, points: a year of days is ten pages at most. */
const DAY_HEIGHT = 13;
/** Percent: 9 pt print at 7 pt, and the columns of a balance fit one page. */
const PRINT_SCALE = 78;

/** Dates, days from the start and years, which stand still: they are what the formulas look things up by. */
export function calendarColumns(part: ScenarioPart): Column<number>[] {
  const { t } = part.builder;
  const origin = dayNumber(part.scenario.model.start);
  const dateOf = (day: number) => dateOfDay(origin + day);
  const [date, day, year] = [t('workbook.date'), t('workbook.day'), t('workbook.year')];
  return [
    { head: date, width: 11.5, cell: (day) => fixed(serialOfDate(dateOf(day)), FORMAT.date) },
    { head: day, unit: t('workbook.unit.fromStart'), width: 6.5, cell: (day) => fixed(day, FORMAT.year) },
    { head: year, width: 7, cell: (day) => fixed(yearOf(dateOf(day)), FORMAT.year) },
  ];
}

/** Sets up the pages of a sheet by day, with the calendar on each. @param columns the last one that is printed */
export function printDays(
  sheet: Sheet,
  { first, last, columns }: { readonly first: number; readonly last: number; readonly columns: number },
): void {
  for (let row = first; row <= last; row++) sheet.height(row, DAY_HEIGHT);
  sheet.repeatedColumns = 3;
  sheet.printOnly(last, columns);
  sheet.printScale = PRINT_SCALE;
}
