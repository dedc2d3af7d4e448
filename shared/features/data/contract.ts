import { z } from 'zod';
import type { Notice } from '../../base/refusal';
import { handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { AnyRow } from '../../model/table';
import { TABLE_NAMES, type TableName } from '../../model/tables';

/** Which rows are asked for, and in which order. */
export interface AskedRows {
  readonly table: TableName;
  /** Words that a row holds, each of them anywhere; empty for all rows. */
  readonly text: string;
  readonly sort: { readonly field: string; readonly down: boolean } | null;
  /** What fields shall say, as a filter of a column reads it: a row has to fit all of them. */
  readonly where: readonly { readonly field: string; readonly text: string }[];
}

/** Rows of a table that stand behind each other: what a person asks for at once. */
export interface DataRows extends AskedRows {
  /** Of the whole table, whatever is asked for. */
  readonly total: number;
  /** Those that hold the text. */
  readonly matching: number;
  /** The place of the first row among these. */
  readonly from: number;
  /** `DataSlice` as JSON: one text passes between threads at once, thousands of rows do not. */
  readonly packed: string;
}

/** What a slice holds, how what its rows name is called, and what of it is secret. */
export interface DataSlice {
  readonly rows: readonly AnyRow[];
  readonly names: NamesOf;
  /** Ids of those that may not leave the house. */
  readonly secret: readonly string[];
}

/** By table and id, in the language of the person. */
export type NamesOf = Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;

/** Rows of one table that hang on others. */
export interface DependentCount {
  readonly table: TableName;
  readonly rows: number;
  /** They stay without what they name as their origin; the others cannot stay. */
  readonly stay: boolean;
}

/** A row by the name that a person gives in place of its id. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** A file of rows that was written. */
export interface WrittenRows {
  readonly name: string;
  readonly rows: number;
  /** That some of them are not for the public, which CSV has no place to say; else empty. */
  readonly contents: string;
}

/** What was found in a mineral pack, and what of it was written. */
export interface PackAnswer {
  /** Every one of them; where there is any, nothing is written. */
  readonly problems: readonly Notice[];
  /** Symbols of the minerals in it. */
  readonly materials: readonly string[];
  /** Rows in the pack, and those that say something the project did not. */
  readonly rows: number;
  readonly written: number;
}

/** Why something of a pasted block is refused: at a row that is there, or a line that would be a new one; null: the whole. */
export interface PasteProblem {
  readonly at: { readonly id: string } | { readonly line: number } | null;
  readonly field: string | null;
  readonly text: string;
  readonly why: Notice;
}

/** A cell that says something, and would say something else. */
export interface OverwrittenCell {
  readonly id: string;
  readonly field: string;
  /** The place in the block of the line that says it. */
  readonly line: number;
  /** What the row is called, what stands there, empty for nothing, and what would: in words. */
  readonly row: string;
  readonly was: string;
  readonly will: string;
}

/** What lines of a block would do to the table. */
export interface PasteQuestion {
  readonly overwritten: readonly OverwrittenCell[];
  /** The places in the block of those lines that would be new rows. */
  readonly added: readonly number[];
  /** How many lines say what stands already. */
  readonly unchanged: number;
  /** What new rows hold where their line says nothing, in words: by field. */
  readonly otherwise: Readonly<Record<string, string>>;
}

/** What came of a pasted block. */
export interface PastedRows {
  /** Every one of them; where there is any, nothing is written. */
  readonly problems: readonly PasteProblem[];
  /** Of the new rows. */
  readonly ids: readonly string[];
  /** How many rows say something else now. */
  readonly changed: number;
}

/** What came of lines of rows; where something is asked, nothing is written. */
export interface PastedLines extends PastedRows {
  readonly asked: PasteQuestion | null;
}

/** The most rows that are asked for, and the most cells that are changed, at once. */
export const MOST_ROWS = 5_000;
export const MOST_CELLS = 100_000;

const table = z.enum(TABLE_NAMES as [TableName, ...TableName[]]); // not empty: the keys of TABLES
const text = z.string().max(20_000);
const field = z.string().min(1).max(100);
const sort = z.object({ field, down: z.boolean() }).nullable();
const where = z.array(z.object({ field, text: z.string().max(500) })).max(100);
const asked = { table, text: z.string().max(500), sort, where };
const ids = z.array(id).min(1).max(MOST_ROWS);

export const contract = {
  /** How many rows each table has. */
  'data.tables': message<Readonly<Record<TableName, number>>>()(z.null()),
  'data.rows': message<DataRows>()(
    z.object({
      ...asked,
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(MOST_ROWS),
    }),
  ),
  /** Rows that a field may name: those whose name or id begins with, or else holds, the text. */
  'data.named': message<readonly NamedRow[]>()(
    z.object({ table, text: z.string().max(500), most: z.number().int().min(1).max(1_000) }),
  ),
  /** Cells as a person writes them, of as many rows as there are: one change. The answer is the rows that changed. */
  'data.set': message<number>()(
    z.object({ table, cells: z.array(z.object({ id, field, text })).min(1).max(MOST_CELLS) }),
  ),
  /** A pasted block of cells of rows that are there: one change, or every refusal and none. */
  'data.paste': message<PastedRows>()(
    z.object({ table, cells: z.array(z.object({ id, field, text })).min(1).max(MOST_CELLS) }),
  ),
  /**
   * Pasted lines that say which rows they mean: those that are there say what the line says, the others are added, as one
   * change. Asked before, and anew where what would be written over is not what a person agreed to.
   */
  'data.pasteLines': message<PastedLines>()(
    z.object({
      table,
      lines: z.array(z.record(field, text)).min(1).max(MOST_ROWS),
      agreed: z
        .array(z.object({ id, field, was: text }))
        .max(MOST_CELLS)
        .nullable(),
    }),
  ),
  /** New rows, each with what is said of it by field: one change. The answer is their ids. */
  'data.add': message<readonly string[]>()(
    z.object({ table, rows: z.array(z.record(field, text)).min(1).max(MOST_ROWS) }),
  ),
  /** What names these rows, and what names that. */
  'data.hanging': message<readonly DependentCount[]>()(z.object({ table, ids })),
  /** One change. Refused where rows hang on them, unless these are to go too. */
  'data.remove': message<null>()(z.object({ table, ids, withDependents: z.boolean() })),
  /** Takes a folder of CSV files in as one change; where it has problems, all of them and nothing taken in. */
  'data.addPack': message<PackAnswer>()(z.object({ handle })),
  /** The rows that hold the text, as a file of values. */
  'data.write': message<WrittenRows>()(z.object({ ...asked, handle })),
} as const;
