import type { MadeAnew, RecoveryView, Restored, SavedAll } from '@shared/model/recovery';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';

/** What a damaged file still holds of a table. */
export interface ReadableTable {
  readonly table: TableName;
  readonly rows: readonly AnyRow[];
  /** Whether rows may be missing, because a part of the table could not be read. */
  readonly broken: boolean;
}

/** What can be done with the files of a project that need not be open: paths in, plain data out. */
export interface RecoveryWork {
  look(path: string): Promise<RecoveryView>;
  restore(path: string, name: string, who: string): Promise<Restored>;
  undoRestore(path: string, who: string): Promise<Restored>;
  makeAnew(path: string, out: string, who: string, label: string): Promise<MadeAnew>;
  /** Tables of a file that cannot be opened, as far as they can be read. */
  tables(path: string): Promise<readonly ReadableTable[]>;
  saveAll(path: string, into: string): Promise<SavedAll>;
  putAway(path: string, file: string): Promise<{ readonly folder: string }>;
}
