import { nameIn } from '@shared/model/catalogue';
import { LABELS, putCharts } from '../chart-grid';
import { workbookSheet } from '../declare-sheet';
import { putComparisonHeader } from '../header';
import { daily } from './daily';

/** What each scenario leaves of the stock, and how it serves the need, by day from the start. */
export const comparisonPictures = workbookSheet({
  key: 'comparisonPictures',
  tab: 'result',
  when: (scenarios) => scenarios > 1,
  write(sheet, { builder: { t }, materials }, parts) {
    putComparisonHeader(sheet, parts, t('workbook.comparisonPictures.title'), t('workbook.pictures.hint'));
    const days = Math.max(...parts.map(({ scenario }) => scenario.model.days));
    const rows = materials.map(({ model: { materialId }, name }) => {
      const leftOut = parts.some(({ scenario }) => scenario.stocksLeftOut.includes(materialId));
      const keys = leftOut ? (['served'] as const) : (['stock', 'served'] as const);
      return keys.map((key) => ({
        title: t(`workbook.pictures.${key}`, { material: name }),
        xTitle: t('workbook.pictures.fromStart'),
        yTitle: t(key === 'stock' ? 'workbook.unit.mass' : 'workbook.unit.massPerDay'),
        x: { unit: 'days' as const, step: Math.max(1, Math.ceil(days / LABELS / 30)) * 30 },
        series: parts.flatMap((part) => {
          const found = part.materials.findIndex(({ model }) => model.materialId === materialId);
          const refs = part.refs(daily)[found];
          if (refs === undefined) return [];
          const scenario = `${part.sheetPrefix}${nameIn(part.builder.language, part.scenario.resolved.scenario)}`;
          return [{ name: scenario, categories: refs.calendar('B'), values: refs.column(key) }];
        }),
      }));
    });
    putCharts(sheet, rows);
  },
});
