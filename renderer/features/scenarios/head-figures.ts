import type { RunOutcome } from '@shared/features/scenarios/shown-run';
import { type Headline, headlineOf, lowestCover } from '@shared/model/headline';
import { lineTotals } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';

/** What a whole run says in four figures. */
export interface HeadFigures extends Headline {
  readonly materialsShort: number;
  readonly materials: number;
  readonly shortfallTonnes: number;
  /** Output that is not made, in days of full output, over all lines. */
  readonly lineDays: number;
  /** The lowest cover at the start of what weighs enough, and of which material. */
  readonly cover: { readonly days: number; readonly materialId: MaterialId } | null;
}

export function headFigures(result: RunOutcome): HeadFigures {
  const { materials } = result;
  return {
    ...headlineOf(result),
    materialsShort: materials.filter((material) => material.firstShortfall !== null).length,
    materials: materials.length,
    shortfallTonnes: sum(materials.map((material) => material.totalShortfall)),
    lineDays: lineTotals(result.lines).lostDays,
    cover: lowestCover(materials),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
