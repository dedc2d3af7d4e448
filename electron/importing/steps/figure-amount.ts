import type { FigureKind } from '@shared/base/figure-kind';
import type { FigureUnit } from './figure';
import type { FigureRow } from './figure-row';
import { readEntry } from './read-entry';
import { readMoney } from './read-money';

/** Kinds of figures that are counted in money. */
export const MONEY: ReadonlySet<FigureKind> = new Set(['price', 'value', 'balance']);

/** The figure of a row in the unit in which it is kept. */
export function amountOf({ row, mapping, context }: FigureRow, kind: FigureKind | null, year: number | null) {
  if (kind !== null && MONEY.has(kind)) {
    const { amount, ...read } = readMoney(row, { kind, year }, mapping, context);
    return { ...read, measure: null, value: amount === null ? null : { ...amount, basis: null } };
  }
  const { entry, ...own } = readEntry(row, mapping, context);
  const read = { ...own, note: null };
  if (entry === null) return { ...read, value: null };
  const unit: FigureUnit = entry.as;
  return entry.as === 'percent'
    ? { ...read, value: { value: entry.percent, unit, basis: null } }
    : { ...read, value: { value: entry.mass.tonnes, unit, basis: entry.mass.basis } };
}
