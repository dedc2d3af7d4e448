import { itemAt } from '@shared/base/element-at';
import type { MassBasis } from '@shared/base/mass-basis';
import { cellAddress } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import { FIGURE_KINDS } from '../steps/packed-rows';
import type { Candidate } from '../steps/read-row';
import type { LineProblems } from './problems';

/** A share set that the file names. */
export interface FileSet {
  readonly set: ShareSetKey;
  /** setKey of it. */
  readonly key: string;
  /** The shares of the project, by supplier. */
  readonly shares: ReadonlyMap<string, Share>;
}

/** A supplier that the file names. */
export interface FileSupplier {
  readonly supplier: Supplier;
  readonly isNew: boolean;
}

/** Place of nobody: the row names a supplier that is gone. */
export const NOBODY = -1;

/**
 * The rows of a file that have a meaning, on their way through the diff, by columns: each is a number, and nothing is made
 * of it but where it is shown or said.
 */
export interface Lines {
  readonly count: number;
  readonly sets: readonly FileSet[];
  readonly suppliers: readonly FileSupplier[];
  /** Row of the sheet. */
  readonly row: Uint32Array;
  /** Place in `sets`. */
  readonly set: Uint32Array;
  /** Place in `suppliers`, or NOBODY. */
  readonly who: Int32Array;
  /** Percent 0..100 or tonnes; the percent may have been scaled to 100 (set-checks.ts). */
  readonly value: Float64Array;
  /** Place in FIGURE_KINDS. */
  readonly kind: Uint8Array;
  /** The column of the figure. */
  readonly column: Uint32Array;
  readonly isEstimated: Uint8Array;
  /** Source and note: 0 for none, else the place in `texts` and one. */
  readonly source: Uint32Array;
  readonly note: Uint32Array;
  readonly texts: readonly string[];
  /** The shares of the project that rows are about. */
  readonly existing: ReadonlyMap<number, Share>;
  /** Those that were more than plain candidates, as they were read. */
  readonly odd: ReadonlyMap<number, Candidate>;
  /** Ids of suppliers that lines name and that are gone. */
  readonly gone: ReadonlyMap<number, string>;
  readonly problems: LineProblems;
}

export type Entry = Pick<Share, 'enteredAs' | 'value' | 'basis'>;

/** What a line would enter. */
export function entryOf(lines: Lines, line: number): Entry {
  const value = lines.value[line] ?? 0;
  return isPercent(lines, line)
    ? { enteredAs: 'percent', value, basis: 'reo' }
    : { enteredAs: 'tonnes', value, basis: basisOf(lines, line) };
}

export function isPercent({ kind }: Lines, line: number): boolean {
  return kind[line] === 0;
}

/** What the tonnes of a line are tonnes of. */
export function basisOf({ kind }: Lines, line: number): MassBasis {
  return FIGURE_KINDS[kind[line] ?? 0] as MassBasis; // asked of tonnes alone
}

/** A1 address of the cell that gave the value. */
export function cellOf(lines: Lines, line: number): string {
  return lines.odd.get(line)?.valueCell ?? cellAddress(lines.row[line] ?? 0, lines.column[line] ?? 0);
}

export function setOf({ sets, set }: Lines, line: number): FileSet {
  return itemAt(sets, set[line] ?? 0);
}

/** Null when the row names a supplier that is gone. */
export function supplierOf({ suppliers, who }: Lines, line: number): FileSupplier | null {
  return suppliers[who[line] ?? NOBODY] ?? null;
}

/** What a text of a line says; null for none. */
export function textOf({ texts }: Lines, place: number): string | null {
  return texts[place - 1] ?? null;
}

/** A problem of one line, at its value cell. */
export function problemOf(
  file: { readonly name: string; readonly sheet: string },
  lines: Lines,
  line: number,
  { level, code, params }: Pick<ImportProblem, 'level' | 'code' | 'params'>,
): ImportProblem {
  const place = { file: file.name, sheet: file.sheet, cell: cellOf(lines, line) };
  return { level, row: lines.row[line] ?? 0, code, params, place };
}

/** Parameters that name a share set in a message. */
export function setParams({ set }: FileSet): {
  economy: string;
  material: string;
  stage: string;
  year: number;
} {
  return { economy: set.economyId, material: set.materialId, stage: set.stage, year: set.year };
}

/** A number short enough for a sentence. */
export function forReading(value: number): number {
  return Number(value.toPrecision(6));
}
