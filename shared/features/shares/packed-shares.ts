import type { SupplierId } from '../../model/supplier';
import { type CellTexts, cellAt, type ShareColumns } from './share-columns';
import type { ShareTable, ShareTableHead, ShareTableKey, ShareTableRow, ShareYear } from './share-table';

/** A share table as it goes over the door: what is many, in few pieces, since each object is copied piece by piece. */
export interface PackedShares extends ShareTableKey {
  readonly years: readonly ShareYear[];
  /** The heads of the rows, as JSON. */
  readonly heads: string;
  readonly columns: ShareColumns;
}

/** What a share table is made of. */
interface ShareTableParts extends ShareTableKey {
  readonly years: readonly ShareYear[];
  readonly heads: readonly ShareTableHead[];
  readonly columns: ShareColumns;
  readonly texts: CellTexts;
}

/** A table over its columns: a cell is made when it is asked for. */
export function tableOf({ heads, ...parts }: ShareTableParts): ShareTable {
  const { columns, texts, years } = parts;
  const rows = heads.map(
    (head, row): ShareTableRow => ({
      ...head,
      cell: (year) => (years[year] === undefined ? null : cellAt(columns, year * heads.length + row, texts)),
      percent: (year) => {
        const percent = years[year] === undefined ? Number.NaN : columns.percent[year * heads.length + row];
        return percent === undefined || Number.isNaN(percent) ? null : percent;
      },
    }),
  );
  let bySupplier: ReadonlyMap<SupplierId, ShareTableRow> | undefined;
  const row = (supplierId: SupplierId): ShareTableRow | undefined => {
    bySupplier ??= new Map(rows.map((each) => [each.supplierId, each]));
    return bySupplier.get(supplierId);
  };
  return { ...parts, rows, row };
}

/** Makes a table ready for the door. */
export function packShares({ rows, texts: _texts, row: _row, ...table }: ShareTable): PackedShares {
  return { ...table, heads: JSON.stringify(rows) }; // functions, as those for cells, are no part of JSON
}

/** The table that was packed. What its cells do not carry stayed behind: who asks for it looks at the one figure. */
export function openShares({ heads, ...parts }: PackedShares): ShareTable {
  return tableOf({
    ...parts,
    heads: JSON.parse(heads) as ShareTableHead[], // written by packShares
    texts: { shareId: () => '', importCell: () => '' },
  });
}
