import type { IsoDate } from '../base/calendar';
import type { Mark } from '../base/certainty';
import type { Estimate } from '../model/uncertainty';
import type { Figures, Named, ReportMessage } from './report-message';

/** What a cell holds, by the format of its column. */
export interface Cells extends Figures {
  /** Words as data; a figure or a date alone counts as one in sheets. */
  text: ReportMessage;
  /** Things of the reference, each with its colour in a window: China + Lynas Kuantan. */
  names: readonly Named[];
  date: IsoDate;
  mark: Mark;
  /** What a sample says, with its standard error: 12.34 ± 0.56; two columns in sheets. */
  estimate: Estimate;
}
export type Format = keyof Cells;
export type Cell = Cells[Format] | null;

/** A cell that is not empty, with the format of its column. */
export type Filled = { readonly [F in Format]: { readonly format: F; readonly value: Cells[F] } }[Format];

/** One column: what it is called, and how its cells are written. The key of the column stands before it. */
export interface Column {
  /** Says the unit as well, but for percents, whose cells carry it. */
  readonly title: ReportMessage;
  readonly format: Format;
  /** What stands for a null: "not known" where nothing is said here, nothing at all where this is null. */
  readonly missing?: ReportMessage | null;
  /** Figures stand to the right, all else to the left, where nothing is said here. */
  readonly align?: 'left' | 'right';
  /** The column under whose words these stand in a window, small; elsewhere it is a column of its own. */
  readonly under?: string;
  /** A terminal leaves it out: there a head or a note says it. */
  readonly printed?: false;
}
export type Columns = Readonly<Record<string, Column>>;

/** A row that does not fit its columns does not compile. */
export interface Row<C extends Columns = Columns> {
  /** Unique in its table. */
  readonly key: string;
  readonly cells: { readonly [K in keyof C]: Cells[C[K]['format']] | null };
  /** There for the sake of order: nothing follows from it. Drawn paler. */
  readonly quiet?: boolean;
}

/** A table of an answer as plain data, which crosses threads. Window, terminal, CSV, sheet and clipboard draw it. */
export interface Table<C extends Columns = Columns> {
  /** Names its sheet and, in a window, its place for tests: `<key>-table`. */
  readonly key: string;
  readonly title: ReportMessage;
  /** What the rows are, or what holds for all of them; a terminal prints it above them. */
  readonly head?: ReportMessage;
  readonly columns: C;
  /** Stands above the rows whatever their number: the run as it stands. */
  readonly base?: Row<C>;
  readonly rows: readonly Row<C>[];
  /** A ranking, whose first rows say the most: a window shows those first, a terminal as many as are asked for. */
  readonly ranked?: boolean;
  /** What all columns but the first are values of. */
  readonly across?: ReportMessage;
  /** What has to be known about this table alone; a terminal prints each as a paragraph below it. */
  readonly notes?: readonly ReportMessage[];
}

/** `under` names another column of the same table. */
type Held<C> = { readonly [K in keyof C]: { readonly under?: Exclude<keyof C, K> } };

/** Declares a table; the compiler holds its rows, and what stands under what, to its columns. */
export function reportTable<const C extends Columns>(
  table: Omit<Table<C>, 'columns' | 'rows' | 'base'> & {
    readonly columns: C & Held<C>;
    readonly base?: Row<NoInfer<C>>;
    readonly rows: readonly Row<NoInfer<C>>[];
  },
): Table<C> {
  return table;
}

/**
 * An answer: what its feature found, said once for every drawer. Make it with `satisfies Report`, so that the names of its
 * columns are kept for what a window draws beside the words.
 */
export interface Report {
  /** What was asked, where the words of the drawer do not say it already. */
  readonly asked?: ReportMessage | null;
  /** What was found, in a sentence. */
  readonly lead?: ReportMessage | null;
  readonly tables: readonly Table[];
  /** What has to be known about the tables. */
  readonly notes?: readonly ReportMessage[];
}

/** A cell as its column says what it is; null for an empty one. */
export function filled({ format }: Column, cell: Cell | undefined): Filled | null {
  // The compiler has held each cell to the format of its column where the row was made (reportTable).
  return cell == null ? null : ({ format, value: cell } as Filled);
}

/** What is no figure stands to the left. */
const LEFT: Readonly<Record<Exclude<Format, keyof Figures | 'estimate'>, true>> = {
  text: true,
  names: true,
  date: true,
  mark: true,
};

/** Whether the words of a column stand to the right. */
export function isRight({ align, format }: Column): boolean {
  return align === undefined ? !(format in LEFT) : align === 'right';
}

/** All rows, that above the others first. */
export function allRows<C extends Columns>({ base, rows }: Table<C>): readonly Row<C>[] {
  return base === undefined ? rows : [base, ...rows];
}
