import type { BriefAgainst, BriefRequest } from '@shared/features/brief/contract';
import { bothNames, byId } from '@shared/model/catalogue';
import { headlineOf } from '@shared/model/headline';
import { daysEarlier, lineTotals } from '@shared/model/line-clock';
import type { WhatIfResult } from '@shared/model/what-if-result';
import { whatIfView } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';

/** By what a run differs from that of the scenario which the request holds it against; null for none, and for one that is gone. */
export async function briefAgainst(
  session: Session,
  { against, scenarioId }: BriefRequest,
  own: WhatIfResult,
): Promise<BriefAgainst | null> {
  const { scenarios } = await session.project.scenarios();
  const scenario = byId(scenarios, against);
  if (scenario === undefined || scenario.id === scenarioId) return null;
  const asked = { scenarioId: scenario.id, materials: [], tryShocks: null };
  const { result } = await whatIfView(session, asked);
  const [here, there] = [headlineOf(own), headlineOf(result)];
  const [ownTotals, totals] = [lineTotals(own.lines), lineTotals(result.lines)];
  return {
    scenario: { id: scenario.id, ...bothNames(scenario) },
    first:
      here.first !== null && there.first !== null
        ? daysEarlier(here.first.moment, there.first.moment)
        : here.first !== null
          ? 'here'
          : there.first !== null
            ? 'there'
            : 'neither',
    stopping: ownTotals.stopping - totals.stopping,
    lineDays: ownTotals.lostDays - totals.lostDays,
    lostValue: here.lostValue === null || there.lostValue === null ? null : here.lostValue - there.lostValue,
  };
}
