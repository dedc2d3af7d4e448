import type { Notice } from '../base/refusal';
import type { JournalEdit, RecoveryFinding } from './project-info';
import type { TableName } from './tables';

/**
 * How a change of a journal stands to the project: `held`: it is in it; `fits`: every value that it changed is as it was
 * before it; `differs`: some are not, or what it refers to is missing; `unplayable`: it takes back a change that cannot be
 * read; `unknown`: the project cannot be opened, so nothing is known.
 */
export type ChangeStanding = 'held' | 'fits' | 'differs' | 'unplayable' | 'unknown';

/** One change of a journal, and whether the project can take it in. */
export interface RecoveryChange extends JournalEdit {
  readonly rows: number;
  readonly standing: ChangeStanding;
  /** Rows of it that are no longer as it found them. */
  readonly misfits: number;
}

/** A journal beside the project. `current`: the one that the next opening reads; the others were moved out of its way. */
export interface RecoveryJournal {
  readonly file: string;
  readonly kind: 'current' | 'set_aside' | 'cut_off';
  readonly bytes: number;
  /** Bytes of it that belong to no whole change: damaged, or half written when the power went. */
  readonly unreadableBytes: number;
  readonly changes: readonly RecoveryChange[];
}

/** An earlier state of the file that was kept. */
export interface Backup {
  readonly name: string;
  /** ISO instant at which it was kept. */
  readonly at: string;
  /** `save`: a save was about to replace it; `restore`: a restore was. */
  readonly keptBy: 'save' | 'restore';
  readonly bytes: number;
  /** Number and ISO instant of its newest change; null where it cannot be read. */
  readonly newest: { readonly revision: number; readonly at: string } | null;
}

/** What a new project could have of a file that cannot be opened. */
export type Remaining =
  /** Its change log is whole: every change, with its history. `revision` with the changes of the journal that follow. */
  | { readonly kind: 'log'; readonly revision: number }
  /** The rows that can be read, without history. */
  | {
      readonly kind: 'rows';
      readonly rows: number;
      /** Tables of which some rows, or all, cannot be read. */
      readonly broken: readonly TableName[];
    }
  | { readonly kind: 'nothing' };

/** All that lies on the disk of one project, as it was found; nothing is changed by looking. */
export interface RecoveryView {
  readonly fileName: string;
  readonly folder: string;
  readonly file:
    | {
        readonly kind: 'opens';
        readonly revision: number;
        /** The newest change that the file itself holds. */
        readonly savedRevision: number;
        readonly findings: readonly RecoveryFinding[];
      }
    | { readonly kind: 'refused'; readonly notice: Notice; readonly remaining: Remaining };
  /** Null where there is none. `at`: ISO instant at which it was last written. */
  readonly onDisk: { readonly bytes: number; readonly at: string } | null;
  readonly journals: readonly RecoveryJournal[];
  /** Newest first. */
  readonly kept: readonly Backup[];
  /** The state that a restore would be undone to; null where none was made. */
  readonly undoesTo: string | null;
}

/** What was taken in of journals, as one change. */
export interface TakenIn {
  readonly taken: readonly RecoveryChange[];
  readonly left: readonly RecoveryChange[];
}

/** What a restore moved out of the way; null where there was none. */
export interface Restored {
  /** The backup that stands in the place of the file now. */
  readonly state: string;
  /** Under which the file as it was is kept: to it the restore can be undone. */
  readonly keptAs: string | null;
  /** The journal that belonged to it. */
  readonly journal: string | null;
}

/** What a new project holds of a damaged file. */
export interface MadeAnew {
  readonly kind: 'log' | 'rows';
  readonly revision: number;
  readonly rows: number;
  /** Tables of which rows could not be read. */
  readonly broken: readonly TableName[];
  /** Rows that were left out, since they refer to one that could not be read. */
  readonly leftOut: number;
}

/** What was written elsewhere, byte by byte. */
export interface SavedAll {
  readonly folder: string;
  readonly files: readonly string[];
  readonly bytes: number;
}
