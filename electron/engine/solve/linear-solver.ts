import type { Highs, RawModelApi } from 'highs';

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
  /** Column and coefficient; a column at most once. */
  readonly cells: readonly (readonly [number, number])[];
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
  return { version: highs.version.string, solve: (program) => solveWith(highs, program) };
}

function solveWith(highs: Highs, program: LinearProgram): LinearSolution | null {
  if (program.columns.length === 0) {
    const holds = program.rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
    return holds ? { values: new Float64Array(0), gap: 0 } : null;
  }
  const model = highs.raw.createModel();
  try {
    for (const [name, value] of OPTIONS) model.setOptionValue(name, value);
    const isMixed = pass(model, program);
    model.run();
    const status: number = model.getModelStatus();
    if (INFEASIBLE.includes(status)) return null;
    if (status !== OPTIMAL) throw new Error(`the solver ended with status ${status}`);
    const solution = model.getSolution();
    if (solution.status === -1) throw new Error('the solver gave no solution');
    return { values: solution.value.colValue, gap: isMixed ? numberOf(model, 'mip_gap') : 0 };
  } finally {
    model.dispose();
  }
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

function pass(model: RawModelApi, { columns, rows }: LinearProgram): boolean {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.cells.length;
  });
  const cells = rows.flatMap((row) => row.cells);
  const data = {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(cells, ([column]) => column),
      values: Float64Array.from(cells, ([, value]) => value),
    },
  };
  const isMixed = columns.some(({ integer }) => integer === true);
  const { status } = isMixed
    ? model.passMip({ ...data, integrality: Int32Array.from(columns, ({ integer }) => (integer ? 1 : 0)) })
    : model.passLp(data);
  if (status === -1) throw new Error('the solver did not take the programme');
  return isMixed;
}

function numberOf(model: RawModelApi, name: string): number {
  const found = model.getInfoValue(name);
  return found.status === -1 ? Number.NaN : Number(found.value);
}
