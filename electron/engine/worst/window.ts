import { addDays } from '@shared/base/calendar';
import { itemAt } from '@shared/base/element-at';
import type { Shock } from '@shared/model/shock';
import type { StressNode } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import { withRemoved } from '../stress/removal';

/** Days [from, to) of a run on which a node is away, by its place in the list of nodes. */
export interface Window {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** The model with each node away over its own days, as every question means it. Source: docs/engine.md 6.1. */
export function withWindows(
  model: WhatIfModel,
  nodes: readonly StressNode[],
  windows: readonly Window[],
): WhatIfModel {
  let shocks = model.shocks;
  for (const [place, { node, from, to }] of windows.entries()) {
    const stretch = { from: addDays(model.start, from), to: addDays(model.start, to) };
    const known = new Set<Shock>(shocks);
    const removed = withRemoved({ ...model, shocks }, [itemAt(nodes, node)], stretch);
    // A plant may stand still for itself and for its country: two outages of two names.
    shocks = removed.shocks.map((shock) =>
      known.has(shock) ? shock : { ...shock, id: `${shock.id} (${place + 1})` },
    );
  }
  return { ...model, shocks };
}
