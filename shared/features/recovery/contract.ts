import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { handle } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { ProjectInfo } from '../../model/project-info';
import type { MadeAnew, RecoveryView, Restored, SavedAll, TakenIn } from '../../model/recovery';
import type { TableName } from '../../model/tables';

/** A row of a backup beside the same row of today, in words. */
interface ComparedRow {
  readonly key: string;
  readonly tableWords: string;
  readonly name: string;
  readonly did: 'added' | 'removed' | 'changed';
  readonly cells: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** What is other today than in a backup. */
export interface Compared {
  readonly name: string;
  readonly revision: number;
  readonly counts: readonly {
    readonly table: TableName;
    readonly tableWords: string;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }[];
  /** Rows that differ in all; `rows` are the first of them. */
  readonly total: number;
  readonly rows: readonly ComparedRow[];
}

/** Rows that are told at once. */
export const COMPARED_ROWS = 500;

/** A project file that need not be open; null: the selected one. */
const file = handle.nullable();
const name = z.string().min(1).max(1_000);

/** What can be read of a damaged file, written as values. */
export interface WrittenTables {
  readonly name: string;
  readonly rows: number;
  /** That some of it is not for the public, which CSV has no place to say; else empty. */
  readonly contents: string;
}

export const contract = {
  'recovery.look': message<RecoveryView>()(z.object({ file })),
  /** Takes in what fits of a journal, or of all, as one change; of the open project. */
  'recovery.takeIn': message<TakenIn>()(z.object({ journal: name.nullable() })),
  'recovery.compare': message<Compared>()(z.object({ name, language: z.enum(LANGUAGES) })),
  /** Closes the file where it is open, restores, and opens it. */
  'recovery.restore': message<{ readonly restored: Restored; readonly project: ProjectInfo }>()(
    z.object({ file, name }),
  ),
  /** The project is null where what stood there before cannot be opened: nothing is open then; `file` is its handle. */
  'recovery.undoRestore': message<{
    readonly restored: Restored;
    readonly project: ProjectInfo | null;
    readonly file: string;
  }>()(z.object({ file })),
  'recovery.makeAnew': message<MadeAnew>()(z.object({ file, out: handle })),
  'recovery.writeTables': message<WrittenTables>()(
    z.object({ file, out: handle, language: z.enum(LANGUAGES) }),
  ),
  'recovery.saveAll': message<SavedAll>()(z.object({ file, folder: handle })),
  'recovery.putAway': message<null>()(z.object({ file, journal: name })),
} as const;
