import type { FormKeys } from '@shared/features/brief/form-keys';
import type { PaperKeys } from '@shared/features/brief/paper-keys';
import type { WorkbookKeys } from '@shared/features/brief/workbook-keys';
import type { ReturnKeys } from '@shared/features/returns/pack';

/** What a file says, before its keys are checked. */
export interface FoundBrief {
  /** The keys as they stand in the file; null where it has none. */
  readonly keys: string | null;
  /** What stands at each place of the order; a number that stands twice has two places. */
  readonly figures: readonly { readonly place: number; readonly text: string }[];
  /** The text between figures, in pieces that belong together. */
  readonly texts: readonly string[];
}

/** A brief as a file has it. */
export interface ReadBrief extends Omit<FoundBrief, 'keys'> {
  readonly file: string;
  readonly keys: PaperKeys;
}

/** A filled form as a file has it. */
export interface ReadForm {
  readonly file: string;
  readonly keys: FormKeys;
  /** What the cell of each key says, in the order of the keys. */
  readonly found: readonly string[];
}

/** A short workbook as a file has it. */
export interface ReadWorkbook {
  readonly file: string;
  readonly keys: WorkbookKeys;
  /** What the cells of each of its sheets say, by their address. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A written return as a file has it, as plain data, to be held against its project. */
export interface ReadReturn {
  readonly file: string;
  readonly keys: ReturnKeys;
  /** What stands now at each place that was written and is still there. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a paper says, as plain data, to be held against its project. */
export type ReadPaper =
  | ({ readonly kind: 'brief' } & ReadBrief)
  | ({ readonly kind: 'form' } & ReadForm)
  | ({ readonly kind: 'workbook' } & ReadWorkbook);
