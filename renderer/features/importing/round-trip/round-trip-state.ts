import type { Notice } from '@shared/base/refusal';
import type { ChosenFile } from '@shared/features/files/contract';
import { placeOfChange, type RoundTrip } from '@shared/features/importing/round-trip/contract';
import { ask } from '../../../kit/state/bridge';
import { noticeOf } from '../../../kit/state/notices';
import { onOtherProject, projectTold, session } from '../../../kit/state/session';
import { createStore } from '../../../kit/state/store';

/** A scenario workbook that came back, and what is to be taken of it. */
export interface RoundTripState {
  readonly file: ChosenFile;
  readonly read: RoundTrip;
  /** Of the project that it was held against. */
  readonly revision: number;
  /** Cells whose unsure edit is taken: Shares!G8. */
  readonly unsure: readonly string[];
  /** Asked for and not answered yet. */
  readonly applying: boolean;
  readonly applied: RoundTrip | null;
  readonly undone: boolean;
  readonly notice: Notice | null;
}

/** Null while none is looked at. */
export const roundTripState = createStore<{ readonly back: RoundTripState | null }>({ back: null });

/** Puts the workbook away; nothing was changed. */
export function closeRoundTrip(): void {
  roundTripState.set({ back: null });
}

export function changeRoundTrip(change: Partial<RoundTripState>): void {
  roundTripState.set(({ back }) => ({ back: back === null ? null : { ...back, ...change } }));
}

/**
 * Looks whether a chosen file is a scenario workbook, and shows it.
 * @param isWanted whether nothing has come between meanwhile
 * @returns false for any other file
 */
export async function openRoundTrip(file: ChosenFile, isWanted: () => boolean): Promise<boolean> {
  const read = await ask('roundTrip.read', { handle: file.handle });
  if (!isWanted()) return false;
  const { revision } = session.get();
  const back =
    read === null
      ? null
      : { file, read, revision, unsure: [], applying: false, applied: null, undone: false, notice: null };
  roundTripState.set({ back });
  return read !== null;
}

/** Holds the file against the project once more: it has changed meanwhile. */
export async function readAgain(revision: number): Promise<void> {
  const state = roundTripState.get().back;
  if (state === null) return;
  changeRoundTrip({ revision });
  try {
    const read = await ask('roundTrip.read', { handle: state.file.handle });
    if (read !== null && roundTripState.get().back?.file === state.file) changeRoundTrip({ read });
  } catch (error) {
    changeRoundTrip({ notice: noticeOf(error) });
  }
}

/** Takes an unsure edit, or leaves it. */
export function takeUnsure(place: string, taken: boolean): void {
  const unsure = roundTripState.get().back?.unsure ?? [];
  const others = unsure.filter((one) => one !== place);
  changeRoundTrip({ unsure: taken ? [...others, place] : others });
}

/** How many changes "Apply" would make. */
export function countToApply({ read, unsure }: RoundTripState): number {
  return read.changes.filter((change) => !change.unsure || unsure.includes(placeOfChange(change))).length;
}

export async function applyRoundTrip(): Promise<void> {
  const state = roundTripState.get().back;
  if (state === null || state.applying) return;
  changeRoundTrip({ notice: null, applying: true });
  try {
    const { file, read, unsure } = state;
    const done = await ask('roundTrip.apply', {
      handle: file.handle,
      fileHash: read.fileHash,
      unsure: [...unsure],
    });
    if (done === null) return;
    projectTold(done.info);
    changeRoundTrip({ applied: done.roundTrip, undone: false });
  } catch (error) {
    changeRoundTrip({ notice: noticeOf(error) });
  } finally {
    changeRoundTrip({ applying: false });
  }
}

/** A workbook belongs to the project that was open when it was chosen. */
onOtherProject(closeRoundTrip);
