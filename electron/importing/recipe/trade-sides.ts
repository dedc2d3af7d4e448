import type { FigureKind } from '@shared/base/figure-kind';
import { namesBuyers } from '@shared/features/importing/trade-partners';
import type { Mapping } from '@shared/model/mapping';
import { inWords } from '../values/in-words';

/**
 * The columns of exports by their sides: the exporter beside its importer is whose exports they are, and where no column names an
 * exporter, a buyer is the country that somebody exports to, and imports nothing that is said.
 */
export function tradeSides(
  columns: Mapping['columns'],
  kind: FigureKind | null,
  heads: ReadonlyMap<number, string>,
): Mapping['columns'] {
  if (kind !== 'exports') return columns;
  const of = (field: string, isMeant: (head: string) => boolean) =>
    Object.keys(columns)
      .map(Number)
      .find((column) => columns[column] === field && isMeant(heads.get(column) ?? ''));
  const buyer = of('economy', namesBuyers);
  if (buyer === undefined) return columns;
  const exporter = of('country', (head) => EXPORTER.test(inWords(head).trim()));
  if (exporter !== undefined) return { ...columns, [buyer]: 'country', [exporter]: 'economy' };
  return namesExporter({ columns }) ? columns : { ...columns, [buyer]: 'country' };
}

/** Whether a column names who supplies what another column's buyer takes. */
export function namesExporter({ columns }: Pick<Mapping, 'columns'>): boolean {
  return Object.values(columns).some((field) => field === 'country' || field === 'supplier');
}

const EXPORTER = /^exporter|^exporting/i;
