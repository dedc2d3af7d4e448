import { itemAt } from '@shared/base/element-at';
import { isBlank } from '@shared/base/fold-text';
import { type Place, Refusal, unreachable } from '@shared/base/refusal';
import { cellAt, type RawCell, type RawRow, sourceOf, textCell } from '@shared/base/sheet-cell';
import type { StepTally } from '@shared/features/importing/inspection';
import type { TableStep } from '@shared/model/table-steps';
import { conditionOf, valueKey } from './condition';
import type { FilterNews } from './filter-news';
import { findColumn, type Heads } from './find-column';

/** A table: what stands above its columns, and its rows below. */
export interface Table {
  readonly heads: Heads;
  readonly rows: readonly RawRow[];
}

interface Running {
  /** The column whose text alone decides, of a step that leaves rows out and does nothing else. */
  readonly filters?: number;
  kept: number;
  leftOut: number;
  changed: number;
  readonly run: (row: RawRow) => RawRow;
  readonly news: () => FilterNews | null;
  readonly recorded: () => TableStep;
}

/** Takes the rows of one table through the steps, one after the other: fill down looks back. */
export class StepRun {
  /** What stands above the columns after the last step. */
  readonly heads: Heads;
  readonly #steps: readonly Running[];

  /** @throws Refusal `refusal.import.keepColumn` where a step names a column that is not there */
  constructor(steps: readonly TableStep[], heads: Heads, place: Place = {}) {
    const after = new Map(heads);
    this.#steps = steps.map((step, index) => ({
      kept: 0,
      leftOut: 0,
      changed: 0,
      recorded: () => step,
      ...(step.off === true ? OFF : running(step, index, after, place)),
    }));
    this.heads = after;
  }

  /** The row as the steps leave it: itself where none touches it, or with the step that leaves it out. */
  take(raw: RawRow): RawRow {
    let row = raw;
    for (const step of this.#steps) {
      const next = step.run(row);
      if (next.out !== undefined) {
        step.leftOut += 1;
        return next;
      }
      step.kept += 1;
      if (next !== row) step.changed += 1;
      row = next;
    }
    return row;
  }

  /** Counts one more row that the steps leave as one before: `out` is the step that leaves it out. */
  again(out: number | undefined): void {
    for (let index = 0; index < this.#steps.length; index++) {
      const step = itemAt(this.#steps, index);
      if (index === out) {
        step.leftOut += 1;
        return;
      }
      step.kept += 1;
    }
  }

  /** The columns that decide, where all steps do no more than leave rows out; null where one does more. */
  get filtered(): readonly number[] | null {
    const columns: number[] = [];
    for (const { filters } of this.#steps) {
      if (filters === undefined) return null;
      if (filters > 0) columns.push(filters);
    }
    return columns;
  }

  get tallies(): readonly StepTally[] {
    return this.#steps.map(({ kept, leftOut, changed }) => ({ kept, leftOut, changed }));
  }

  /** The steps, each filter with the values that its column has: those by which the next file is known. */
  get recorded(): readonly TableStep[] {
    return this.#steps.map((step) => step.recorded());
  }

  /** Filters whose column has other values than when they were recorded, once all rows are through. */
  get news(): readonly FilterNews[] {
    return this.#steps.flatMap((step) => step.news() ?? []);
  }
}

/** The table after the steps, without the rows that are left out, and what each step did. Nothing is read again. */
export function applySteps(
  { heads, rows }: Table,
  steps: readonly TableStep[],
  place: Place = {},
): { readonly table: Table; readonly tallies: readonly StepTally[] } {
  const run = new StepRun(steps, heads, place);
  const kept = rows.map((row) => run.take(row)).filter(({ out }) => out === undefined);
  return { table: { heads: run.heads, rows: kept }, tallies: run.tallies };
}

/** The same for the first rows of a table that may be another one than the steps were made for: it stays as it is then. */
export function afterSteps(steps: readonly TableStep[], heads: Heads, rows: readonly RawRow[]): Table {
  try {
    return applySteps({ heads, rows }, steps).table;
  } catch (thrown) {
    if (thrown instanceof Refusal) return { heads, rows };
    throw thrown;
  }
}

/** A step that is switched off. */
const OFF = { run: (row: RawRow) => row, news: () => null, filters: 0 };
/** A step that changes cells. */
const CHANGES = { news: () => null };

function running(
  step: TableStep,
  index: number,
  heads: Map<number, string>,
  place: Place,
): Pick<Running, 'run' | 'news'> & Partial<Pick<Running, 'recorded' | 'filters'>> {
  const at = (name: string) => findColumn(name, heads, place);
  switch (step.step) {
    case 'fill_down':
      return { ...CHANGES, run: fillDown(step.columns.map(at)) };
    case 'split':
      return { ...CHANGES, run: split(at(step.column), step.by, addColumns(step.into, heads)) };
    case 'replace':
      return { ...CHANGES, run: replace(at(step.column), step.from, step.to) };
    case 'keep':
    case 'leave_out':
      return filter(step, index, at(step.column));
    default:
      return unreachable(step);
  }
}

/** A blank row ends what is filled, and a name further left those to its right. A cell with nothing at its right is a heading, not a gap. */
function fillDown(columns: readonly number[]): (row: RawRow) => RawRow {
  const labels = new Map<number, RawCell>();
  return (row) => {
    const last = row.cells.findLastIndex((cell) => cell !== undefined && !isEmpty(cell)) + 1;
    if (last === 0) labels.clear();
    const own = columns.filter((column) => !isEmpty(cellAt(row, column)));
    for (const column of own) {
      labels.set(column, { ...cellAt(row, column), from: sourceOf(row, column) });
      for (const inner of columns) if (inner > column && !own.includes(inner)) labels.delete(inner);
    }
    const gaps = columns.filter((column) => column < last && !own.includes(column) && labels.has(column));
    return gaps.length === 0
      ? row
      : withCells(
          row,
          gaps.map((column) => [column, labels.get(column)]),
        );
  };
}

function split(column: number, by: string, into: readonly number[]): (row: RawRow) => RawRow {
  return (row) => {
    const cell = cellAt(row, column);
    if (isBlank(cell.text)) return row;
    const parts = cell.text.split(by);
    const from = sourceOf(row, column);
    // What has more parts than there are columns keeps them in the last one: nothing is lost.
    const ends = into.map((_, index) =>
      (index === into.length - 1 ? parts.slice(index).join(by) : (parts[index] ?? '')).trim(),
    );
    return withCells(
      row,
      into.map((target, index) => [target, { ...textCell(ends[index] ?? ''), from }]),
    );
  };
}

function replace(column: number, wanted: string, text: string): (row: RawRow) => RawRow {
  const key = valueKey(wanted);
  return (row) => {
    const cell = cellAt(row, column);
    if (cell.fault !== null || valueKey(cell.text) !== key || cell.text === text) return row;
    return withCells(row, [[column, { ...textCell(text), from: sourceOf(row, column) }]]);
  };
}

function filter(
  step: Extract<TableStep, { step: 'keep' | 'leave_out' }>,
  index: number,
  column: number,
): Pick<Running, 'run' | 'news' | 'recorded' | 'filters'> {
  const meets = conditionOf(step.is, step.values);
  const isKept = step.step === 'keep' ? meets : (text: string) => !meets(text);
  const seen = new Map<string, string>();
  return {
    filters: column,
    run(row) {
      const { text } = cellAt(row, column);
      const key = valueKey(text);
      if (!seen.has(key) && seen.size < MOST_VALUES) seen.set(key, text.trim());
      return isKept(text) ? row : { ...row, out: index };
    },
    recorded() {
      const values = [...seen.values()];
      // A pattern, and a blank, are asked for among names as well, of which each file has others.
      if (step.is !== 'one_of' || step.values.every((value) => value === '')) return step;
      const isTelling = values.length < MOST_VALUES && values.every((value) => value.length <= LONGEST_VALUE);
      return isTelling ? { ...step, seen: values } : step;
    },
    news() {
      const { seen: before = null, is, values } = step;
      if (before === null) return null;
      const known = new Set([...before, ...(is === 'one_of' ? values : [])].map(valueKey));
      const fresh = [...seen].flatMap(([key, text]) => (known.has(key) ? [] : [text]));
      const missing = is === 'one_of' ? values.filter((value) => !seen.has(valueKey(value))) : [];
      return fresh.length + missing.length === 0
        ? null
        : { step: index, column: step.column, missing, fresh };
    },
  };
}

/** More values than this a column that tells rows apart does not have: it holds names or figures. */
const MOST_VALUES = 1_024;
const LONGEST_VALUE = 300;

function addColumns(names: readonly string[], heads: Map<number, string>): number[] {
  return names.map((name) => {
    const column = Math.max(0, ...heads.keys()) + 1;
    heads.set(column, name);
    return column;
  });
}

function withCells(row: RawRow, changes: readonly (readonly [number, RawCell | undefined])[]): RawRow {
  const cells = [...row.cells];
  for (const [column, cell] of changes) cells[column - 1] = cell;
  return { ...row, cells };
}

function isEmpty(cell: RawCell): boolean {
  return isBlank(cell.text) && cell.fault === null;
}
