import { STAGES, type Stage } from '@shared/base/stage';
import { limitsBy } from '@shared/model/stock-limits';
import type { Conversion } from '@shared/model/tables/conversion';
import type { Stock } from '@shared/model/tables/stock';
import type { EarlierStageModel, StockModel } from '@shared/model/what-if';
import { addedUp } from '../../engine/run';
import { tiersOf } from './stock-tier-models';

interface Earlier {
  /** The nearest first; ends with the last stage that holds anything and can be reached. */
  readonly stages: readonly EarlierStageModel[];
  /** Stages that hold something which no run of this stage can use: nobody says how it is worked up, or they come later. */
  readonly unreached: readonly Stage[];
}

/**
 * What of a material's stocks is worked up for a run of a stage: those of the stages before it, as far back as each step is
 * described. Source: docs/engine.md 2.7.
 * @param partFor the part of the stock of an earlier stage that is there for uses of the stage of the run, 0..1
 */
export function earlierStages(
  stocks: readonly Stock[],
  conversions: readonly Conversion[],
  stage: Stage,
  partFor: (earlier: Stage) => number,
): Earlier {
  const heldAt = (at: Stage) => stocks.filter((row) => row.stage === at && row.tonnes > 0);
  const before = STAGES.slice(0, STAGES.indexOf(stage)).reverse();
  const steps = before.map((at) => conversions.find((row) => row.stage === at));
  const broken = steps.indexOf(undefined);
  const reached = broken < 0 ? before : before.slice(0, broken);
  const last = reached.findLastIndex((at) => heldAt(at).length > 0);
  const stages = reached.slice(0, last + 1).flatMap((at, index): EarlierStageModel[] => {
    const step = steps[index];
    if (step === undefined) return []; // never: those without a step were cut off
    const { yieldPercent, leadDays, tonnesPerDay } = step;
    const stock = partOf(addedUp(tiersOf(stocks.filter((row) => row.stage === at))), partFor(at));
    return [{ stage: at, stock, yieldPercent, leadDays, maximumPerDay: tonnesPerDay }];
  });
  const unreached = STAGES.filter((at) => at !== stage && !reached.includes(at) && heldAt(at).length > 0);
  return { stages, unreached };
}

function partOf({ opening, ...limits }: StockModel, part: number): StockModel {
  const of = (tonnes: number | null) => (tonnes === null ? null : tonnes * part);
  return { opening: opening * part, ...limitsBy((name) => of(limits[name])) };
}
