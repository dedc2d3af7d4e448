import type { RawRow } from '@shared/base/sheet-cell';
import type { TextEncodingName } from '@shared/model/mapping';
import type { FilteredRows } from '../../importing/recipe/filtered-rows';
import type { CodedRows } from '../../importing/steps/coded-rows';
import type { Separator, StrayQuote } from '../../importing/values/delimited-text';
import type { Span } from './sheet-shape';

/** A sheet of an opened file. A text file has one, named like the file. */
export interface SourceSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Number of the last row. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Quotes of a text file that do not enclose a cell. */
  readonly strayQuotes?: readonly StrayQuote[];
}

/** The rows of a sheet by the codes of their cells. */
export interface CodedSheet {
  readonly rows: CodedRows;
  /** What filters leave out of them; null where none is there. */
  readonly filtered: FilteredRows | null;
}

/** An opened file, workbook or text, spoken to in one way. Close it. */
export interface SheetSource {
  readonly format: 'xlsx' | 'ods' | 'text' | 'package';
  readonly sheetNames: readonly string[];
  /** Set for text files: how they were taken apart. */
  readonly text: { readonly encoding: TextEncodingName; readonly separator: Separator } | null;
  /** A form that Lodestone wrote for a supplier: a blank figure in it is a question that was not answered. */
  readonly isForm: boolean;
  sheet(name: string): Promise<SourceSheet>;
  /** The rows in order, in batches; blank rows at the end are dropped. Stopping early is allowed. */
  rows(name: string): AsyncGenerator<readonly RawRow[]>;
  /** The same rows by the codes of their cells; null where they are not kept, or are more than what stands in the file. */
  coded(name: string): Promise<CodedSheet | null>;
  close(): void;
}
