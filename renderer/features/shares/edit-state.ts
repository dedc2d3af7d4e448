import type { Notice } from '@shared/base/refusal';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { RebalanceMode } from '@shared/model/rebalancing';
import type { SupplierId } from '@shared/model/supplier';
import type { EntryAct } from '../../kit/state/figures';
import { onOtherProject, session } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** How edits are made, what the last one did, and why the last one was refused. */
interface EditState {
  readonly mode: RebalanceMode;
  readonly openRest: boolean;
  /** The last edit with the table before and after: the sentence above the grid is made from them. */
  readonly last: LastEdit | null;
  /** Gone with the next change of the project. */
  readonly refusal: { readonly notice: Notice; readonly revision: number } | null;
}

export type LastEdit =
  | {
      readonly kind: 'set';
      readonly supplierId: SupplierId;
      readonly year: number;
      readonly moved: readonly SupplierId[];
      readonly before: ShareTable;
      readonly after: ShareTable;
      /** Revision at which it is the newest change: later ones take the sentence away. */
      readonly revision: number;
    }
  | {
      readonly kind: 'given';
      readonly act: EntryAct;
      readonly count: number;
      readonly revision: number;
    };

export const editState = createStore<EditState>({
  mode: 'proportional',
  openRest: false,
  last: null,
  refusal: null,
});

export function setMode(mode: RebalanceMode): void {
  editState.set((before) => ({ ...before, mode }));
}

export function setOpenRest(openRest: boolean): void {
  editState.set((before) => ({ ...before, openRest }));
}

export function refuse(notice: Notice): void {
  const refusal = { notice, revision: session.get().revision };
  editState.set((before) => ({ ...before, refusal }));
}

export function putAwayRefusal(): void {
  editState.set((before) => ({ ...before, refusal: null }));
}

onOtherProject(() => editState.set((before) => ({ ...before, last: null, refusal: null })));
