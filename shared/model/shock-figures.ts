import { dateOfSerial, serialOfDate } from '../base/day-serial';
import { keysOf } from '../base/keys-of';
import { type Kind, kindOf, type Shock, termOf } from './shock';
import { SCOPE_CELLS, type ScopeCell } from './shock-parts/formulas';
import type { CellOf, Measure, Term, TermCell } from './shock-parts/term';
import { SHOCKS } from './shocks';

/** What a shock can say as a number: the name of its cell in a workbook. */
export type ShockField = ScopeCell | { [K in Kind]: CellOf<(typeof SHOCKS)[K]['terms']> }[Kind];

/** Figures by field: dates as day serials, parts in percent, masses in tonnes REO, a period in months; null for "never". */
type ShockFigures = Partial<Record<ShockField, number | null>>;

interface CellTerm {
  readonly name: string;
  readonly term: Term<unknown>;
  readonly cell: TermCell;
}

/** The terms of a kind that have a cell, in the order of a workbook. */
function cellTerms(kind: Kind): CellTerm[] {
  return Object.entries(kindOf({ kind }).terms)
    .flatMap(([name, term]) => (term.cell === null ? [] : [{ name, term, cell: term.cell }]))
    .sort((a, b) => a.cell.rank - b.cell.rank);
}

// The keys of the register are the kinds.
const KINDS = keysOf(SHOCKS);
const MEASURES: ReadonlyMap<string, Measure | 'start'> = new Map([
  ...SCOPE_CELLS.map((name) => [name, name === 'recoveryDays' ? 'days' : 'start'] as const),
  ...KINDS.flatMap((kind) => cellTerms(kind).map(({ term, cell }) => [cell.name, term.measure] as const)),
]);

/** The names of all cells of shocks. Their names are those of ShockField. */
export const SHOCK_FIELDS = [...MEASURES.keys()] as readonly ShockField[];

/** What kind of figure stands in a cell; 'start' for a day that has to be there. */
export function measureOf(field: ShockField): Measure | 'start' {
  const found = MEASURES.get(field);
  if (found === undefined) throw new Error(`no shock has a cell ${field}`);
  return found;
}

/** What a shock says, in the order of a workbook; a field that its kind lacks is absent. */
export function shockFigures(shock: Shock): ShockFigures {
  const { endsAtOnce } = kindOf(shock);
  return {
    start: serialOfDate(shock.start),
    end: serialOfDate(shock.end),
    ...(endsAtOnce ? {} : { recoveryDays: shock.recoveryDays }),
    ...Object.fromEntries(
      cellTerms(shock.kind).map(({ name, term, cell }) => [cell.name, term.toNumber(termOf(shock, name))]),
    ),
  };
}

/** The shock with other figures. Fields that its kind lacks, and those that no cell can say, stay as they are. */
export function withShockFigures(shock: Shock, figures: ShockFigures): Shock {
  const { start, end, recoveryDays } = figures;
  const given: Readonly<Record<string, number | null | undefined>> = figures;
  const terms = cellTerms(shock.kind).flatMap(({ name, term, cell }) => {
    const figure = given[cell.name];
    const value = figure === undefined ? undefined : term.fromNumber(figure);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...shock,
    start: dateOfSerial(start ?? serialOfDate(shock.start)),
    end: dateOfSerial(end ?? serialOfDate(shock.end)),
    recoveryDays: kindOf(shock).endsAtOnce ? shock.recoveryDays : (recoveryDays ?? shock.recoveryDays),
    ...Object.fromEntries(terms),
  };
}
