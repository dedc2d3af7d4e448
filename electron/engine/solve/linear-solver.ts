import { intAt } from '@shared/base/element-at';
import type { Highs, RawModelApi } from 'highs';

/** No bound. */
export const FREE = Number.POSITIVE_INFINITY;

/** Column and coefficient. */
export type Cell = readonly [number, number];

export interface Column {
  readonly cost: number;
  readonly lower: number;
  /** Infinity for no bound. */
  readonly upper: number;
  readonly integer?: boolean;
}

export interface Row {
  readonly lower: number;
  readonly upper: number;
  /** A column at most once. */
  readonly cells: readonly Cell[];
}

/** Minimise the cost of the columns within their bounds and the rows. */
export interface LinearProgram {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface LinearSolution {
  readonly values: Float64Array;
  /** Relative gap between the best mix and the best bound; 0 for a programme without whole numbers. */
  readonly gap: number;
}

/** A solver in this thread; it blocks while it works. */
export interface LinearSolver {
  readonly version: string;
  /** @returns null when nothing satisfies the rows and bounds. @throws Error when the solver gives up */
  solve(program: LinearProgram): LinearSolution | null;
  /** The same for programmes that come one after the other, many with the very cells of the one before. Whoever keeps it ends it. */
  keep(): CachedSolver;
}

export interface CachedSolver {
  /** As LinearSolver. @param beginsAt the solution before, from which a bound that has moved is a step away, or nothing at all */
  solve(program: LinearProgram, beginsAt: 'nothing' | 'last'): LinearSolution | null;
  end(): void;
}

/** Model statuses of the solver's C interface: kOptimal, kInfeasible and kUnboundedOrInfeasible. */
const OPTIMAL = 7;
const INFEASIBLE: readonly number[] = [8, 9];

/**
 * Loads HiGHS. Source: docs/engine.md 10.2.
 * @param wasmPath where highs.wasm lies: the library reads it itself, and takes no bytes, whatever its types say
 */
export async function loadSolver(wasmPath: string): Promise<LinearSolver> {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs({ locateFile: () => wasmPath });
  return {
    version: highs.version.string,
    solve: (program) => {
      const kept = new CachedModel(highs);
      try {
        return kept.solve(program, 'nothing');
      } finally {
        kept.end();
      }
    },
    keep: () => new CachedModel(highs),
  };
}

/** A model of the solver that is told of a programme what it does not know yet. */
class CachedModel implements CachedSolver {
  readonly #highs: Highs;
  #model: RawModelApi | null = null;
  #known: LinearProgram | null = null;

  constructor(highs: Highs) {
    this.#highs = highs;
  }

  solve(program: LinearProgram, beginsAt: 'nothing' | 'last'): LinearSolution | null {
    if (program.columns.length === 0) {
      const holds = program.rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
      return holds ? { values: new Float64Array(0), gap: 0 } : null;
    }
    const model = this.#model ?? newModel(this.#highs);
    this.#model = model;
    const isMixed = program.columns.some(({ integer }) => integer === true);
    if (isMixed || this.#known === null || !hasSameCells(this.#known, program)) pass(model, program, isMixed);
    else {
      passBounds(model, program);
      if (beginsAt === 'nothing') model.clearSolver();
    }
    this.#known = program;
    model.run();
    const status: number = model.getModelStatus();
    if (INFEASIBLE.includes(status)) return null;
    if (status !== OPTIMAL) throw new Error(`the solver ended with status ${status}`);
    const solution = model.getSolution();
    if (solution.status === -1) throw new Error('the solver gave no solution');
    return { values: solution.value.colValue, gap: isMixed ? numberOf(model, 'mip_gap') : 0 };
  }

  end(): void {
    this.#model?.dispose();
    this.#model = null;
  }
}

function newModel(highs: Highs): RawModelApi {
  const model = highs.raw.createModel();
  for (const [name, value] of OPTIONS) model.setOptionValue(name, value);
  return model;
}

/** Whether two programmes differ in nothing but bounds. */
function hasSameCells(one: LinearProgram, other: LinearProgram): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.rows.length === other.rows.length &&
    one.rows.every(({ cells }, row) => cells === other.rows[row]?.cells) &&
    one.columns.every(({ cost }, column) => cost === other.columns[column]?.cost)
  );
}

function passBounds(model: RawModelApi, { columns, rows }: LinearProgram): void {
  const all = (count: number) => ({ kind: 'range', from: 0, to: count - 1 }) as const;
  const [low, high] = boundsOf(columns);
  if (model.changeColsBounds(all(columns.length), low, high).status === -1)
    throw new Error('the solver did not take the bounds');
  if (rows.length === 0) return;
  const [least, most] = boundsOf(rows);
  if (model.changeRowsBounds(all(rows.length), least, most).status === -1)
    throw new Error('the solver did not take the bounds');
}

function boundsOf(of: readonly Pick<Column, 'lower' | 'upper'>[]): [Float64Array, Float64Array] {
  const [lower, upper] = [new Float64Array(of.length), new Float64Array(of.length)];
  for (const [at, bound] of of.entries()) {
    lower[at] = bound.lower;
    upper[at] = bound.upper;
  }
  return [lower, upper];
}

/** Silent, the same on every machine, and no answer that is only nearly the best. */
const OPTIONS: readonly (readonly [string, number | boolean | string])[] = [
  ['output_flag', false],
  ['random_seed', 0],
  ['mip_rel_gap', 0],
  ['mip_abs_gap', 0],
  ['mip_feasibility_tolerance', 1e-9],
  ['primal_feasibility_tolerance', 1e-9],
  ['dual_feasibility_tolerance', 1e-9],
];

function pass(model: RawModelApi, { columns, rows }: LinearProgram, isMixed: boolean): void {
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { cells }] of rows.entries()) starts[row + 1] = intAt(starts, row) + cells.length;
  const count = intAt(starts, rows.length);
  const [indices, values] = [new Int32Array(count), new Float64Array(count)];
  let next = 0;
  for (const { cells } of rows)
    for (const [column, value] of cells) {
      indices[next] = column;
      values[next++] = value;
    }
  const [colLower, colUpper] = boundsOf(columns);
  const [rowLower, rowUpper] = boundsOf(rows);
  const data = {
    numCols: columns.length,
    numRows: rows.length,
    colLower,
    colUpper,
    rowLower,
    rowUpper,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
  };
  const { status } = isMixed
    ? model.passMip({ ...data, integrality: Int32Array.from(columns, ({ integer }) => (integer ? 1 : 0)) })
    : model.passLp(data);
  if (status === -1) throw new Error('the solver did not take the programme');
}

function numberOf(model: RawModelApi, name: string): number {
  const found = model.getInfoValue(name);
  return found.status === -1 ? Number.NaN : Number(found.value);
}
