import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAddress, cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { LABELS } from '@shared/model/import-fields';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { ReadRow } from './read-row';
import { problemAt, type RowContext } from './row-context';
import { isTotal } from './row-rules';

/** Writes the label of a group into the rows of the group that leave it blank. */
export interface StubFiller {
  /** The row with its labels; the same row when nothing is missing. */
  fill(row: RawRow): RawRow;
  /** The readings of a row that was filled, with a warning the first time. */
  tell(row: RawRow, reads: readonly ReadRow[]): readonly ReadRow[];
}

/** Part of the rows that has to be blank, so that a name that somebody forgot is not filled in. */
const LEAST_BLANK = 1 / 3;

/**
 * The columns that name a group in its first row only: they start with a label, leave at least a third of the rows
 * blank, stand left of the figures, and never say the same twice in a row.
 * @param data the first rows below the header
 */
export function findStubs(mapping: Mapping, data: readonly RawRow[]): number[] {
  const values = figureColumns(mapping);
  const firstValue = Math.min(...values);
  const filled = data.filter((row) => values.some((column) => !isBlank(cellAt(row, column).text)));
  return Object.entries(mapping.columns).flatMap(([key, field]) => {
    const column = Number(key);
    if (!LABELS.has(field) || column > firstValue || filled.length < 3) return [];
    if (field === 'supplier' && namesCountries(mapping, column, filled)) return [];
    const texts = filled
      .map((row) => cellAt(row, column))
      .filter(({ merged, text }) => merged === null && !isTotal(text));
    const blanks = texts.filter(({ text }) => isBlank(text)).length;
    const starts = texts[0] !== undefined && !isBlank(texts[0].text);
    const repeats = texts.some(
      ({ text }, index) => !isBlank(text) && nameKey(text) === nameKey(texts[index - 1]?.text ?? ''),
    );
    return starts && !repeats && blanks >= filled.length * LEAST_BLANK && blanks < filled.length
      ? [column]
      : [];
  });
}

/** Whether rows without a supplier name a country: they stand for the country, not for the firm above. */
function namesCountries(mapping: Mapping, supplier: number, rows: readonly RawRow[]): boolean {
  const countries = Object.entries(mapping.columns).filter(([, field]) => field === 'country');
  return countries.some(([country]) =>
    rows.some((row) => isBlank(cellAt(row, supplier).text) && !isBlank(cellAt(row, Number(country)).text)),
  );
}

/** @param columns those that findStubs has found */
export function createStubFiller(
  columns: readonly number[],
  mapping: Mapping,
  context: RowContext,
): StubFiller {
  const labels = new Map<number, RawCell>();
  const values = figureColumns(mapping);
  const filled = new WeakSet<RawRow>();
  return {
    fill(row) {
      const own = columns.filter((column) => !isBlank(cellAt(row, column).text));
      if (row.cells.every((cell) => cell === undefined || isBlank(cell.text))) labels.clear();
      own.forEach((column) => {
        const cell = cellAt(row, column);
        labels.set(column, cell);
        // A new label of an outer group ends the inner ones.
        for (const inner of columns) if (inner > column && !own.includes(inner)) labels.delete(inner);
      });
      const missing = columns.filter((column) => !own.includes(column) && labels.has(column));
      const hasValue = values.some((column) => !isBlank(cellAt(row, column).text));
      if (missing.length === 0 || !hasValue) return row;
      const cells = [...row.cells];
      for (const column of missing) cells[column - 1] = labels.get(column);
      const whole: RawRow = { row: row.row, cells };
      filled.add(whole);
      return whole;
    },
    tell(row, reads) {
      if (!filled.has(row) || context.said.has('stub')) return reads;
      const [column = 1] = columns;
      return reads.map((read) => {
        if (read.kind !== 'candidate' || context.said.has('stub')) return read;
        context.said.add('stub');
        const text = cellAt(row, column).text;
        const address = cellAddress(row.row, column);
        const warning = problemAt(context, row.row, address, 'warning', 'import.stub.filled', { text });
        return { ...read, warnings: [warning, ...read.warnings] };
      });
    },
  };
}
