import { derived } from '../../base/derived';
import { packNumbers, unpackNumbers } from '../../ipc/packed-numbers';
import type { WhatIfResult } from '../../model/what-if-result';
import type { PackedView, WhatIfView } from './contract';
import { type ShownRun, shownRun } from './shown-run';

/** A ghost that the window has. */
export interface KnownGhost {
  readonly number: number;
  readonly result: WhatIfResult;
}

/** What goes over IPC at each step: all but the ghost's result. */
type Sent = Omit<ShownRun, 'ghost'> & { readonly ghostName: string };

/**
 * @param has the number of the ghost that the window has; null for none
 * @param materialId whose days are sent along
 */
export function packView(view: WhatIfView, has: number | null, materialId: string | null): PackedView {
  const { ghost, ...shown } = shownRun(view, materialId);
  const known = packedGhost(ghost.result);
  const sent: Sent = { ...shown, ghostName: ghost.name };
  return {
    view: packNumbers(sent),
    ghost: known.number,
    ghostResult: known.number === has ? null : known.packed,
  };
}
/** A ghost packed once, under a number of its own. */
const packedGhost = derived((result: WhatIfResult) => ({ number: ++newest, packed: packNumbers(result) }));
let newest = 0;

/**
 * @param known the ghost whose number was sent along
 * @throws Error where it is none of the answer, which is a defect
 */
export function unpackView(
  packed: PackedView,
  known: KnownGhost | null,
): { view: ShownRun; ghost: KnownGhost } {
  const { ghostName, ...view } = unpackNumbers<Sent>(packed.view);
  const result =
    packed.ghostResult === null ? known?.result : unpackNumbers<WhatIfResult>(packed.ghostResult);
  if (result === undefined) throw new Error('a run came without its ghost');
  return {
    view: { ...view, ghost: { name: ghostName, result } },
    ghost: { number: packed.ghost, result },
  };
}
