import { unreachable } from '@shared/base/refusal';
import { lostValueOf } from '@shared/model/headline';
import { untoldAsNone } from '@shared/model/missing-figures';
import type { WorstObjective } from '@shared/model/worst-shock';
import type { Exposure } from '../stress/exposure';

/** What a shock is to make as large as it can: lines, days of full output, yen, tonnes REO. */
export function objectiveOf({ lines, materials }: Exposure, objective: WorstObjective): number {
  switch (objective) {
    case 'lines':
      return lines.filter(({ firstStop }) => firstStop !== null).length;
    case 'standing':
      return lines.filter(({ standsFrom }) => standsFrom !== null).length;
    case 'line-days':
      return lines.reduce((sum, { lostDays }) => sum + lostDays, 0);
    case 'yen':
      return untoldAsNone(lostValueOf(lines));
    case 'tonnes':
      return materials.reduce((sum, { totalShortfall }) => sum + totalShortfall, 0);
    default:
      return unreachable(objective);
  }
}
