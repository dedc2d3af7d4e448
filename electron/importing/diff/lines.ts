import type { ImportProblem } from '@shared/features/importing/diff';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { Candidate } from '../steps/read-row';

/** A share set that the file names. */
export interface FileSet {
  readonly set: ShareSetKey;
  /** setKey of it. */
  readonly key: string;
  readonly lines: Line[];
  /** The first line of each supplier. */
  readonly first: Map<string, Line>;
  /** The shares of the project, by supplier. */
  readonly shares: ReadonlyMap<string, Share>;
}

/** One row of the file on its way through the diff; problems are collected on it. */
export interface Line {
  readonly candidate: Candidate;
  readonly set: FileSet;
  /** Null when the row names a supplier that is gone. */
  readonly supplier: Supplier | null;
  readonly isNewSupplier: boolean;
  /** The share of the project that this row is about. */
  readonly existing: Share | null;
  /** Percent 0..100 or tonnes of `basis`; the percent may have been scaled to 100 (see diff-set-checks). */
  value: number;
  readonly problems: ImportProblem[];
}

/** Whether anything keeps a row out. */
export function isRejected(line: Line): boolean {
  if (line.supplier === null) return true;
  return line.problems.length > 0 && line.problems.some(({ level }) => level === 'error');
}

/** Parameters that name a share set in a message. */
export function setParams({ set }: Candidate): {
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
