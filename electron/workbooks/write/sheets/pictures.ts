import type { Chart } from '../charts/chart';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import type { ComparedScenario } from './comparison';
import type { DailyRefs } from './daily-outputs';

const TOP = 5;
const ROWS = 19;
const COLUMNS = 6;
/** About so many labels fit under a chart. */
const LABELS = 6;
const MONTH = 'yyyy-mm';

/** Stock and supply of each material as charts over its daily sheet: they follow every change of an input. */
export function writePictures(sheet: Sheet, part: ScenarioPart, dailies: readonly DailyRefs[]): void {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.pictures.title'), t('workbook.pictures.hint'));
  sheet.widths(...Array.from({ length: 2 * COLUMNS }, () => 13));
  for (const [index, item] of part.materials.entries()) {
    const daily = dailies[index];
    if (daily === undefined) throw new Error('every material has its daily sheet');
    const line = (key: 'stock' | 'arrivals' | 'need' | 'served') => ({
      name: t(`workbook.balance.${key}`),
      categories: calendarOf(daily, 'A'),
      values: daily.column(key),
    });
    const common = {
      xTitle: t('workbook.date'),
      xFormat: MONTH,
      xStep: stepOf(part),
    } as const;
    const supply: Chart = {
      ...common,
      title: t('workbook.pictures.supply', { material: item.name }),
      yTitle: t('workbook.unit.massPerDay'),
      series: [line('need'), line('arrivals'), line('served')],
      place: placeOf(index, 0),
    };
    sheet.charts.push(supply);
    // A run without the secret stocks has no stock curve to show.
    if (part.scenario.stocksLeftOut.includes(item.model.materialId) && item.model.stock.opening === 0)
      continue;
    sheet.charts.push({
      ...common,
      title: t('workbook.pictures.stock', { material: item.name }),
      yTitle: t('workbook.unit.mass'),
      series: [line('stock')],
      place: placeOf(index, 1),
    });
  }
}

/** Under the comparison: what each scenario leaves of the stock, and how it serves the need, by day from the start. */
export function comparePictures(sheet: Sheet, scenarios: readonly ComparedScenario[], top: number): void {
  const first = scenarios[0]?.part;
  if (first === undefined) return;
  const { t } = first.book;
  for (const [index, item] of first.materials.entries()) {
    const leftOut = scenarios.some(({ part }) => part.scenario.stocksLeftOut.includes(item.model.materialId));
    for (const [position, key] of (leftOut
      ? (['served'] as const)
      : (['stock', 'served'] as const)
    ).entries()) {
      const series = scenarios.flatMap(({ part, dailies }) => {
        const found = part.materials.findIndex(({ model }) => model.materialId === item.model.materialId);
        const daily = dailies[found];
        if (daily === undefined) return [];
        const name = `${part.sheetPrefix}${part.scenario.resolved.scenario.name}`;
        return [{ name, categories: calendarOf(daily, 'B'), values: daily.column(key) }];
      });
      const row = top + index * (ROWS + 1);
      sheet.charts.push({
        title: t(`workbook.pictures.${key}`, { material: item.name }),
        xTitle: t('workbook.pictures.fromStart'),
        yTitle: t(key === 'stock' ? 'workbook.unit.mass' : 'workbook.unit.massPerDay'),
        xFormat: FORMAT.year,
        xStep: stepOf(first),
        series,
        place: { top: row, bottom: row + ROWS, left: position === 0 ? 1 : 5, right: position === 0 ? 5 : 13 },
      });
    }
  }
}

const stepOf = (part: ScenarioPart) => Math.max(1, Math.ceil(part.scenario.model.days / LABELS));

function placeOf(index: number, side: 0 | 1): Chart['place'] {
  const top = TOP + index * (ROWS + 1);
  return { top, bottom: top + ROWS, left: 1 + side * COLUMNS, right: 1 + (side + 1) * COLUMNS };
}

/** The dates (A) or the days from the start (B) beside a column of the daily sheet. */
function calendarOf(daily: DailyRefs, letter: 'A' | 'B'): string {
  return daily.column('stock').replaceAll(/\$[A-Z]+\$/g, `$${letter}$`);
}
