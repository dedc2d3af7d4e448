import { type PackedNumbers, packNumbers, unpackNumbers } from '../../door/packed-numbers';
import type { WhatIfResult } from '../../model/what-if-result';
import type { PackedView, WhatIfView } from './contract';

/** A ghost that the window has. */
export interface KnownGhost {
  readonly number: number;
  readonly result: WhatIfResult;
}

/** @param has the number of the ghost that the window has; null for none */
export function packView({ ghost, ...view }: WhatIfView, has: number | null): PackedView {
  const known = ghosts.get(ghost.result) ?? { number: ++newest, packed: packNumbers(ghost.result) };
  ghosts.set(ghost.result, known);
  return {
    view: packNumbers({ ...view, ghostName: ghost.name }),
    ghost: known.number,
    ghostResult: known.number === has ? null : known.packed,
  };
}
const ghosts = new WeakMap<WhatIfResult, { readonly number: number; readonly packed: PackedNumbers }>();
let newest = 0;

/**
 * @param known the ghost whose number was sent along
 * @throws Error where it is none of the answer, which is a defect
 */
export function unpackView(
  packed: PackedView,
  known: KnownGhost | null,
): { view: WhatIfView; ghost: KnownGhost } {
  const { ghostName, ...view } = unpackNumbers<Omit<WhatIfView, 'ghost'> & { readonly ghostName: string }>(
    packed.view,
  );
  const result =
    packed.ghostResult === null ? known?.result : unpackNumbers<WhatIfResult>(packed.ghostResult);
  if (result === undefined) throw new Error('a run came without its ghost');
  return {
    view: { ...view, ghost: { name: ghostName, result } },
    ghost: { number: packed.ghost, result },
  };
}
