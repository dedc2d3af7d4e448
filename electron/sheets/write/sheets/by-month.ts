import { serialOfDate } from '@shared/base/day-serial';
import type { Moment } from '@shared/model/what-if-result';
import { type Column, column, putBlock, textColumn } from '../block';
import { value } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { type Month, monthsOf } from '../parts/calendar-months';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** One rule for all masses of the sheet: whole tonnes from a hundred on, one decimal below, two below ten. */
const TONNES = '[<9.995]0.00;[<99.95]0.0;#,##0';
const FIGURE_WIDTH = 9.5;

/** Materials without days of their own: main figures, then each month of the run, as values. */
export const byMonth = scenarioSheet({
  key: 'byMonth',
  tab: 'result',
  asValues: true,
  when: ({ coarse }) => coarse.length > 0,
  write(sheet, part) {
    let row = putFigures(sheet, part, 5);
    for (const key of ['shortfall', 'stock'] as const)
      for (const months of byYear(monthsOf(part.scenario.model)))
        row = putMonths(sheet, part, row + 1, key, months);
    sheet.worksheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 0, showGridLines: false }];
  },
});

function putFigures(sheet: Sheet, part: ScenarioPart, top: number): number {
  const { t } = part.book;
  const none = t('workbook.none');
  const dateOf = (moment: Moment | null, otherwise: string) =>
    moment === null ? otherwise : serialOfDate(moment.date);
  const figure = (
    key: 'firstShortfall' | 'daysShort' | 'totalShortfall' | 'lowestStock' | 'openingCover' | 'recovery',
    of: (item: MaterialPart) => number | string | null,
    format: string,
  ): Column<MaterialPart> =>
    column(t(`workbook.table.${key}`), (item) => value(of(item), format), { width: FIGURE_WIDTH });
  const isOpen = ({ model }: MaterialPart) => !part.scenario.stocksLeftOut.includes(model.materialId);
  return putBlock<MaterialPart>(
    sheet,
    top,
    [
      materialColumn(part),
      figure('firstShortfall', ({ result }) => dateOf(result.firstShortfall, none), FORMAT.date),
      figure('daysShort', ({ result }) => result.daysShort, FORMAT.whole),
      figure('totalShortfall', ({ result }) => result.totalShortfall, TONNES),
      figure('lowestStock', (item) => (isOpen(item) ? item.result.lowestStock.tonnes : null), TONNES),
      figure(
        'openingCover',
        (item) =>
          isOpen(item) && Number.isFinite(item.result.openingCover) ? item.result.openingCover : null,
        FORMAT.whole,
      ),
      figure(
        'recovery',
        ({ result }) =>
          dateOf(result.recovery, result.firstShortfall === null ? '' : t('workbook.notInWindow')),
        FORMAT.date,
      ),
    ],
    part.coarse,
    { section: t('workbook.byMonth.figures'), height: 28 },
  ).next;
}

function putMonths(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
  key: 'shortfall' | 'stock',
  months: readonly Month[],
): number {
  const { t } = part.book;
  const { stocksLeftOut } = part.scenario;
  return putBlock<MaterialPart>(
    sheet,
    top,
    [
      materialColumn(part),
      ...months.map((month) =>
        column<MaterialPart>(
          month.name,
          ({ model, result: { series } }) => {
            if (key === 'stock')
              return value(
                stocksLeftOut.includes(model.materialId) ? null : (series.stock[month.to] ?? 0),
                TONNES,
              );
            let sum = 0;
            for (let day = month.from; day <= month.to; day++) sum += series.shortfall[day] ?? 0;
            return value(sum, TONNES);
          },
          { width: FIGURE_WIDTH },
        ),
      ),
    ],
    part.coarse,
    { section: t(`workbook.byMonth.${key}`) },
  ).next;
}

const materialColumn = ({ book }: ScenarioPart) =>
  textColumn<MaterialPart>(book.t('workbook.material'), 24, ({ name }) => name);

/** The months of one calendar year stand in one table, so that it fits the width of a page. */
function byYear(months: readonly Month[]): Month[][] {
  const years = new Map<string, Month[]>();
  for (const month of months) {
    const year = month.name.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years.values()];
}
