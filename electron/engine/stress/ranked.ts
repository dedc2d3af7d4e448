import { valueUnder } from '@shared/base/element-at';
import { ONE_MOMENT } from '@shared/model/headline';
import type { Removal } from '@shared/model/stress';

/** Shortfalls that differ by less than this part of the largest are the same: sums of doubles. */
export const SAME_SHORTFALL = 1e-9;

/**
 * More shortfall first; then who stops sooner; then fewer nodes; the order of the model decides the rest. Figures that are
 * the same but for rounding are a tie.
 */
export function ranked(rows: readonly Removal[]): Removal[] {
  const largest = rows.reduce((most, { shortfall }) => Math.max(most, shortfall), 0);
  const stopOf = ({ firstStop }: Removal) => firstStop?.moment.day ?? Number.MAX_VALUE;
  const byShortfall = ties(rows, ({ shortfall }) => -shortfall, SAME_SHORTFALL * largest);
  return byShortfall
    .flatMap((alike) => ties(alike, stopOf, ONE_MOMENT))
    .flatMap((alike) => alike.toSorted((a, b) => a.nodes.length - b.nodes.length));
}

/** Rows by a rising figure, in groups of those no further from the first of the group; in each as they were given. */
function ties(rows: readonly Removal[], figure: (row: Removal) => number, apart: number): Removal[][] {
  const order = new Map(rows.map((row, at) => [row, at]));
  const groups: { readonly from: number; readonly rows: Removal[] }[] = [];
  for (const row of rows.toSorted((a, b) => figure(a) - figure(b))) {
    const last = groups.at(-1);
    if (last !== undefined && figure(row) - last.from <= apart) last.rows.push(row);
    else groups.push({ from: figure(row), rows: [row] });
  }
  return groups.map((group) => group.rows.sort((a, b) => valueUnder(order, a) - valueUnder(order, b)));
}
