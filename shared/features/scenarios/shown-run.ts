import type { ClockLine } from '../../model/line-clock';
import type { MaterialResult, WhatIfResult } from '../../model/what-if-result';
import type { WhatIfView } from './contract';
import { linesOf } from './what-if-report';

/** What a run says of a material, without its days. */
export type MaterialOutcome = Omit<
  MaterialResult,
  'series' | 'historyDays' | 'groups' | 'tiers' | 'earlier' | 'ledger'
>;

/** What a run says of all of its materials and lines, without days. */
export interface RunOutcome extends Pick<WhatIfResult, 'start' | 'days' | 'lines'> {
  readonly materials: readonly MaterialOutcome[];
}

/** A run as the window has it: what clock and heads say, and the days of one material. */
export interface ShownRun extends Omit<WhatIfView, 'result' | 'lineTiers'> {
  readonly result: RunOutcome;
  /** Its lines beside those of the ghost. */
  readonly lines: readonly ClockLine[];
  /** The material that was asked for, day by day; null where none was, or it is not run. */
  readonly shown: MaterialResult | null;
}

/** @param materialId whose days are shown; null for none */
export function shownRun(view: WhatIfView, materialId: string | null): ShownRun {
  const { result, lineTiers: _tiers, ...rest } = view;
  const { start, days, lines, materials } = result;
  return {
    ...rest,
    result: { start, days, lines, materials: materials.map(outcomeOf) },
    lines: linesOf(view),
    shown: materials.find((material) => material.materialId === materialId) ?? null,
  };
}

/** Looks at nothing else: days and ledger of a material are worked out when they are looked at. */
function outcomeOf(material: MaterialResult): MaterialOutcome {
  return {
    materialId: material.materialId,
    openingStock: material.openingStock,
    openingCover: material.openingCover,
    firstShortfall: material.firstShortfall,
    recovery: material.recovery,
    lowestStock: material.lowestStock,
    minimumStock: material.minimumStock,
    totalShortfall: material.totalShortfall,
    peakShortfall: material.peakShortfall,
    daysShort: material.daysShort,
    uses: material.uses,
  };
}
