import { floatAt } from '@shared/base/element-at';
import { inYear } from '@shared/model/missing-figures';
import type { Allocation, MaterialModel } from '@shared/model/what-if';
import type { YearSpan } from '../run/year-spans';

/** What is kept of each run's shortfall, and how the totals of the material and of its uses are made of it. */
export interface Columns {
  readonly count: number;
  /** Weight of each column in the material's total. */
  readonly all: Float64Array;
  /** The same by use. */
  readonly uses: readonly Float64Array[];
}

/**
 * A plain material whose shortfall is shared in proportion: one column a calendar year, of which each use bears its part of
 * the demand, as servedUses() shares it out.
 */
export function columnsByYear(material: MaterialModel, spans: readonly YearSpan[]): Columns {
  return {
    count: spans.length,
    all: new Float64Array(spans.length).fill(1),
    uses: material.uses.map(({ demand }) =>
      Float64Array.from(spans, ({ year }) => {
        const all = material.uses.reduce((sum, use) => sum + inYear(use.demand, year), 0);
        return all > 0 ? inYear(demand, year) / all : 0;
      }),
    ),
  };
}

/** Any other: one column for the material, then one a use. */
export function columnsByUse({ uses }: MaterialModel): Columns {
  const count = 1 + uses.length;
  const only = (column: number) => new Float64Array(count).fill(1, column, column + 1);
  return { count, all: only(0), uses: uses.map((_, use) => only(1 + use)) };
}

/** Whether a plain material's shortfall is shared out in parts that stand still through a year. */
export function sharesByYear(allocation: Allocation | undefined): boolean {
  return (allocation ?? 'proportional') === 'proportional';
}

/** The total of each run by the weights of its columns. @param totals by run, then by column */
export function totalsBy(totals: Float64Array, weights: Float64Array): Float64Array {
  const columns = weights.length;
  const sums = new Float64Array(totals.length / columns);
  for (let run = 0; run < sums.length; run++) {
    let sum = 0;
    for (let column = 0; column < columns; column++)
      sum += floatAt(weights, column) * floatAt(totals, run * columns + column);
    sums[run] = sum;
  }
  return sums;
}
