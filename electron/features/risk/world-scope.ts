import type { Notice } from '@shared/base/refusal';
import { percentNotKnown } from '@shared/model/indicator';
import { remark, type WorldShares } from '../../plan/case/stage-case';
import { shown } from './named-shares';

/** Which series the world's production is of, and how much of it is named. */
export function worldRemark(world: WorldShares): Notice {
  const named = world.shares.reduce((sum, { share }) => sum + share * 100, 0);
  const { seriesId: series, seriesNames: name, year } = world;
  return remark('risk.remark.world', { series, name, year, percent: shown(named) });
}

/** Percent of it that rests on rows not marked known. */
export function worldNotKnown(world: WorldShares | null): number {
  return percentNotKnown((world?.shares ?? []).map(({ share, mark }) => ({ weight: share, mark })));
}
