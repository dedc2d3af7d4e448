import type { DailySeries, EarlierStageResult, TierResult } from '@shared/model/what-if-result';

/** A material over the window: its account, and what each of its uses got. */
export interface Balance {
  readonly series: DailySeries;
  /** Absent for one stock. */
  readonly tiers?: readonly TierResult[];
  /** Stages before that of the run; absent without any. */
  readonly earlier?: readonly EarlierStageResult[];
  /** By use of the material: part of its need that it got, day by day; null when all get served / need. */
  readonly loads: readonly Float64Array[] | null;
  /** By use: what it needed of this material, tonnes REO a day; null when demand alone says it. */
  readonly needs: readonly Float64Array[] | null;
  /** By use: its shortfall, tonnes REO a day; absent where it follows from loads and needs. */
  readonly late?: readonly Float64Array[];
  /** By use: what it is owed at the end; null for one that carries nothing over, absent where none does. */
  readonly owed?: readonly (number | null)[];
  /** By use: the last day at whose end it is owed something; -1 for none, absent where no use carries over. */
  readonly owedUntil?: readonly number[];
}
