import { parseEntry } from './parse-entry';
import type { GridRow } from './share-grid-rows';

export interface PastedCell {
  readonly year: number;
  readonly supplierId: string;
  readonly percent: number;
}

/** What a block from a spreadsheet comes to when it is laid over the grid at the focused cell. */
export type PastedBlock =
  | { readonly kind: 'cells'; readonly cells: readonly PastedCell[] }
  | { readonly kind: 'too_large'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'nothing' };

/**
 * Lays tab-separated text over suppliers (down) and years (across) from one cell on. All or nothing: a cell that is not
 * a percentage, or that falls outside the grid, keeps the whole block out. Blank cells leave what stands there.
 */
export function layPastedBlock(
  text: string,
  at: { readonly line: number; readonly column: number },
  suppliers: readonly GridRow[],
  years: readonly number[],
): PastedBlock {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const block = lines.map((line) => line.split('\t'));
  const width = Math.max(...block.map((line) => line.length));
  if (at.line + block.length > suppliers.length || at.column + width > years.length) {
    return { kind: 'too_large', rows: block.length, columns: width };
  }
  const cells: PastedCell[] = [];
  for (const [down, line] of block.entries()) {
    for (const [across, cellText] of line.entries()) {
      const entry = parseEntry(cellText, 'percent');
      if (entry.kind === 'blank') continue;
      const supplier = suppliers[at.line + down];
      const year = years[at.column + across];
      if (entry.kind !== 'percent' || supplier === undefined || year === undefined) {
        return { kind: 'unreadable', text: cellText };
      }
      cells.push({ year, supplierId: supplier.id, percent: entry.value });
    }
  }
  return cells.length === 0 ? { kind: 'nothing' } : { kind: 'cells', cells };
}

/** Rows as tab-separated text for a spreadsheet: name, then every year in full precision. */
export function copiedRows(rows: readonly GridRow[], years: readonly number[]): string {
  const head = ['', ...years.map(String)].join('\t');
  const lines = rows.map((row) =>
    [row.name + row.place, ...row.percents.map((value) => value ?? '')].join('\t'),
  );
  return [head, ...lines].join('\n');
}
