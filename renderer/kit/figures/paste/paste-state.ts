import type { Notice } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import { nameAnswerKey } from '@shared/features/importing/name-answers';
import type { PastedAs, PastePreview } from '@shared/features/importing/pasted';
import type { CountryId } from '@shared/model/country';
import type { NameAnswer, NameKind } from '@shared/model/mapping';
import type { MaterialId } from '@shared/model/material';
import { ask } from '../../state/bridge';
import { createJob, OVERTAKEN } from '../../state/job';
import { noticeOf, showNotice } from '../../state/notices';
import { onOtherProject, projectTold } from '../../state/session';
import { createStore } from '../../state/store';

/** The share set and the years of a page on which a block is pasted. */
export interface PastePlace {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly year: number;
  readonly years: readonly number[];
}

/** A block of the clipboard that is looked at before it is written; the page waits behind it. */
export interface Pasting {
  readonly text: string;
  readonly place: PastePlace;
  readonly found: PastePreview;
  /** What was said that its figures are; null: nothing was. */
  readonly as: PastedAs | null;
  readonly names: readonly NameAnswer[];
  /** Cells that a person has taken out. */
  readonly out: ReadonlySet<string>;
  readonly notice: Notice | null;
}

export const pasting = createStore<{ readonly paste: Pasting | null }>({ paste: null });

/** Reading a block, and writing it. */
export const pasteReading = createJob();

type Said = Pick<Pasting, 'text' | 'place' | 'as' | 'names'>;

const look = ({ text, place, as, names }: Said, out: Iterable<string> = []) =>
  pasteReading.run((jobId) =>
    ask('importing.paste', {
      text,
      place: { ...place, years: [...place.years] },
      as,
      answers: names.length === 0 ? null : { names: names.map((one) => ({ ...one })) },
      mends: [...out].map((cell) => ({ cell, as: null, text: null })),
      jobId,
    }),
  );

/** Reads a block and shows what it would do; one that cannot be read is refused in words, and the page stays. */
export async function openPaste(text: string, place: PastePlace): Promise<void> {
  const said = { text, place, as: null, names: [] };
  try {
    const found = await look(said);
    if (found !== OVERTAKEN) pasting.set({ paste: { ...said, found, out: new Set(), notice: null } });
  } catch (error) {
    showNotice(noticeOf(error));
  }
}

/** Says something else of the block, which is read again. */
async function sayOf(change: Partial<Said>): Promise<void> {
  const before = pasting.get().paste;
  if (before === null) return;
  pasting.set({ paste: { ...before, ...change } });
  try {
    const found = await look({ ...before, ...change });
    if (found === OVERTAKEN) return;
    await discard(before);
    pasting.set({ paste: { ...before, ...change, found, out: new Set(), notice: null } });
  } catch (error) {
    pasting.set({ paste: { ...before, notice: noticeOf(error) } });
  }
}

export const sayFigures = (as: PastedAs): Promise<void> => sayOf({ as });

/** Decides about names of a kind. */
export function sayNames(kind: NameKind, texts: readonly string[], as: string): Promise<void> {
  const keys = new Set(texts.map((text) => nameAnswerKey(kind, text)));
  const others = (pasting.get().paste?.names ?? []).filter(
    (one) => !keys.has(nameAnswerKey(one.kind, one.text)),
  );
  return sayOf({ names: [...others, ...texts.map((text) => ({ kind, text, as }))] });
}

/** Takes a cell out, or in again. */
export function takeOut(cell: string): void {
  pasting.set(({ paste }) => {
    if (paste === null) return { paste };
    const out = new Set(paste.out);
    if (!out.delete(cell)) out.add(cell);
    return { paste: { ...paste, out } };
  });
}

/** Puts the block away; nothing of it is in the project. */
export function closePaste(): void {
  const before = pasting.get().paste;
  pasteReading.drop();
  pasting.set({ paste: null });
  if (before !== null) void discard(before);
}

/** Writes it as one change, without the cells that were taken out. @param without further cells */
export async function writePaste(without: readonly string[] = []): Promise<void> {
  const before = pasting.get().paste;
  if (before === null || before.found.diff === null) return;
  const out = new Set([...before.out, ...without]);
  try {
    let { batchId } = before.found.diff;
    if (out.size > 0) {
      const found = await look(before, out);
      if (found === OVERTAKEN || found.diff === null) return;
      await discard(before);
      batchId = found.diff.batchId;
    }
    const { info } = await ask('importing.apply', { batchId, rejected: 'leave_out' });
    pasting.set({ paste: null });
    projectTold(info);
  } catch (error) {
    pasting.set({ paste: { ...before, notice: noticeOf(error) } });
  }
}

async function discard({ found }: Pasting): Promise<void> {
  if (found.diff !== null) await ask('importing.discard', { batchId: found.diff.batchId });
}

onOtherProject(() => {
  pasteReading.drop();
  pasting.set({ paste: null });
});
