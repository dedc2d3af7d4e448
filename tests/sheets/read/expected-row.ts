import type { Mapping } from '@shared/model/mapping';

/** What has to come of a fixture. Columns as fields from left to right, '' for one that is not read. */
export interface Expected {
  readonly columns: string;
  readonly choices?: Partial<Mapping>;
  readonly guessed?: Partial<Mapping>;
  /** `row: material year supplier value`, one a candidate. */
  readonly candidates: readonly string[];
  /** `cell code`, one a problem of any level. */
  readonly problems: readonly string[];
  /** `row reason`. */
  readonly leftOut?: readonly string[];
}
