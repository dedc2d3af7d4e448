import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { ProjectInfo } from '../../model/project-info';
import type { TableName } from '../../model/tables';

export const MERGE_SIDES = ['mine', 'theirs'] as const;
export type MergeSide = (typeof MERGE_SIDES)[number];

/**
 * What cannot both stand. cells: both changed a figure or field; row: one took it out or it no longer holds together; set,
 * scenarioSet: shares no longer add up; gone: one took out what the other uses; twin: two of one name; parents: a circle.
 */
export const MERGE_CONFLICT_KINDS = [
  ...(['cells', 'row', 'set', 'scenarioSet', 'gone', 'twin', 'parents'] as const),
] as const;
export type MergeConflictKind = (typeof MERGE_CONFLICT_KINDS)[number];

/** Who changed something, and with what. `at` is an ISO instant. */
export interface MergeBy {
  readonly who: string;
  readonly at: string;
  readonly label: string;
}

/** One conflict, in words. */
export interface MergeConflict {
  readonly id: string;
  readonly kind: MergeConflictKind;
  readonly table: TableName;
  readonly tableWords: string;
  readonly name: string;
  /** What is in question of it; null for all of it. */
  readonly field: string | null;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly mineBy: MergeBy | null;
  readonly theirsBy: MergeBy | null;
  /** To what a set comes where both are taken, in percent. */
  readonly sum: number | null;
  readonly take: MergeSide | 'value' | null;
  /** What was given in place of either. */
  readonly value: string | null;
  /** Whether another value can be given. */
  readonly takesValue: boolean;
}

/** One row that the merge changes in the project at hand, in words. */
interface MergedRow {
  readonly key: string;
  readonly table: TableName;
  readonly tableWords: string;
  readonly name: string;
  readonly did: 'added' | 'removed' | 'changed';
  readonly cells: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly by: MergeBy | null;
}

/**
 * What becomes of an override whose row is not here. made: the scenario makes a row of its own; left: it is left out, the row
 * stands in theirs alone; nowhere: left out, neither copy has the row.
 */
type RowlessFate = 'made' | 'left' | 'nowhere';

/** An override of theirs of a row that the merged project lacks, in words. */
export interface RowlessOverride {
  readonly id: string;
  readonly scenario: string;
  readonly row: string;
  readonly field: string;
  readonly value: string;
  readonly by: MergeBy | null;
  readonly becomes: RowlessFate;
}

/** What two copies have in common, by which a change of one side is told from one of the other. */
export type MergeBase =
  | {
      readonly kind: 'history';
      readonly seq: number;
      readonly at: string;
      readonly who: string;
      readonly label: string;
    }
  | { readonly kind: 'file'; readonly name: string }
  /** Nothing: each row of either side stays, and whatever differs is a conflict. */
  | { readonly kind: 'none' };

/** Two copies of a project laid together. */
export interface MergeView {
  readonly mine: string;
  readonly theirs: string;
  readonly base: MergeBase;
  /** The scenarios of theirs, one of which can be brought over alone. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameJa: string | null;
  }[];
  readonly counts: readonly {
    readonly table: TableName;
    readonly tableWords: string;
    readonly theirs: number;
    readonly mine: number;
    readonly both: number;
  }[];
  readonly taken: readonly MergedRow[];
  /** Rows that it changes in all; `taken` are the first of them. */
  readonly total: number;
  readonly conflicts: readonly MergeConflict[];
  /** What theirs says in scenarios of rows that are not here. */
  readonly rowless: readonly RowlessOverride[];
  /** Conflicts that are not decided. */
  readonly open: number;
}

/** Rows that are told at once in a window. */
export const MERGED_ROWS = 500;

const mergeDecision = z.strictObject({
  conflict: z.string().min(1).max(2_000),
  take: z.enum([...MERGE_SIDES, 'value']),
  value: z.string().max(10_000).nullish(),
});
/** What `lodestone merge --decisions` reads. */
export const mergeDecisions = z.array(mergeDecision).max(100_000);
export type MergeDecision = z.infer<typeof mergeDecision>;

const asked = z.object({
  theirs: handle,
  base: handle.nullable(),
  /** A scenario of theirs that is brought over alone, with what it needs. */
  scenarioId: id.nullable(),
  decisions: mergeDecisions,
  otherwise: z.enum(MERGE_SIDES).nullable(),
  language: z.enum(LANGUAGES),
  jobId: id,
});

export const contract = {
  'merge.look': message<MergeView>()(asked),
  /** One change, one undo. Refused as long as a conflict is open. */
  'merge.apply': message<ProjectInfo>()(asked),
} as const;
