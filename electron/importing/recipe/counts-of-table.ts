import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { HeaderRows } from './header-rows';
import { measuredIn } from './measured';
import type { SaidIn } from './said-of-file';
import { namesExporter } from './trade-sides';

/** What the figures of a table count, and what says it; null where a column does, or nothing. A firm beside a published series (`isSeries`) says no purchase. */
export function countsOf(
  supply: Pick<Mapping, 'columns' | 'across'>,
  economy: string | null,
  where: SaidIn,
  header: HeaderRows,
  fileName: string,
  isSeries = false,
) {
  const has = fieldsIn(supply);
  if (has('counts') || has('flow')) return null;
  const figures = figureColumns(supply);
  // Shares of nobody are of something else: of the uses of a material, of its products.
  const ofShares = has('share') || supply.across?.value === 'share';
  return measuredIn({
    heads: figures.map((at) => header.texts.get(at) ?? ''),
    others: figures.length > 0 ? [] : [...header.texts.values()],
    titles: [...where.own, ...where.titles],
    sheet: where.isWorkbook ? where.sheet : null,
    sayings: where.sayings,
    fileName,
    namesParties:
      has('economy') || economy !== null || (!isSeries && has('supplier')) || (ofShares && has('country')),
    namesBuyers:
      namesExporter(supply) &&
      Object.entries(supply.columns).some(
        ([column, field]) => field === 'economy' && !isReporter(header.texts.get(Number(column)) ?? ''),
      ),
  });
}

/** Statistics of trade name the country that reports, which exports where they are of exports. */
function isReporter(head: string): boolean {
  return /report|declar|報告|申報/i.test(head);
}

/** Whether a column, or what stands across, gives a field. */
export function fieldsIn({
  columns,
  across,
}: Pick<Mapping, 'columns' | 'across'>): (field: string) => boolean {
  const given = new Set<string | null | undefined>([
    ...Object.values(columns),
    across?.field,
    across?.second,
  ]);
  return (field) => given.has(field);
}
