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
}

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
  readonly rowCount: number;
}

/** What verification of a file found. */
export interface Verification {
  readonly sound: boolean;
  readonly changeSets: number;
  readonly thinned: number;
  readonly headHash: string;
  readonly findings: readonly string[];
}
