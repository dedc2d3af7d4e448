import type { Language } from '../../base/message';
import type { Line } from './pieces';

/** A part of the width of a bar, each end 0..1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The run of a line as a bar: striped where it is reduced, black where it stands. */
export interface Bar {
  readonly reduced: Span | null;
  readonly stands: Span | null;
}

/** The head of bars: labels one beside the other, each as wide as its part of the run. */
interface Axis {
  readonly labels: readonly { readonly label: Line; readonly part: number }[];
}

export type Cell = Line | { readonly bar: Bar } | { readonly axis: Axis };

export interface PaperRow {
  readonly cells: readonly Cell[];
  /** `quiet` is what nothing happens to, `strong` a sum. */
  readonly tone: 'plain' | 'quiet' | 'strong';
}

/** A table of the paper; what stands to the right of its column is figures. */
export interface PaperTable {
  readonly title: Line;
  readonly columns: readonly { readonly head: Cell; readonly right: boolean }[];
  readonly rows: readonly PaperRow[];
  readonly notes: readonly Line[];
}

/** A sentence with its name before it. */
export interface Named {
  readonly name: Line;
  readonly text: Line;
}

/** Named sentences under a title. */
export interface PaperNote {
  readonly title: Line;
  readonly lines: readonly Named[];
}

/** A brief in one language: lines of words and figures in the order in which they are read. */
export interface Paper {
  readonly language: Language;
  readonly by: Line;
  readonly made: Line;
  readonly mark: Line;
  readonly number: Line;
  readonly title: Line;
  readonly box: readonly Named[];
  readonly left: PaperTable;
  readonly right: PaperTable;
  /** Below what stands right. */
  readonly sure: PaperNote;
  readonly foot: readonly Named[];
  readonly exposure: Line;
  /** Lines that the first page has no place for, on a second one; null where it has all. */
  readonly rest: PaperTable | null;
}

/** Sheets of paper that it takes. */
export function pagesOf({ rest }: Pick<Paper, 'rest'>): number {
  return rest === null ? 1 : 2;
}

/** Whether a cell is words and figures. */
export function isLine(cell: Cell): cell is Line {
  return !('bar' in cell) && !('axis' in cell);
}
