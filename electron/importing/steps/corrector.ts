import type { MessageKey } from '@shared/base/message';
import {
  BLANK_CELL,
  cellAt,
  columnNumber,
  type RawCell,
  type RawRow,
  textCell,
} from '@shared/base/sheet-cell';
import type { Correction, MadeCorrection } from '@shared/features/importing/corrections';
import type { ImportProblem } from '@shared/features/importing/diff';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { ReadRow } from './read-row';

/** No figure, and no blank either: a row that is left out is read like one that lacks its figure. */
const NO_FIGURE = textCell('?');

/** Follows the decisions of a person while a sheet is read: rows are changed before they get their meaning, and told. */
export class Corrector {
  /** Those that were followed, in the order of the sheet. */
  readonly made: MadeCorrection[] = [];
  readonly #byRow = new Map<number, (Correction & { readonly column: number })[]>();
  readonly #place: { readonly file: string; readonly sheet: string };

  constructor(mends: readonly Correction[], place: { readonly file: string; readonly sheet: string }) {
    this.#place = place;
    for (const correction of mends) {
      const at = placeOf(correction.cell);
      if (at === null) continue;
      this.#byRow.set(at.row, [...(this.#byRow.get(at.row) ?? []), { ...correction, column: at.column }]);
    }
  }

  /** Whether something was decided about a row. */
  decides(row: number): boolean {
    return this.#byRow.has(row);
  }

  /**
   * The readings of a row once the decisions about its cells are followed.
   * @param mapping of the table that the row is a part of
   * @param isAlone whether it is the only table of the row
   * @param read gives a row its meaning
   */
  read(
    raw: RawRow,
    mapping: Mapping,
    isAlone: boolean,
    read: (row: RawRow) => readonly ReadRow[],
  ): readonly ReadRow[] {
    const decided = this.#byRow.size === 0 ? undefined : this.#byRow.get(raw.row);
    const mends = (decided ?? []).filter(
      ({ column, text }) =>
        (isAlone || isWithin(column, mapping)) && (text === null || text === cellAt(raw, column).text),
    );
    if (mends.length === 0) return fitting(read(raw), raw);
    const { across = null } = mapping;
    const cells = [...raw.cells];
    for (const { as, column } of mends) {
      if (as !== null) cells[column - 1] = corrected(cellAt(raw, column), as);
      else
        for (const one of across?.columns.includes(column) === true ? [column] : figureColumns(mapping))
          if (cellAt(raw, one).text !== '') cells[one - 1] = NO_FIGURE;
    }
    let results = read({ row: raw.row, cells });
    for (const correction of mends) {
      const text = cellAt(raw, correction.column).text;
      const next =
        correction.as === null
          ? this.#leftOut(
              results,
              raw.row,
              correction,
              text,
              across?.columns.includes(correction.column) === true,
            )
          : this.#readAs(results, raw.row, correction, text);
      if (next !== results) this.made.push({ cell: correction.cell, text, as: correction.as });
      results = next;
    }
    return results;
  }

  #leftOut(
    results: readonly ReadRow[],
    row: number,
    { cell }: Correction,
    text: string,
    isOneCell: boolean,
  ): readonly ReadRow[] {
    const met = results.filter((one) => one.kind !== 'left_out' && (!isOneCell || isAt(one, cell)));
    if (met.length === 0) return results;
    return results.map((one): ReadRow => {
      if (!met.includes(one)) return one;
      // Whom it was about: what it is left out of is not whole without it (regions.ts, months-down.ts).
      const standing =
        one.kind === 'rejected' && one.standing !== undefined ? { standing: one.standing } : {};
      const told =
        one === met[0] ? { problem: this.#problem('import.mend.leftOut', { text }, cell, row) } : {};
      return { kind: 'left_out', row, reason: 'chosen', cell, ...standing, ...told };
    });
  }

  /** Told at the row that took the cell for its value, else at the first one that is read. */
  #readAs(
    results: readonly ReadRow[],
    row: number,
    { cell, as }: Correction,
    text: string,
  ): readonly ReadRow[] {
    const isRead = (one: ReadRow): boolean => one.kind !== 'left_out' && one.kind !== 'region';
    const met = results.find((one) => isRead(one) && isAt(one, cell)) ?? results.find(isRead);
    if (met === undefined) return results;
    const problem = this.#problem('import.mend.readAs', { text, value: as ?? '' }, cell, row);
    return results.map((one): ReadRow => {
      if (one !== met) return one;
      if (one.kind === 'rejected') return { ...one, problems: [...one.problems, problem] };
      if (one.kind === 'figure' || one.kind === 'declared')
        return { ...one, warnings: [...one.warnings, problem] };
      if (one.kind !== 'candidate') return one;
      const rawValue = one.candidate.valueCell === cell ? text : one.candidate.rawValue;
      return { ...one, candidate: { ...one.candidate, rawValue }, warnings: [...one.warnings, problem] };
    });
  }

  #problem(code: MessageKey, params: ImportProblem['params'], cell: string, row: number): ImportProblem {
    return { level: 'warning', row, code, params, place: { ...this.#place, cell } };
  }
}

/** A number in the place of a number stays one; everything else is read as text of the file. */
function corrected(cell: RawCell, as: string): RawCell {
  const isNumber = typeof cell.value === 'number' && !cell.percent && /^\d+(?:\.\d+)?$/.test(as);
  return isNumber ? { ...BLANK_CELL, value: Number(as), text: as } : textCell(as);
}

function fitting(reads: readonly ReadRow[], raw: RawRow): readonly ReadRow[] {
  return reads.some(({ kind }) => kind === 'rejected') ? reads.map((one) => onlyFitting(one, raw)) : reads;
}

/** A plain reading is offered only where the cell itself says what was read: not for a part of it, and not for a ditto mark. */
function onlyFitting(read: ReadRow, raw: RawRow): ReadRow {
  if (read.kind !== 'rejected' || read.problems.every(({ readAs }) => readAs === undefined)) return read;
  const problems = read.problems.map((problem): ImportProblem => {
    const at = placeOf(problem.place?.cell ?? '');
    const fits = at !== null && at.row === raw.row && cellAt(raw, at.column).text === problem.params.text;
    if (fits) return problem;
    const { readAs: _, ...plain } = problem;
    return plain;
  });
  return { ...read, problems };
}

/** Whether a reading took a cell for its value, or is rejected for it. */
function isAt(read: ReadRow, cell: string): boolean {
  if (read.kind === 'candidate') return read.candidate.valueCell === cell;
  if (read.kind === 'figure') return read.figure.valueCell === cell;
  if (read.kind === 'declared') return read.declared.cell === cell;
  return read.kind === 'rejected' && read.problems.some(({ place }) => place?.cell === cell);
}

/** Of tables side by side each takes its own columns. */
function isWithin(column: number, { columns, across = null }: Mapping): boolean {
  const own = [...Object.keys(columns).map(Number), ...(across?.columns ?? [])];
  return column >= Math.min(...own) && column <= Math.max(...own);
}

/** Row and column of an address; null for anything else. */
function placeOf(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell) ?? [];
  if (row === '') return null;
  return { row: Number(row), column: columnNumber(letters) };
}
