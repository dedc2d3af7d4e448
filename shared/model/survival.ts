import type { MaterialId } from './material';
import type { StressNode } from './stress';
import type { WhatIfModel } from './what-if';

/** No recovery that is worth a plan takes longer: a hundred years. */
export const LONGEST_RECOVERY_DAYS = 36_525;

/** What is asked: how long each supplier country and each supplier can stand before demand is not met. */
export interface SurvivalJob {
  readonly model: WhatIfModel;
  /** Days until a node is fully back, where no shock of the model says it; null: not known. */
  readonly recoveryDays: number | null;
  /** Days that single suppliers need, by id; they go before `recoveryDays`. Absent: none is known. */
  readonly recoveryBySupplier?: Readonly<Record<string, number>> | undefined;
}

/** One node of the supply and what its outage means. Exposure under the assumptions of the model, not a forecast. */
export interface NodeSurvival {
  readonly node: StressNode;
  /**
   * Time to survive: the longest outage from the first day of the run, in whole days, in which demand is still met from
   * stock and other sources; null when it is met to the end of the run, however long the outage.
   */
  readonly survives: number | null;
  /** The materials that are short after one day more. */
  readonly binding: readonly MaterialId[];
  /** Time to recover: days until the node is fully back, of the material that takes longest; null when nothing says it. */
  readonly recovers: number | null;
  /** Days that recovery takes longer than the node can be missed: max(0, TTR - TTS), the largest of its materials; null where TTR is not known. */
  readonly gap: number | null;
  readonly materials: readonly MaterialSurvival[];
}

/** The same for one material that the node sends. */
export interface MaterialSurvival {
  readonly materialId: MaterialId;
  readonly survives: number | null;
  readonly recovers: number | null;
  /** What the time to recover is read from: a shock of the model on the node, what is on record of the supplier, or the days declared for all; null as above. */
  readonly recoversBy: 'shock' | 'supplier' | 'declared' | null;
  readonly gap: number | null;
  /**
   * Need less what still comes in without the node, tonnes REO a day, on the day of the run on which that is most: a
   * stock made by it is on the safe side where need or supply change from year to year.
   */
  readonly netDrain: number;
  /** Stock that would close the gap: gap * net drain, tonnes REO; null where the gap is not known. */
  readonly stockToClose: number | null;
}

export interface SurvivalResult {
  readonly days: number;
  readonly nodes: readonly NodeSurvival[];
}
