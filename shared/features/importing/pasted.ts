import type { Stage } from '../../base/stage';
import type { Mapping } from '../../model/mapping';
import type { ImportDiff } from './diff';

/** What the figures of a pasted block can be; `fraction`: 0.45 for 45 %. */
export const PASTED_AS = ['percent', 'fraction', 't', 'kt', 'kg'] as const;
export type PastedAs = (typeof PASTED_AS)[number];

/** Where a block is pasted: nothing of it is guessed from the block. */
export interface PastedPlace {
  readonly economyId: string;
  readonly materialId: string;
  readonly stage: Stage;
  /** The year in hand, of a block that says none. */
  readonly year: number;
  /** Those of columns without a head, in their order. */
  readonly years: readonly number[];
}

/** What a column of a block is read as. */
interface PastedColumn {
  readonly head: string;
  /** Null: not read. */
  readonly field: Mapping['columns'][number] | 'figures' | null;
}

/** A block as it would come in; nothing of it is in the project. */
export interface PastePreview {
  /** As it was read, with the heads that were put above it. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly PastedColumn[];
  /** The row of its heads, from 1. */
  readonly headerRow: number;
  /** Null: nobody has said what the figures are, and nothing says it. */
  readonly as: PastedAs | null;
  /** Whether heads or cells say it, the block adds up to it, or it was said. */
  readonly asBy: 'block' | 'sums' | 'kept' | 'said';
  /** What its columns of figures come to. */
  readonly sums: readonly number[];
  /** Null where it is open what the figures are. */
  readonly diff: ImportDiff | null;
}

/** What the figures of a page are, as far as the reading of a block depends on it. */
export const READ_INTO = ['share', 'demand', 'stock'] as const;
export type ReadInto = (typeof READ_INTO)[number];

/** A column of a block that is laid over a grid of figures. */
export interface ReadColumn extends PastedColumn {
  /** The year that its head names; null where it names none. */
  readonly year: number | null;
  /** Whether its cells hold names, and no figures alone. */
  readonly isNames: boolean;
}

/** A block as it was read, before anybody asks what stands where it goes. */
export interface ReadBlock {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly ReadColumn[];
  /** The row of its heads, from 1; 0 where it has none. */
  readonly headerRow: number;
  /** Rows that are sums of others, from 1. */
  readonly sumRows: readonly number[];
  /** What its figures are by the block itself; null where nothing says it. */
  readonly as: PastedAs | null;
  readonly asBy: PastePreview['asBy'];
  readonly sums: readonly number[];
}
