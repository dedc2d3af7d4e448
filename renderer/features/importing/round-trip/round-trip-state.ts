import type { ChosenFile } from '@shared/features/files/contract';
import { placeOfChange, type RoundTrip } from '@shared/features/importing/round-trip/contract';
import { ask } from '../../../kit/state/bridge';
import { cacheAnswers, useCached } from '../../../kit/state/cached-answers';
import { onOtherProject, projectTold } from '../../../kit/state/session';
import { createStore, useStore } from '../../../kit/state/store';
import { undo } from '../../../shell/commands/edit';

/** A scenario workbook that came back, as it was held against the project. */
const readBack = cacheAnswers<ChosenFile, RoundTrip>();

/** What was applied of it. */
const appliedBack = cacheAnswers<
  ChosenFile,
  { readonly roundTrip: RoundTrip; readonly undone: boolean } | null
>();

/** Cells whose unsure edit is taken: Shares!G8. */
const NONE_TAKEN = { unsure: [] as readonly string[] };
const taken = createStore(NONE_TAKEN);

export type RoundTripState = NonNullable<ReturnType<typeof useRoundTrip>>;

/** The workbook that is looked at, and what is to be taken of it; null while there is none. */
export function useRoundTrip() {
  const read = useCached(readBack);
  const applied = useCached(appliedBack);
  const { unsure } = useStore(taken);
  if (read.kept === null) return null;
  return {
    file: read.kept.question,
    read: read.kept.value,
    revision: read.kept.revision,
    stale: read.stale,
    unsure,
    applied: applied.value?.roundTrip ?? null,
    undone: applied.value?.undone ?? false,
    applying: applied.busy,
    notice: applied.notice ?? read.notice,
  };
}

/** Puts the workbook away; nothing was changed. */
export function closeRoundTrip(): void {
  readBack.forget();
  appliedBack.forget();
  taken.set(NONE_TAKEN);
}

/**
 * Looks whether a chosen file is a scenario workbook, and shows it.
 * @param goOn throws where something has come between meanwhile
 * @returns false for any other file
 */
export async function openRoundTrip(file: ChosenFile, goOn: () => void): Promise<boolean> {
  const read = await ask('roundTrip.read', { handle: file.handle });
  goOn();
  closeRoundTrip();
  if (read !== null) readBack.keep(file, read);
  return read !== null;
}

/** Holds the file against the project once more: it has changed meanwhile. */
export async function readAgain({ file, read }: RoundTripState): Promise<void> {
  await readBack.put(file, async () => (await ask('roundTrip.read', { handle: file.handle })) ?? read);
}

/** Takes an unsure edit, or leaves it. */
export function takeUnsure(place: string, isTaken: boolean): void {
  taken.set(({ unsure }) => {
    const others = unsure.filter((one) => one !== place);
    return { unsure: isTaken ? [...others, place] : others };
  });
}

/** How many changes "Apply" would make. */
export function countToApply({ read, unsure }: Pick<RoundTripState, 'read' | 'unsure'>): number {
  return read.changes.filter((change) => !change.unsure || unsure.includes(placeOfChange(change))).length;
}

export async function applyRoundTrip({ file, read, unsure }: RoundTripState): Promise<void> {
  await appliedBack.put(file, async () => {
    const { handle } = file;
    const done = await ask('roundTrip.apply', { handle, fileHash: read.fileHash, unsure: [...unsure] });
    if (done === null) return null;
    projectTold(done.info);
    return { roundTrip: done.roundTrip, undone: false };
  });
}

/** Undoes what was applied, while that is the newest change. */
export async function takeBackRoundTrip({ file, applied: roundTrip }: RoundTripState): Promise<void> {
  await appliedBack.put(file, async () => {
    await undo();
    return roundTrip && { roundTrip, undone: true };
  });
}

/** A workbook belongs to the project that was open when it was chosen. */
onOtherProject(() => taken.set(NONE_TAKEN));
