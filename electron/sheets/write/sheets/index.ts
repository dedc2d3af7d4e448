import type { AnySheet } from '../declare-sheet';
import type { SheetKey } from '../sheet-keys';
import { assumptions } from './assumptions';
import { basis } from './basis';
import { byMonth } from './by-month';
import { check } from './check';
import { comparison } from './comparison';
import { comparisonPictures } from './comparison-pictures';
import { cover } from './cover';
import { daily } from './daily';
import { factors } from './factors';
import { fan } from './fan';
import { indicators } from './indicators';
import { inputs } from './inputs';
import { lineDays } from './line-days';
import { lines } from './lines';
import { months } from './months';
import { pictures } from './pictures';
import { results } from './results';
import { sampled } from './sampled';
import { shares } from './shares';
import { sources } from './sources';
import { stock } from './stock';
import { summary } from './summary';
import { suppliers } from './suppliers';
import { targets } from './targets';
import { trade } from './trade';

/**
 * Every sheet of a scenario workbook, in the order of the tabs: results first, then what they rest on. One that has a
 * word for its tab and is not here does not compile. No sheet may import this list.
 */
export const SHEETS: { readonly [Key in SheetKey]: AnySheet } = {
  cover,
  comparison,
  comparisonPictures,
  summary,
  lines,
  results,
  pictures,
  inputs,
  shares,
  suppliers,
  stock,
  daily,
  lineDays,
  months,
  byMonth,
  indicators,
  targets,
  factors,
  trade,
  sampled,
  fan,
  check,
  assumptions,
  sources,
  basis,
};

/** Those of a workbook that recalculates; summary and basis are of the short one alone. */
export const FULL_SHEETS: readonly AnySheet[] = Object.values(SHEETS).filter(
  (sheet) => sheet !== summary && sheet !== basis,
);
