import { itemAt, numberAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { requireNumber } from '../indicators/require-figures';

/** Rows of one length each. */
export type Matrix = readonly (readonly number[])[];

/** A pivot this small, beside the largest of its matrix, stands for none. */
const SINGULAR = 1e-12;

/**
 * (I - A)^-1: what all rounds of a loop (re-exports, scrap, inputs of inputs) add up to.
 * Source: docs/engine.md 13.3; Miller and Blair 2009; check values G-09, G-10.
 * @param coefficients square: input of row i for a unit of column j
 * @throws Refusal when it is not square, holds no number somewhere, or has a loop that nothing leaves
 */
export function leontiefInverse(coefficients: Matrix): number[][] {
  const size = coefficients.length;
  return solveLoop(coefficients, identity(size));
}

/**
 * x with (I - A) x = B: by Gauss with partial pivoting, one column of B a question.
 * @param coefficients square, n x n
 * @param right n rows
 * @throws Refusal `refusal.risk.notSquare`, `refusal.model.notANumber`, `refusal.risk.closedLoop`
 */
export function solveLoop(coefficients: Matrix, right: Matrix): number[][] {
  const size = coefficients.length;
  requireSquare(coefficients, right);
  const rows = coefficients.map((row, i) => [
    ...row.map((value, j) => (i === j ? 1 : 0) - value),
    ...(right[i] ?? []),
  ]);
  const largest = Math.max(1, ...coefficients.flat().map(Math.abs));
  for (let column = 0; column < size; column++) {
    const pivotAt = pivotRow(rows, column);
    const pivot = rows[pivotAt] ?? [];
    const head = numberAt(pivot, column);
    if (Math.abs(head) <= SINGULAR * largest) {
      throw new Refusal('refusal.risk.closedLoop', { node: column + 1 }, { field: `row ${column + 1}` });
    }
    rows[pivotAt] = rows[column] ?? [];
    rows[column] = pivot.map((value) => value / head);
    for (let other = 0; other < size; other++) {
      if (other !== column) rows[other] = without(rows[other] ?? [], rows[column] ?? [], column);
    }
  }
  return rows.map((row) => row.slice(size));
}

/** Output that serves a final demand: x = (I - A)^-1 y, units of y. */
export function outputFor(coefficients: Matrix, demand: readonly number[]): number[] {
  return solveLoop(
    coefficients,
    demand.map((value) => [value]),
  ).map((row) => numberAt(row, 0));
}

function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++) {
    if (Math.abs(numberAt(itemAt(rows, row), column)) > Math.abs(numberAt(itemAt(rows, best), column)))
      best = row;
  }
  return best;
}

function without(row: readonly number[], pivot: readonly number[], column: number): number[] {
  const factor = numberAt(row, column);
  return factor === 0 ? [...row] : row.map((value, index) => value - factor * numberAt(pivot, index));
}

function requireSquare(coefficients: Matrix, right: Matrix): void {
  const size = coefficients.length;
  if (right.length !== size || coefficients.some((row) => row.length !== size)) {
    throw new Refusal('refusal.risk.notSquare', { rows: size }, { field: 'matrix' });
  }
  for (const [i, row] of [...coefficients, ...right].entries()) {
    for (const [j, value] of row.entries()) requireNumber(value, `matrix[${i % size}][${j}]`);
  }
}

function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}
