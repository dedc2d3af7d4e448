import type { HeldFigure } from '@shared/features/importing/round-trip/contract';
import type { RowChange, ScenarioBook } from '@shared/model/plan';
import type { Override } from '@shared/model/tables/override';

/** The scenarios as the workbook has them. */
export interface EditedBook {
  readonly book: ScenarioBook;
  /** Figures that nobody edited and that are held against the edits beside them. */
  readonly held: readonly HeldFigure[];
}

/** The book with overrides put and removed. */
export function withRows(book: ScenarioBook, rows: readonly RowChange[]): ScenarioBook {
  let overrides: readonly Override[] = book.overrides;
  for (const row of rows) {
    if (row.table !== 'override') continue;
    const id = row.op === 'put' ? row.row.id : row.id;
    const others = overrides.filter((item) => item.id !== id);
    overrides = row.op === 'put' ? [...others, row.row] : others;
  }
  return { ...book, overrides };
}
