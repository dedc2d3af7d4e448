import type { Notice } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import type { PastedAs, PastePreview } from '@shared/features/importing/pasted';
import type { CountryId } from '@shared/model/country';
import type { NameAnswer } from '@shared/model/mapping';
import type { MaterialId } from '@shared/model/material';
import { createJob } from '../../state/job';
import { onOtherProject } from '../../state/session';
import { createStore } from '../../state/store';
import type { LaidSaid, LaidSource } from './laid-block';

/** What any block has that is looked at before it is written; the page waits behind it. */
interface Looked {
  /** Cells that a person has taken out. */
  readonly out: ReadonlySet<string>;
  readonly notice: Notice | null;
  /** Puts away what was kept of it; nothing of it is in the project. */
  readonly discard: () => void;
}

/** The share set and the years of a page on which a block is pasted. */
export interface PastePlace {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly year: number;
  readonly years: readonly number[];
}

/** A block of shares, laid beside the project by the import. */
export interface ImportPasting extends Looked {
  readonly kind: 'import';
  readonly text: string;
  readonly place: PastePlace;
  readonly found: PastePreview;
  /** What was said that its figures are; null: nothing was. */
  readonly as: PastedAs | null;
  readonly names: readonly NameAnswer[];
}

/** A block that its page lays over its rows itself. */
export interface LaidPasting extends Looked {
  readonly kind: 'laid';
  readonly source: LaidSource;
  readonly said: LaidSaid;
}

/** Shares of the plan go through the import, whatever else through its page. */
type Pasting = ImportPasting | LaidPasting;

export const pasting = createStore<{ readonly paste: Pasting | null }>({ paste: null });

/** Reading a block, and writing it. */
export const pasteReading = createJob();

/** Takes a cell out, or in again. */
export function takeOut(cell: string): void {
  pasting.set(({ paste }) => {
    if (paste === null) return { paste };
    const out = new Set(paste.out);
    if (!out.delete(cell)) out.add(cell);
    return { paste: { ...paste, out } };
  });
}

/** Puts the block away. */
export function closePaste(): void {
  const before = pasting.get().paste;
  pasteReading.drop();
  pasting.set({ paste: null });
  before?.discard();
}

onOtherProject(() => {
  pasteReading.drop();
  pasting.set({ paste: null });
});
