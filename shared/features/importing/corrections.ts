import type { Notice } from '../../base/refusal';

/** What a person decided about a cell: to read it as though it said something else, or to leave it out. */
export interface Correction {
  /** A1 address. */
  readonly cell: string;
  /** What is read in its place; null: its row, or its cell of a crosstab, is left out. */
  readonly as: string | null;
  /** What the cell has to say for it, so that a decision never meets another figure; null: whatever it says. */
  readonly text: string | null;
}

/** A decision that was followed, with what the cell itself says. */
export interface MadeCorrection {
  readonly cell: string;
  readonly text: string;
  readonly as: string | null;
}

/** What says in the problems of a file that a decision was followed. */
export function isCorrectionNote({ code }: Pick<Notice, 'code'>): boolean {
  return code === 'import.mend.readAs' || code === 'import.mend.leftOut';
}
