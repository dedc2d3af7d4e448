import { type GridChart, LABELS, putCharts } from '../chart-grid';
import type { FanLines } from '../charts/chart';
import { scenarioSheet } from '../declare-sheet';
import type { DailyRefs } from '../parts/daily-outputs';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import { daily } from './daily';
import { type FanRefs, fan } from './fan';

/** Stock and supply of each material as charts over its daily sheet, which follow every change of an input, and its fans. */
export const pictures = scenarioSheet({
  key: 'pictures',
  tab: 'result',
  write(sheet, part) {
    const dailies = part.refs(daily);
    const fans = part.scenario.sampled === null ? [] : part.refs(fan).fans;
    const rows = part.materials.flatMap((item) => {
      const found = fans.find(({ materialId }) => materialId === item.model.materialId);
      const drawn = found === undefined ? [] : [fanPictures(part, item, found)];
      return [dailyPictures(part, item, ofMaterial(dailies, item)), ...drawn];
    });
    putCharts(sheet, rows);
  },
});

function dailyPictures(part: ScenarioPart, item: MaterialPart, daily: DailyRefs): GridChart[] {
  const { t } = part.builder;
  const line = (key: 'stock' | 'arrivals' | 'need' | 'served') => ({
    name: t(`workbook.balance.${key}`),
    categories: daily.calendar('A'),
    values: daily.column(key),
  });
  const supply: GridChart = {
    ...dated(part),
    title: t('workbook.pictures.supply', { material: item.name }),
    yTitle: t('workbook.unit.massPerDay'),
    series: [line('need'), line('arrivals'), line('served')],
  };
  // A run without the secret stocks has no stock curve to show.
  if (part.scenario.stocksLeftOut.includes(item.model.materialId) && item.model.stock.opening === 0)
    return [supply];
  const stock: GridChart = {
    ...dated(part),
    title: t('workbook.pictures.stock', { material: item.name }),
    yTitle: t('workbook.unit.mass'),
    series: [line('stock')],
  };
  return [supply, stock];
}

/** How far the sampled runs lie apart: values, which follow nothing. */
function fanPictures(part: ScenarioPart, item: MaterialPart, fan: FanRefs): GridChart[] {
  const { t } = part.builder;
  const drawn = ({ base, bands, median }: FanLines) => ({ bands: [base, ...bands], series: [median] });
  const shortfall: GridChart = {
    ...dated(part),
    title: t('workbook.pictures.fanShortfall', { material: item.name }),
    yTitle: t('workbook.unit.massPerDay'),
    ...drawn(fan.shortfall),
  };
  if (fan.stock === null) return [shortfall];
  const stock: GridChart = {
    ...dated(part),
    title: t('workbook.pictures.fanStock', { material: item.name }),
    yTitle: t('workbook.unit.mass'),
    ...drawn(fan.stock),
  };
  return [shortfall, stock];
}

const dated = (part: ScenarioPart) => ({
  xTitle: part.builder.t('workbook.date'),
  x: { unit: 'months' as const, step: Math.max(1, Math.ceil(part.scenario.model.days / 30.4 / LABELS)) },
});
