import { type FigureKind, isSupplyKind } from '../../base/figure-kind';
import type { Mapping } from '../../model/mapping';

/** What the figures of a file count when that is no supply; null where it is, and where nobody has said it yet. */
export function notSupply({ counts }: Pick<Mapping, 'counts'>): FigureKind | null {
  return counts == null || isSupplyKind(counts) ? null : counts;
}
