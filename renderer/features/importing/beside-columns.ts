import { mappingsBeside } from '@shared/features/importing/beside';
import type { Beside, Mapping } from '@shared/model/mapping';

/** One of the tables that stand side by side: its columns, and what its own titles say. */
export interface SideTable {
  readonly from: number;
  readonly to: number;
  /** Columns to the right of the first table; 0 for that one. */
  readonly shift: number;
  readonly says: Pick<Beside, 'material' | 'year' | 'economy'>;
}

/** The tables from left to right; empty where there is one. */
export function sideTables(mapping: Mapping, columnCount: number): readonly SideTable[] {
  const mappings = mappingsBeside(mapping);
  if (mappings.length < 2) return [];
  const starts = mappings.map(firstColumn);
  return mappings.map((own, index) => ({
    from: index === 0 ? 1 : (starts[index] ?? 1),
    to: (starts[index + 1] ?? columnCount + 1) - 1,
    shift: index === 0 ? 0 : (mapping.beside?.[index - 1]?.shift ?? 0),
    says: { material: own.material, year: own.year, economy: own.economy },
  }));
}

/** The column of the first table by which a column further to the right is read; null for one of the first table itself. */
export function leadingColumn(tables: readonly SideTable[], column: number): number | null {
  const own = tables.find(({ from, to }) => column >= from && column <= to);
  return own === undefined || own.shift === 0 ? null : column - own.shift;
}

function firstColumn({ columns, across = null }: Mapping): number {
  return Math.min(...Object.keys(columns).map(Number), ...(across?.columns ?? []));
}
