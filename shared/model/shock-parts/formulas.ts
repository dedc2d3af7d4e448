/** The cells that every shock has, where its kind has a ramp for the third. */
export const SCOPE_CELLS = ['start', 'end', 'recoveryDays'] as const;
export type ScopeCell = (typeof SCOPE_CELLS)[number];

/** Addresses of the cells of a shock. */
export type Refs<Cell extends string> = Readonly<Record<Cell | ScopeCell, string>>;

/**
 * Where a formula stands and what it may look at. Letters are columns of the daily sheet; `first` and `last` its first
 * and last row of days, the first `history` of which lie before the window.
 */
export interface StreamPlace {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly history: number;
  /** Column of what is due before this shock. */
  readonly stream: string;
  /** Address of the lead time of the group. */
  readonly leadTime: string;
}

/** Columns of the step itself: what it counts with, empty without one, and what arrives after it. */
export interface StepLetters {
  readonly counted: string;
  readonly passed: string;
}

/** The formulas of a day. */
export interface CellFormulas {
  /** Of the column that the step counts with; null without one. */
  readonly counted: string | null;
  readonly passed: string;
}

/** Column of the date, and of the day counted from the start. */
export const DATE_COLUMN = 'A';
export const DAY_COLUMN = 'B';

/**
 * A level in one cell: what is due today was dispatched a lead time ago; `level` of it in [start, end), then the ramp.
 * The same arithmetic as applyLevel().
 * @param level the part that goes out, as a formula
 */
export function levelFormula(place: StreamPlace, shock: Refs<never>, level: string): CellFormulas {
  const sent = dispatched(place);
  const due = `${place.stream}${place.row}`;
  const ramp = `(${level}+(1-${level})*(${sent}-${shock.end}+0.5)/${shock.recoveryDays})`;
  const inForce = level === '0' ? '0' : `${due}*${level}`;
  return {
    counted: null,
    passed: `IF(${sent}<${shock.start},${due},IF(${sent}<${shock.end},${inForce},IF(${sent}<${shock.end}+${shock.recoveryDays},${due}*${ramp},${due})))`,
  };
}

/** What a step took: what is due before it less what is due after it. */
export function difference({ row, stream }: StreamPlace, _shock: unknown, { passed }: StepLetters): string {
  return `(${stream}${row}-${passed}${row})`;
}

/** The day on which what is due today left. */
export function dispatched({ row, leadTime }: Pick<StreamPlace, 'row' | 'leadTime'>): string {
  return `($${DATE_COLUMN}${row}-${leadTime})`;
}

/** The value of a column some days back. */
export function rowBack({ row, first, last, history }: StreamPlace, column: string, days: string): string {
  return `INDEX(${column}$${first}:${column}$${last},$${DAY_COLUMN}${row}-${days}+${history + 1})`;
}
