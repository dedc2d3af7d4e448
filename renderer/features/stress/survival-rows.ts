import type { StressNode } from '@shared/model/stress';
import type { MaterialSurvival, SurvivalResult } from '@shared/model/survival';

export interface SurvivalRow extends MaterialSurvival {
  readonly node: StressNode;
}

/**
 * Each node with each material that it sends: the longest gap first, then the shortest survival. A gap that is not known
 * stands before none: it may be one. Ties keep the order of the result.
 */
export function survivalRows({ nodes }: SurvivalResult): SurvivalRow[] {
  return nodes
    .flatMap(({ node, materials }) => materials.map((material) => ({ node, ...material })))
    .sort((a, b) => gapRank(b) - gapRank(a) || lasts(a) - lasts(b));
}

function gapRank({ gap }: SurvivalRow): number {
  return gap ?? 0.5; // gaps are whole days
}

function lasts({ survives }: SurvivalRow): number {
  return survives ?? Number.MAX_VALUE;
}
