import { serialOfDate } from '@shared/base/day-serial';
import type { Moment } from '@shared/model/what-if-result';
import { type Column, column, putBlock, textColumn } from '../block';
import type { LineKeys } from '../cell-key';
import { value } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { type Month, monthsOf } from '../parts/calendar-months';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** One rule for all masses of the sheet: whole tonnes from a hundred on, one decimal below, two below ten. */
const TONNES = '[<9.995]0.00;[<99.95]0.0;#,##0';
const FIGURE_WIDTH = 11;
const FIRST_ROW = 5;
/** Percent: a year of months fits the width of a page also with wide fonts. */
const PRINT_SCALE = 78;
/** Of a line, points. */
const LINE_HEIGHT = 13;
/** Rows on a page at that size, what a table has beside its lines, and how many lines the longest has. */
const PAGE_ROWS = 47;
const HEAD_ROWS = 4;
const MOST_ROWS = PAGE_ROWS - HEAD_ROWS - FIRST_ROW;

/** Materials without days of their own: main figures, then each month of the run, as values. */
export const byMonth = scenarioSheet({
  key: 'byMonth',
  tab: 'result',
  asValues: true,
  when: ({ coarse }) => coarse.length > 0,
  write(sheet, part) {
    const { coarse } = part;
    const tables = [
      (top: number, items: readonly MaterialPart[]) => putFigures(sheet, part, top, items),
      ...(['shortfall', 'stock'] as const).flatMap((key) =>
        twelves(monthsOf(part.scenario.model)).map(
          (months) => (top: number, items: readonly MaterialPart[]) =>
            putMonths(sheet, part, top, key, months, items),
        ),
      ),
    ];
    let row = FIRST_ROW;
    let pageTop = 1;
    for (const put of tables)
      for (let from = 0; from < coarse.length; from += MOST_ROWS) {
        const items = coarse.slice(from, from + MOST_ROWS);
        // A table stands on one page, its heads above it.
        if (row > FIRST_ROW && row + items.length + HEAD_ROWS - pageTop > PAGE_ROWS) {
          sheet.breakAfter(row - 1);
          pageTop = row;
        }
        const next = put(row, items);
        for (let line = next - items.length; line < next; line++) sheet.height(line, LINE_HEIGHT);
        row = next + 1;
      }
    sheet.freeze(0, 1);
    if (pageTop === 1) sheet.isOnePage = true;
    else sheet.printScale = PRINT_SCALE;
  },
});

function putFigures(sheet: Sheet, part: ScenarioPart, top: number, items: readonly MaterialPart[]): number {
  const { t } = part.builder;
  const none = t('workbook.none');
  const dateOf = (moment: Moment | null, otherwise: string) =>
    moment === null ? otherwise : serialOfDate(moment.date);
  const figure = (
    key: 'firstShortfall' | 'daysShort' | 'totalShortfall' | 'lowestStock' | 'openingCover' | 'recovery',
    of: (item: MaterialPart) => number | string | null,
    format: string,
  ): Column<MaterialPart> =>
    column(t(`workbook.table.${key}`), (item) => value(of(item), format), {
      width: FIGURE_WIDTH,
      key,
    });
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
    items,
    { section: t('workbook.byMonth.figures'), height: 40, keys: keysOf(part) },
  ).next;
}

function putMonths(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
  key: 'shortfall' | 'stock',
  months: readonly Month[],
  items: readonly MaterialPart[],
): number {
  const { t } = part.builder;
  const { stocksLeftOut } = part.scenario;
  return putBlock<MaterialPart>(
    sheet,
    top,
    [
      materialColumn(part),
      ...months.map((month) =>
        column<MaterialPart>(
          part.builder.f.tableDate(month.name),
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
          { width: FIGURE_WIDTH, key: `${key} ${month.name}` },
        ),
      ),
    ],
    items,
    { section: t(`workbook.byMonth.${key}`), keys: keysOf(part) },
  ).next;
}

const materialColumn = ({ builder }: ScenarioPart) =>
  textColumn<MaterialPart>(builder.t('workbook.material'), 30, ({ name }) => name, 'name');

const keysOf = ({ scenario }: ScenarioPart): LineKeys<MaterialPart> => ({
  scenario: scenario.resolved.scenario.id,
  table: 'materials',
  row: ({ model }) => model.materialId,
});

/** As many months as fit the width of a page stand in one table. */
function twelves(months: readonly Month[]): Month[][] {
  return Array.from({ length: Math.ceil(months.length / 12) }, (_, index) =>
    months.slice(12 * index, 12 * index + 12),
  );
}
