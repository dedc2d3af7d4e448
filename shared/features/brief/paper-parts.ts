import type { Language } from '../../base/message';
import type { Line } from './pieces';

/** A table of the paper; what stands to the right of its column is figures. */
export interface PaperTable {
  readonly title: Line;
  readonly columns: readonly { readonly head: Line; readonly right: boolean }[];
  readonly rows: readonly (readonly Line[])[];
  readonly notes: readonly Line[];
}

/** Sentences under a title. */
export interface PaperNote {
  readonly title: Line;
  readonly lines: readonly Line[];
}

/** A brief in one language: lines of words and figures in the order in which they are read. */
export interface Paper {
  readonly language: Language;
  readonly by: Line;
  readonly made: Line;
  readonly mark: Line;
  readonly number: Line;
  readonly title: Line;
  readonly gist: readonly Line[];
  readonly left: PaperTable;
  readonly right: PaperTable;
  /** Below what stands right. */
  readonly sure: PaperNote;
  readonly foot: readonly { readonly title: Line; readonly text: Line }[];
  readonly exposure: Line;
}
