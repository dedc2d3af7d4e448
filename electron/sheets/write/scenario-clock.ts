import type { WhatIfView } from '@shared/features/scenarios/contract';
import { linesOf } from '@shared/features/scenarios/what-if-report';
import type { Weighed } from '@shared/model/headline';
import type { ClockLine } from '@shared/model/line-clock';

/** When the lines of a scenario stop over all that it runs, whichever materials the workbook is about. */
export interface ScenarioClock {
  readonly lines: readonly ClockLine[];
  /** The run that they are compared with: the parent's, or the plan without shocks. */
  readonly comparedWith: string;
  /** What its headline is weighed by. */
  readonly run: Weighed;
}

/** Keeps of a run what its lines and its headline say: the days of each material stay behind. */
export function scenarioClock(view: Pick<WhatIfView, 'result' | 'ghost' | 'lineTiers'>): ScenarioClock {
  const { lines, materials } = view.result;
  return {
    lines: linesOf(view),
    comparedWith: view.ghost.name,
    run: {
      lines,
      materials: materials.map(({ materialId, firstShortfall, totalShortfall, uses }) => ({
        materialId,
        firstShortfall,
        totalShortfall,
        uses,
      })),
    },
  };
}
