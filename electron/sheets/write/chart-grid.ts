import type { Chart, LineChart } from './charts/chart';
import type { Sheet } from './sheet';

const TOP = 5;
/** Two rows of charts fill a page. */
const ROWS = 15;
const PITCH = ROWS + 2;
const ROWS_A_PAGE = 2;
const COLUMNS = 6;
const WIDTH = 11.5;
/**
 * Percent at which the columns fill a page with a fifth to spare, since columns are as wide as the reader's font makes
 * them: page breaks hold only where a sheet is not fitted.
 */
const SCALE = 78;

/** About so many labels fit under a chart. */
export const LABELS = 6;

/** What a chart shows, wherever it comes to lie. */
export type GridChart = Omit<LineChart, 'kind' | 'place'>;

/** Puts charts two by two; a row of charts is one list. Two rows a page, none of them cut. */
export function putCharts(sheet: Sheet, rows: readonly (readonly GridChart[])[]): void {
  sheet.widths(...Array.from({ length: 2 * COLUMNS }, () => WIDTH));
  for (const [row, charts] of rows.entries())
    for (const [side, chart] of charts.entries())
      sheet.charts.push({ ...chart, kind: 'lines', place: placeOf(row, side) });
  sheet.printScale = SCALE;
  // One of the two free rows goes with each page, so that no frame lies on its edge.
  for (let page = ROWS_A_PAGE; page < rows.length; page += ROWS_A_PAGE)
    sheet.breakAfter(TOP - 2 + page * PITCH);
}

function placeOf(row: number, side: number): Chart['place'] {
  const top = TOP + row * PITCH;
  return { top, bottom: top + ROWS, left: 1 + side * COLUMNS, right: 1 + (side + 1) * COLUMNS };
}
