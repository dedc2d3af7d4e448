import type { FigureUnit } from '@shared/model/figure';
import type { ReactNode } from 'react';
import type { Block } from './block';
import type { Laid, Written } from './lay';
import type { At } from './range';
import type { Summary } from './summary';

/** How texts came into cells. */
export type Act = 'type' | 'many' | 'paste' | 'clear' | 'fill' | 'replace';

/** What rows and columns of a grid are called. */
interface Called {
  readonly row: (row: string) => readonly string[];
  readonly column: (column: string) => readonly string[];
}

/** The way of a row out of its table. */
export interface RowRemoval {
  /** "Remove “Dysprosium”" */
  readonly words: string;
  /** Takes it out as one change, or says why it stays. */
  readonly remove: () => void;
}

/** All that a grid gives to its controller. */
export interface ControllerPort {
  /** "Needs" */
  readonly label: string;
  /** By what rows and columns are gone to. */
  readonly called: Called;
  /** Null where no figure stands. */
  readonly figureAt: (at: At) => { readonly value: number | null; readonly unit: FigureUnit } | null;
  readonly isWritable: (at: At) => boolean;
  /** Whether a cell can take a text that was typed; what it cannot stays in the editor. */
  readonly reads: (at: At, text: string) => boolean;
  /** As it is copied: in full precision. */
  readonly textAt: (at: At) => string;
  readonly shownAt: (at: At) => string;
  /** What has to go with these cells wherever they are pasted; null for nothing. */
  readonly mark: (cells: readonly At[]) => string | null;
  /** The columns of figures, over which a block is laid that does not fit over all of them. */
  readonly across: readonly string[];
  /**
   * One act is one message, one change, one undo. `run` is the same for figures that are typed one after another.
   * @returns whether one that was typed was taken, once that is known; nothing for other acts
   */
  readonly write: (act: Act, cells: readonly Written[], run: number) => Promise<boolean> | undefined;
  /**
   * Rows of a block that say themselves where they belong, with the rows and columns from the cell on at which it is pasted.
   * @returns whether it took them; absent where none do
   */
  readonly takeRows?: (block: Block, rows: readonly string[], columns: readonly string[]) => boolean;
  readonly refuse: (why: Exclude<Laid, { kind: 'cells' }>) => void;
  /** The selected cell is another one. */
  readonly active: (at: At) => void;
  /** What a range comes to; null for a single cell. */
  readonly summary: (of: Summary<FigureUnit> | null) => void;
  readonly say: (text: string) => void;
  /** "Needs: Dysprosium, 2027: 21" */
  readonly words: (at: At) => string;
  /** What can be done with the row of a cell, as items of a menu; null for nothing. */
  readonly rowMenu: (at: At) => ReactNode;
  /** Null where there is no row to remove. */
  readonly removal: (at: At) => RowRemoval | null;
  /** Keys of this grid alone; true where it took one. */
  readonly key: (event: KeyboardEvent, at: At, cell: HTMLElement | null) => boolean;
}
