import {
  compare,
  constant,
  HUNDRED,
  type Maybe,
  minus,
  ONE,
  per,
  type Term,
  times,
  unknown,
  when,
  ZERO,
} from './expression';

/** The formulas of needs and stocks, each said once: the engine evaluates them over plain numbers, the workbook over cells. */
type Figure = Term<number>;

/** Need of a year: what substitution (percent) leaves of the demand. */
export const neededOf = (demand: Figure, substitution: Figure): Figure =>
  times(demand, minus(ONE, per(substitution, HUNDRED)));

/** Days that a year has in every days-of-cover figure, leap year or not, so that years compare. */
const COVER_DAYS = constant(365);

/** Days of cover = stock / (need of a year / 365), where something is needed. Source: docs/engine.md 4.4. */
export const coverOf = (stock: Figure, needPerYear: Figure): Figure => {
  const perDay = per(needPerYear, COVER_DAYS);
  return per(stock, { ...perDay, formula: `(${perDay.formula})` });
};

/** The same of a cell: nothing without a stock, and no number where nothing is needed. */
export const shownCover = (stock: Figure, needPerYear: Figure): Term<Maybe> =>
  when(
    compare(stock, '=', ZERO),
    ZERO,
    when(compare(needPerYear, '=', ZERO), unknown, coverOf(stock, needPerYear)),
  );
