import { Refusal } from '../base/refusal';
import type { SupplierId } from './supplier';

/** One row of a share set while it is being edited; percent 0..100. */
export interface RebalanceRow {
  readonly supplierId: SupplierId;
  readonly percent: number;
  readonly locked: boolean;
}

/** proportional: unlocked others give and take; none: the unallocated rest gives and takes. */
export const REBALANCE_MODES = ['proportional', 'none'] as const;
export type RebalanceMode = (typeof REBALANCE_MODES)[number];

interface Rebalanced {
  /** New percent of every row, in the order given. Doubles as computed: rounding is for display only. */
  readonly percents: readonly number[];
  /** The unallocated rest afterwards. */
  readonly rest: number;
  /** Suppliers other than the edited one whose percent changed. */
  readonly moved: readonly SupplierId[];
}

/** Below this, in percentage points, a sum counts as exact: noise of adding doubles. */
export const SUM_TOLERANCE = 1e-9;

/** What is not allocated to anybody: 100 less the sum; noise below SUM_TOLERANCE is 0. May be negative (over 100). */
export function unallocated(percents: readonly number[]): number {
  const rest = 100 - percents.reduce((sum, value) => sum + value, 0);
  return Math.abs(rest) < SUM_TOLERANCE ? 0 : rest;
}

/**
 * Gives supplier `supplierId` the new value v. L = locked others + rest (the rest stays as it is unless `openRest`);
 * R = 100 - v - L. Unlocked others scale by R / their sum; when that sum is 0, R goes to the rest.
 *
 * @param rows one share set; percents 0..100 that sum to at most 100
 * @throws Refusal `refusal.share.noRoom` naming the largest value allowed, when R < 0; `refusal.share.range` when v is
 * not within 0..100; `refusal.share.locked` when the edited row itself is locked; `refusal.share.unknownSupplier`
 */
export function rebalance(
  rows: readonly RebalanceRow[],
  supplierId: SupplierId,
  value: number,
  options: { readonly mode: RebalanceMode; readonly openRest?: boolean },
): Rebalanced {
  const edited = rows.find((row) => row.supplierId === supplierId);
  if (edited === undefined) throw new Refusal('refusal.share.unknownSupplier', { supplier: supplierId });
  if (!(value >= 0 && value <= 100)) throw new Refusal('refusal.share.range', { value });
  if (edited.locked) throw new Refusal('refusal.share.locked', { supplier: supplierId });

  const others = rows.filter((row) => row !== edited);
  const rest = Math.max(0, unallocated(rows.map((row) => row.percent)));
  const restGives = options.mode === 'none' || options.openRest === true;
  const holds = (row: RebalanceRow) => row.locked || options.mode === 'none';
  const held = sum(others.filter(holds)) + (restGives ? 0 : rest);
  const headroom = 100 - held;
  if (value > headroom + SUM_TOLERANCE)
    throw new Refusal('refusal.share.noRoom', { value, largest: Math.max(0, headroom) });

  const free = others.filter((row) => !holds(row));
  const freeSum = sum(free);
  const toFree = Math.max(0, headroom - value);
  // With the rest open it takes its part like an unlocked row, so that nobody is favoured.
  const giving = freeSum + (options.openRest && options.mode !== 'none' ? rest : 0);
  // The noise of adding doubles is nobody's move: who was entered in tonnes stays so.
  const scale = freeSum === 0 || Math.abs(toFree - giving) < SUM_TOLERANCE ? 1 : toFree / giving;
  const percents = rows.map((row) => {
    if (row === edited) return value;
    return holds(row) ? row.percent : row.percent * scale;
  });
  const moved = rows.flatMap((row, index) =>
    row !== edited && percents[index] !== row.percent ? [row.supplierId] : [],
  );
  return { percents, rest: Math.max(0, unallocated(percents)), moved };
}

function sum(rows: readonly RebalanceRow[]): number {
  return rows.reduce((total, row) => total + row.percent, 0);
}

/**
 * Published sets are rounded: one that sums to 99.5..100.5 is scaled to 100. @returns the factor used, or null when the
 * set is left as it is (exact already, or too far off to be rounding).
 */
export function normalisationFactor(percents: readonly number[]): number | null {
  const total = percents.reduce((sumSoFar, value) => sumSoFar + value, 0);
  const off = Math.abs(total - 100);
  return off < SUM_TOLERANCE || off > 0.5 ? null : 100 / total;
}
