import { untoldAsNone } from '@shared/model/missing-figures';
import { sharePercent } from '@shared/model/share-values';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { metalPerOxideOf } from '../reference-names';
import type { Session } from '../session';
import { type FigureSource, figureSource } from './source';

/** What the share services read: the plan of one economy, material and stage, and the same under a scenario. */
export interface ShareView extends FigureSource {
  readonly metalPerOxide: number | null;
}

/** Reads what an edit or the grid needs; with a scenario its overrides are laid over the plan. */
export async function readShareView(
  session: Session,
  { economyId, materialId, stage }: Omit<ShareSetKey, 'year'>,
  scenarioId: string | null,
): Promise<ShareView> {
  const source = await figureSource(session, { economyId, materialId, stage }, scenarioId);
  return { ...source, metalPerOxide: metalPerOxideOf(source.reference, materialId) };
}

/** Percent of a share in its set; 0 where it cannot be told, which the grid shows as not known. */
export function percentIn(
  share: Share,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  metalPerOxide: number | null,
): number {
  return untoldAsNone(sharePercent(share, total, metalPerOxide));
}
