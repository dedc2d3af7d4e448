import type { ProjectSettings } from './project-settings';
import type { AnyRow } from './table';
import type { TableName } from './tables';

/** What the title bar, the status bar and `lodestone info` say about an open project. */
export interface ProjectInfo {
  readonly projectId: string;
  readonly name: string;
  readonly fileName: string;
  /** Grows by one with every change set, undo and redo; replies carry it so that older ones can be dropped. */
  readonly revision: number;
  readonly schemaVersion: number;
  readonly dataDate: string;
  readonly createdAt: string;
  readonly undo: { readonly depth: number; readonly label: string | null };
  readonly redo: { readonly depth: number; readonly label: string | null };
  /** Hash of the newest change set, hex: printed in workbooks, so that the chain is evidence. */
  readonly headHash: string;
  readonly state: SafeState;
  readonly counts: Readonly<Record<string, number>>;
  /** Stocks that may not be made public. */
  readonly secretStocks: number;
  /** What it was begun with. */
  readonly settings: ProjectSettings;
  /** What opening had to mend, and what happened to its files since; empty as a rule. */
  readonly recovery: readonly RecoveryFinding[];
}

/** An edit that stands in a journal, without its rows. */
export interface JournalEdit {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly label: string;
}

/** What became of a journal. Nothing of one is dropped: what is not taken in lies beside the project, under a name that is told. */
export type RecoveryFinding =
  /** Confirmed edits that the file did not hold yet. */
  | { readonly kind: 'replayed'; readonly edits: number }
  /** It ended in the middle of an edit, as after a power cut. */
  | { readonly kind: 'torn'; readonly bytes: number; readonly file: string }
  | {
      readonly kind: 'set_aside';
      readonly file: string;
      readonly why: 'unreadable' | 'damaged' | 'other_project' | 'other_state' | 'not_held' | 'foreign';
      /** Edits in it that were not taken in, as far as they can be read. */
      readonly edits: readonly JournalEdit[];
    }
  /** It was gone while the project was open; the file was saved and a new one begun. */
  | { readonly kind: 'renewed'; readonly at: string }
  /** What earlier openings left beside the project. */
  | { readonly kind: 'lies_aside'; readonly files: readonly string[] }
  /** The journal of the project of which this file is a copy goes on where it ends: it was copied alone while that was open. */
  | {
      readonly kind: 'elsewhere';
      readonly file: string;
      /** The project, by its path where it lies in another folder. */
      readonly original: string;
      readonly edits: number;
    };

/** Whether what was confirmed is safe: in the journal on disk (`safe`), also in the file itself (`saved`). */
export type SafeState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'safe'; readonly at: string }
  | {
      readonly kind: 'read_only';
      readonly reason:
        | 'locked_by_other'
        | 'lock_lost'
        | 'journal_failed'
        | 'full'
        | 'gone'
        | 'name'
        | 'folder'
        | 'file'
        | 'changed_elsewhere';
      readonly detail: string;
    };

/** One entry of the history: who changed what, when and why. */
export interface HistoryEntry {
  readonly seq: number;
  readonly id: string;
  readonly kind: 'do' | 'undo' | 'redo' | 'revert';
  readonly ofSeq: number | null;
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly reason: string | null;
  /** Whether the change is in force now (not undone). */
  readonly inForce: boolean;
  /** The number of the later change that takes this one back; null while none does. */
  readonly revertedBy: number | null;
  readonly rowCount: number;
}

/** Which entries of the history are asked for; what is not said narrows nothing. */
export interface HistoryAsked {
  /** The most that are wanted, from the newest on. */
  readonly limit: number;
  readonly who?: string | null | undefined;
  readonly table?: TableName | null | undefined;
  /** ISO instants, in UTC as the entries have them: the first that counts, and the first that no longer does. */
  readonly from?: string | null | undefined;
  readonly before?: string | null | undefined;
  /** Words, each anywhere in the label or the reason. */
  readonly text?: string | null | undefined;
}

/** Entries of the history, newest first, and what can be asked for. */
export interface HistoryFound {
  readonly entries: readonly HistoryEntry[];
  /** How many are as asked for, of how many. */
  readonly matching: number;
  readonly total: number;
  readonly people: readonly string[];
  readonly tables: readonly TableName[];
}

/** Imports that were taken back for good, with what their rows take of the file (bytes, as stored). */
export interface Thinned {
  readonly imports: number;
  readonly rows: number;
  readonly bytes: number;
}

/** What verification of a file found. */
export interface Verification {
  readonly sound: boolean;
  /** Which rows were compared with the change log; none where a change in force no longer says its rows. */
  readonly rows: 'all' | 'newest' | 'none';
  readonly changeSets: number;
  readonly thinned: number;
  readonly headHash: string;
  readonly findings: readonly string[];
  /** The first change that is not as it was written; null where each is. */
  readonly altered: number | null;
  /** Of each table the first row that is not as the change log left it; what only the log has comes as it has it. */
  readonly unexplained: readonly { readonly table: TableName; readonly row: AnyRow }[];
}
