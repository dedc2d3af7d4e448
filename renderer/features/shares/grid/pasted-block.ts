import type { SupplierId } from '@shared/model/supplier';
import { layBlock, type PastedBlock } from '../../../kit/grid/pasted-block';
import { parseEntry } from './parse-entry';
import type { GridRow } from './share-grid-rows';

export interface PastedShare {
  readonly year: number;
  readonly supplierId: SupplierId;
  readonly percent: number;
}

/** Lays a block over suppliers (down) and years (across) from one cell on; only percentages can be pasted. */
export function layPastedBlock(
  text: string,
  at: { readonly line: number; readonly column: number },
  suppliers: readonly GridRow[],
  years: readonly number[],
): PastedBlock<PastedShare> {
  return layBlock(text, at, suppliers, years, (cellText, supplier, year) => {
    const entry = parseEntry(cellText, 'percent');
    if (entry.kind === 'blank') return null;
    return entry.kind === 'percent'
      ? { year, supplierId: supplier.id, percent: entry.value }
      : ('unreadable' as const);
  });
}

/** Rows as tab-separated text for a spreadsheet: name, then every year in full precision. */
export function copiedRows(rows: readonly GridRow[], years: readonly number[]): string {
  const head = ['', ...years.map(String)].join('\t');
  const lines = rows.map((row) =>
    [row.name + row.place, ...row.percents.map((value) => value ?? '')].join('\t'),
  );
  return [head, ...lines].join('\n');
}
