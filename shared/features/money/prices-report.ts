import type { MaterialId } from '../../model/material';
import { type PriceFound, priceIn, yenPerTonne } from '../../model/price-book';
import type { Price } from '../../model/tables/price';
import { type Report, reportTable } from '../../report/table';

/** The prices that are counted with for a year, a row a material; null where the book has none at the place. */
interface PriceRow {
  readonly materialId: MaterialId;
  readonly china: PriceFound | null;
  readonly outside: PriceFound | null;
  /** What is asked outside above the price in China, percent. */
  readonly abovePercent: number | null;
  /** Counted with by stocks, money and answers backwards. */
  readonly yenPerTonne: number | null;
}

export function priceRows(
  book: readonly Price[],
  materials: readonly MaterialId[],
  year: number,
  yenPerUsd: number,
): PriceRow[] {
  return materials.flatMap((materialId): PriceRow[] => {
    const at = (place: Price['place']) => {
      const found = priceIn(book, materialId, year, place);
      return found?.place === place ? found : null;
    };
    const [china, outside] = [at('china'), at('outside')];
    const counted = china ?? outside;
    if (counted === null) return [];
    const abovePercent =
      china === null || outside === null || china.usdPerKg === 0
        ? null
        : (outside.usdPerKg / china.usdPerKg - 1) * 100;
    return [
      { materialId, china, outside, abovePercent, yenPerTonne: yenPerTonne(counted.usdPerKg, yenPerUsd) },
    ];
  });
}

const COLUMNS = {
  material: { title: 'money.column.material', format: 'text' },
  china: { title: 'money.column.china', format: 'exact' },
  chinaDate: { title: 'money.column.date', format: 'date', missing: null },
  chinaMark: { title: 'money.column.mark', format: 'mark', missing: null },
  outside: { title: 'money.column.outside', format: 'exact' },
  outsideDate: { title: 'money.column.date', format: 'date', missing: null },
  outsideMark: { title: 'money.column.mark', format: 'mark', missing: null },
  abovePercent: { title: 'money.column.above', format: 'percent' },
  yenPerTonne: { title: 'money.column.counted', format: 'whole' },
} as const;

/** The price book as it is counted with for a year. */
export function pricesReport(rows: readonly PriceRow[], year: number) {
  const table = reportTable({
    key: 'prices',
    title: 'money.prices.title',
    head: { key: 'money.prices.head', with: { year } },
    columns: COLUMNS,
    rows: rows.map(({ materialId, china, outside, ...cells }) => ({
      key: materialId,
      cells: {
        ...cells,
        material: { text: materialId },
        china: china?.usdPerKg ?? null,
        chinaDate: china?.date ?? null,
        chinaMark: china?.mark ?? null,
        outside: outside?.usdPerKg ?? null,
        outsideDate: outside?.date ?? null,
        outsideMark: outside?.mark ?? null,
      },
    })),
  });
  return { tables: [table] } as const satisfies Report;
}
