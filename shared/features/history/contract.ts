import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import type { Notice } from '../../base/refusal';
import type { Stage } from '../../base/stage';
import { message } from '../../ipc/message';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';
import type { HistoryEntry, HistoryFound, ProjectInfo, Thinned } from '../../model/project-info';
import { TABLE_NAMES, type TableName } from '../../model/tables';

/** One field that a change touched, in words; null for nothing. */
export interface ChangedCell {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The page that shows a row, and what is chosen there; the register shows its table. */
export interface ChangePlace {
  readonly page: 'shares' | 'needs' | 'stocks' | 'scenarios' | 'data';
  readonly chosen: {
    readonly economyId?: CountryId;
    readonly materialId?: MaterialId;
    readonly stage?: Stage;
    readonly year?: number;
    readonly scenarioId?: string | null;
  };
}

/** What a change did to one row, in words. */
export interface ChangedRow {
  /** Unique in its change. */
  readonly key: string;
  readonly table: TableName;
  readonly tableWords: string;
  readonly name: string;
  readonly did: 'added' | 'removed' | 'changed';
  /** The fields that differ; of a row that came or went those that say something. */
  readonly cells: readonly ChangedCell[];
  readonly place: ChangePlace;
}

/** What a change did, from a row on. */
export interface Changes {
  readonly change: HistoryEntry;
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly ChangedRow[];
  /** Why it cannot be taken back; null where it can. */
  readonly stays: Notice | null;
}

/** What one change did to the row that is asked about. */
export interface ChangeOfRow {
  readonly change: HistoryEntry;
  readonly did: ChangedRow['did'];
  readonly cells: readonly ChangedCell[];
}

/** Rows that are told at once. */
export const CHANGED_ROWS = 500;

const number = z.number().int().min(1);
const instant = z.iso.datetime().nullish();
const table = z.enum(TABLE_NAMES as [TableName, ...TableName[]]); // not empty: the keys of TABLES

export const contract = {
  'history.list': message<HistoryFound>()(
    z.object({
      limit: z.number().int().min(1).max(5_000),
      who: z.string().max(500).nullish(),
      table: table.nullish(),
      from: instant,
      before: instant,
      text: z.string().max(500).nullish(),
    }),
  ),
  /** The language is asked with it, since the answer is words. */
  'history.changes': message<Changes>()(
    z.object({ seq: number, offset: z.number().int().min(0), language: z.enum(LANGUAGES) }),
  ),
  /** What changes did to one row, newest first. */
  'history.ofRow': message<readonly ChangeOfRow[]>()(
    z.object({ table, id: z.string().min(1).max(500), language: z.enum(LANGUAGES) }),
  ),
  /** What dropping the rows of imports that were taken back for good would save. */
  'history.thinnable': message<Thinned>()(z.null()),
  'history.thin': message<Thinned>()(z.null()),
  /** Takes back one change, whatever came after it. */
  'history.revert': message<ProjectInfo>()(z.object({ seq: number })),
} as const;
