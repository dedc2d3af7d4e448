import type { Stage } from '@shared/base/stage';
import type { Inflow, SupplyGraph } from '../../../electron/engine/look-through/supply-graph';
import { country } from '../../ids';

/** A part of the supply. */
export function inflow(nodeId: string, percent: number, known = true): Inflow {
  return { nodeId, percent, known };
}

/**
 * A graph from feeds by node: the name's first three letters are its country unless `places` says otherwise; nodes
 * are separators unless placed, and nodes that are only named as feeds must be placed.
 */
export function graphOf(
  feeds: Readonly<Record<string, readonly (readonly [string, number])[]>>,
  places: Readonly<Record<string, readonly [countryId: string, stage: Stage]>> = {},
  yields: Readonly<Record<string, number>> = {},
): SupplyGraph {
  const ids = new Set([...Object.keys(feeds), ...Object.keys(places)]);
  return new Map(
    [...ids].map((id) => {
      const [place, stage] = places[id] ?? [id.slice(0, 3), 'separation' as const];
      const edges = (feeds[id] ?? []).map(([nodeId, percent]) => ({
        nodeId,
        percent,
        known: true,
        sourceId: null,
      }));
      return [id, { id, countryId: country(place), stage, feeds: edges, yield: yields[id] ?? 1 }] as const;
    }),
  );
}
