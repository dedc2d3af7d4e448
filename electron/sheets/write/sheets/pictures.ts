import type { Chart, FanLines } from '../charts/chart';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type ComparedScenario, putComparisonTop } from './comparison';
import type { DailyRefs } from './daily-outputs';
import type { FanRefs } from './sampled-days';

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
const LABELS = 6;

type Line = Omit<Chart, 'place'>;

/** Stock and supply of each material as charts over its daily sheet, which follow every change of an input, and its fans. */
export function writePictures(
  sheet: Sheet,
  part: ScenarioPart,
  dailies: readonly DailyRefs[],
  fans: readonly FanRefs[],
): void {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.pictures.title'), t('workbook.pictures.hint'));
  sheet.widths(...Array.from({ length: 2 * COLUMNS }, () => WIDTH));
  let row = 0;
  for (const [index, item] of part.materials.entries()) {
    const daily = dailies[index];
    if (daily === undefined) throw new Error('every material has its daily sheet');
    const fan = fans.find(({ materialId }) => materialId === item.model.materialId);
    for (const pair of [
      dailyPictures(part, item, daily),
      fan === undefined ? [] : fanPictures(part, item, fan),
    ]) {
      if (pair.length === 0) continue;
      for (const [side, chart] of pair.entries()) sheet.charts.push({ ...chart, place: placeOf(row, side) });
      row++;
    }
  }
  breakPages(sheet, row);
}

function dailyPictures(part: ScenarioPart, item: MaterialPart, daily: DailyRefs): Line[] {
  const { t } = part.book;
  const line = (key: 'stock' | 'arrivals' | 'need' | 'served') => ({
    name: t(`workbook.balance.${key}`),
    categories: calendarOf(daily, 'A'),
    values: daily.column(key),
  });
  const supply: Line = {
    ...dated(part),
    title: t('workbook.pictures.supply', { material: item.name }),
    yTitle: t('workbook.unit.massPerDay'),
    series: [line('need'), line('arrivals'), line('served')],
  };
  // A run without the secret stocks has no stock curve to show.
  if (part.scenario.stocksLeftOut.includes(item.model.materialId) && item.model.stock.opening === 0)
    return [supply];
  const stock: Line = {
    ...dated(part),
    title: t('workbook.pictures.stock', { material: item.name }),
    yTitle: t('workbook.unit.mass'),
    series: [line('stock')],
  };
  return [supply, stock];
}

/** How far the sampled runs lie apart: values, which follow nothing. */
function fanPictures(part: ScenarioPart, item: MaterialPart, fan: FanRefs): Line[] {
  const { t } = part.book;
  const drawn = ({ base, bands, median }: FanLines) => ({ bands: [base, ...bands], series: [median] });
  const shortfall: Line = {
    ...dated(part),
    title: t('workbook.pictures.fanShortfall', { material: item.name }),
    yTitle: t('workbook.unit.massPerDay'),
    ...drawn(fan.shortfall),
  };
  if (fan.stock === null) return [shortfall];
  const stock: Line = {
    ...dated(part),
    title: t('workbook.pictures.fanStock', { material: item.name }),
    yTitle: t('workbook.unit.mass'),
    ...drawn(fan.stock),
  };
  return [shortfall, stock];
}

const dated = (part: ScenarioPart) => ({
  xTitle: part.book.t('workbook.date'),
  x: { unit: 'months' as const, step: Math.max(1, Math.ceil(part.scenario.model.days / 30.4 / LABELS)) },
});

/** What each scenario leaves of the stock, and how it serves the need, by day from the start. */
export function writeComparisonPictures(sheet: Sheet, scenarios: readonly ComparedScenario[]): void {
  const first = scenarios[0]?.part;
  if (first === undefined) throw new Error('a comparison needs scenarios');
  const { t } = first.book;
  putComparisonTop(sheet, scenarios, t('workbook.comparisonPictures.title'), t('workbook.pictures.hint'));
  sheet.widths(...Array.from({ length: 2 * COLUMNS }, () => WIDTH));
  const days = Math.max(...scenarios.map(({ part }) => part.scenario.model.days));
  for (const [index, item] of first.materials.entries()) {
    const leftOut = scenarios.some(({ part }) => part.scenario.stocksLeftOut.includes(item.model.materialId));
    const keys = leftOut ? (['served'] as const) : (['stock', 'served'] as const);
    for (const [side, key] of keys.entries()) {
      const series = scenarios.flatMap(({ part, dailies }) => {
        const found = part.materials.findIndex(({ model }) => model.materialId === item.model.materialId);
        const daily = dailies[found];
        if (daily === undefined) return [];
        const name = `${part.sheetPrefix}${part.scenario.resolved.scenario.name}`;
        return [{ name, categories: calendarOf(daily, 'B'), values: daily.column(key) }];
      });
      sheet.charts.push({
        title: t(`workbook.pictures.${key}`, { material: item.name }),
        xTitle: t('workbook.pictures.fromStart'),
        yTitle: t(key === 'stock' ? 'workbook.unit.mass' : 'workbook.unit.massPerDay'),
        x: { unit: 'days', step: Math.max(1, Math.ceil(days / LABELS / 30)) * 30 },
        series,
        place: placeOf(index, side),
      });
    }
  }
  breakPages(sheet, first.materials.length);
}

/** Two rows of charts a page, none of them cut. */
function breakPages(sheet: Sheet, rows: number): void {
  sheet.printScale = SCALE;
  // One of the two free rows goes with each page, so that no frame lies on its edge.
  for (let page = ROWS_A_PAGE; page < rows; page += ROWS_A_PAGE) sheet.breakAfter(TOP - 2 + page * PITCH);
}

function placeOf(row: number, side: number): Chart['place'] {
  const top = TOP + row * PITCH;
  return { top, bottom: top + ROWS, left: 1 + side * COLUMNS, right: 1 + (side + 1) * COLUMNS };
}

/** The dates (A) or the days from the start (B) beside a column of the daily sheet. */
function calendarOf(daily: DailyRefs, letter: 'A' | 'B'): string {
  return daily.column('stock').replaceAll(/\$[A-Z]+\$/g, `$${letter}$`);
}
