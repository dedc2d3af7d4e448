import { itemAt, numberAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { ofNone } from '@shared/model/missing-figures';
import { requireShares } from '../indicators/require-figures';
import type { Matrix } from './leontief';

/**
 * Ore origin through n stages, o = r M1 M2 ...: the plain formula, where every mixing is known.
 * Source: docs/engine.md 13.2.
 * @param refined r: fraction of the input from each node of the last stage; sums to 1
 * @param feeds M1, M2, ...: row i is the mix that node i of the stage takes from the nodes before it; rows sum to 1
 * @returns fraction from each node of the first stage
 * @throws Refusal for a row that does not sum to 1 (`refusal.risk.notWhole`) or matrices that do not fit together
 */
export function oreThrough(refined: readonly number[], feeds: readonly Matrix[]): number[] {
  requireWhole(refined, 'r');
  let mix = [...refined];
  for (const [index, matrix] of feeds.entries()) mix = multiply(mix, requireMixes(matrix, mix.length, index));
  return mix;
}

/**
 * Touches X anywhere, U_X = 1 - r D M1 D ... 1, with D = diag(node is not in X): what is left after the weight of all
 * paths that avoid X. At least the face value and at least the ore share. Source: docs/engine.md 13.2.
 * @param avoids for each stage from the last to the first, whether node i of it is in X
 */
export function touchesThrough(
  refined: readonly number[],
  feeds: readonly Matrix[],
  avoids: readonly (readonly boolean[])[],
): number {
  requireWhole(refined, 'r');
  const outside = (mix: readonly number[], stage: number) =>
    mix.map((value, node) => (avoids[stage]?.[node] === true ? 0 : value));
  let clean = outside(refined, 0);
  for (const [index, matrix] of feeds.entries()) {
    clean = outside(multiply(clean, requireMixes(matrix, clean.length, index)), index + 1);
  }
  return 1 - clean.reduce((sum, value) => sum + value, 0);
}

function multiply(mix: readonly number[], matrix: Matrix): number[] {
  const width = ofNone(matrix[0]?.length);
  return Array.from({ length: width }, (_, column) =>
    mix.reduce((sum, value, row) => sum + value * numberAt(itemAt(matrix, row), column), 0),
  );
}

function requireMixes(matrix: Matrix, rows: number, index: number): Matrix {
  const width = ofNone(matrix[0]?.length);
  if (matrix.length !== rows || matrix.some((row) => row.length !== width)) {
    throw new Refusal('refusal.risk.notSquare', { rows }, { field: `M${index + 1}` });
  }
  for (const [row, mix] of matrix.entries()) requireWhole(mix, `M${index + 1}[${row}]`);
  return matrix;
}

function requireWhole(mix: readonly number[], field: string): void {
  const sum = requireShares(mix, field);
  if (Math.abs(sum - 1) > 1e-9)
    throw new Refusal('refusal.risk.notWhole', { field, sum: sum * 100 }, { field });
}
