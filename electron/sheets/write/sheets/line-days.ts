import { atLeast } from '@shared/model/expression';
import { type Column, putBlock } from '../block';
import { cellAddress } from '../cell-address';
import { computed } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { calendarColumns, printDays } from '../parts/calendar-columns';
import { type LiveLine, liveLines, missingOn, PART } from '../parts/line-parts';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';

/** The days of one line, as addresses. */
export interface LineDaysRefs extends LiveLine {
  /** The part of its full load at which it does not run, by day. */
  readonly missing: string;
  /** Up to each day: the days from the start to the end of the last one below full load; zero where none was. */
  readonly below: string;
  /** The last cell of that. */
  readonly lastBelow: string;
  /** The years of the days, and the days themselves. */
  readonly years: string;
  readonly dates: string;
  /** The first day of the window, a cell. */
  readonly start: string;
}

const TOP = 5;
/** The columns of the calendar stand in front of the lines; the last of them is the year. */
const BEFORE_LINES = 3;
const YEAR = 3;

/** What each line goes without by day, from which its stop and restart follow; of lines whose materials all have days. */
export const lineDays = scenarioSheet({
  key: 'lineDays',
  tab: 'result',
  when: (part) => liveLines(part).length > 0,
  write(sheet, part): LineDaysRefs[] {
    const lines = liveLines(part);
    const { days } = part.scenario.model;
    const first = TOP + 3;
    const last = first + days - 1;
    const missingAt = (index: number) => BEFORE_LINES + 1 + index;
    const belowAt = (index: number) => missingAt(lines.length + index);
    const made = lines.map((line) => daysOf(part, line));
    putBlock<number>(
      sheet,
      TOP,
      [
        ...calendarColumns(part),
        ...lines.map(
          ({ line }, index): Column<number> => ({
            ...(index === 0 ? { band: part.builder.t('workbook.lineDays.missing') } : {}),
            head: part.names.use(line.useId),
            width: 11,
            cell: (day) => computed(made[index]?.missing[day] ?? { formula: '0', value: 0 }, PART),
          }),
        ),
        ...lines.map(
          ({ line }, index): Column<number> => ({
            ...(index === 0 ? { band: part.builder.t('workbook.lineDays.below') } : {}),
            head: part.names.use(line.useId),
            width: 11,
            cell: (day, { row }) => {
              const before = day === 0 ? '0' : cellAddress(row - 1, belowAt(index));
              const formula = `IF(${cellAddress(row, missingAt(index))}>0,B${row}+1,${before})`;
              return computed({ formula, value: made[index]?.below[day] ?? 0 }, FORMAT.year);
            },
          }),
        ),
      ],
      Array.from({ length: days }, (_, day) => day),
      { height: 27, frozen: 2, filter: true },
    );
    sheet.height(TOP + 1, 42);
    printDays(sheet, { first, last, columns: BEFORE_LINES + lines.length });
    const column = (at: number) => sheet.range(first, at, last, at);
    return lines.map((live, index) => ({
      ...live,
      missing: column(missingAt(index)),
      below: column(belowAt(index)),
      lastBelow: sheet.ref(last, belowAt(index)),
      years: column(YEAR),
      dates: column(1),
      start: sheet.ref(first, 1),
    }));
  },
});

/** What a line lacks on each day is what it lacks most of: of the scarcest of its materials. */
function daysOf(part: ScenarioPart, { parts }: LiveLine) {
  const missing = Array.from({ length: part.scenario.model.days }, (_, day) =>
    atLeast(...parts.map((each) => missingOn(part, each, day))),
  );
  let last = 0;
  const below = missing.map(({ value }, day) => {
    last = value > 0 ? day + 1 : last;
    return last;
  });
  return { missing, below };
}
