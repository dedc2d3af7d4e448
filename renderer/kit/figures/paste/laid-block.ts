import type { PastedAs } from '@shared/features/importing/pasted';
import type { ReactNode } from 'react';
import type { Refused } from '../../grid/PasteDialog';
import type { Words } from '../../state/language';
import type { PreviewLists } from './preview-line';

/** What a person has said of a block that its page lays. */
export interface LaidSaid {
  /** What its figures count; null: as the block and the page say. */
  readonly as: PastedAs | null;
  /** By name of the block: the row that it is, or OUT_OF. */
  readonly names: ReadonlyMap<string, string>;
  /** By column from 0: the column of the page that it is. */
  readonly heads: ReadonlyMap<number, string>;
}

/** In place of a row: what bears the name is left out. */
export const OUT_OF = '';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A column of a block, and what it is read as. */
export interface LaidColumn {
  readonly head: string;
  /** In words; null: it is not read. */
  readonly means: string | null;
  readonly isFigures: boolean;
  /** What it can be said to be; empty where nobody is asked. */
  readonly choices: readonly Choice[];
}

/** A block as it would come in, as far as it was said what it is. */
export interface LaidBlock extends PreviewLists {
  /** How it was read, and what it comes to. */
  readonly sentence: string;
  readonly columns: readonly LaidColumn[];
  /** What its figures can be; null where the page alone says it. */
  readonly question: {
    /** Whether the figures are held, as stocks are, and not of a year. */
    readonly isHeld: boolean;
    readonly options: readonly PastedAs[];
    readonly as: PastedAs | null;
    readonly by: string;
  } | null;
  /** Names that the page does not have. */
  readonly names: readonly string[];
  /** The rows that they can be. */
  readonly rows: readonly Choice[];
  /** Asked of all that is made for it; null for nothing. */
  readonly ask: ReactNode;
  /** The words of the button that writes, for so many new and so many over what stands. */
  readonly apply: (fresh: number, over: number) => string;
  /** Writes it as one change, without what was taken out. @returns what is refused: where there is any, nothing was written */
  readonly write: (out: ReadonlySet<string>) => Promise<readonly Refused[]>;
}

/** A block that a page lays over its rows itself. */
export interface LaidSource {
  readonly rows: readonly (readonly string[])[];
  readonly headerRow: number;
  readonly lay: (said: LaidSaid, words: Words) => LaidBlock;
}
