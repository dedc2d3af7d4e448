import type { BriefAgainst } from '@shared/features/brief/facts';
import type { BriefRequest } from '@shared/features/brief/request';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { bothNames, byId } from '@shared/model/catalogue';
import { headlineOf } from '@shared/model/headline';
import { daysEarlier, lineTotals } from '@shared/model/line-clock';
import type { WhatIfResult } from '@shared/model/what-if-result';
import { whatIfView } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';

/**
 * By what a run differs from that of the scenario which the request holds it against, over the days that both have; null for
 * none, and for one that is gone. @param view the run of the brief
 */
export async function briefAgainst(
  session: Session,
  { against, scenarioId }: BriefRequest,
  view: WhatIfView,
): Promise<BriefAgainst | null> {
  const { scenarios } = await session.project.scenarios();
  const scenario = byId(scenarios, against);
  if (scenario === undefined || scenario.id === scenarioId) return null;
  const other = await whatIfView(session, { scenarioId: scenario.id, materials: [], tryShocks: null });
  const days = Math.min(view.window.days, other.window.days);
  const over = async (run: WhatIfView): Promise<WhatIfResult> => {
    if (run.window.days === days) return run.result;
    const tryWindow = { ...run.window, days };
    const cut = { scenarioId: run.scenarioId, materials: [], tryShocks: null, tryWindow };
    return (await whatIfView(session, cut)).result;
  };
  const [own, result] = [await over(view), await over(other)];
  const [here, there] = [headlineOf(own), headlineOf(result)];
  const [ownTotals, totals] = [lineTotals(own.lines), lineTotals(result.lines)];
  return {
    scenario: { id: scenario.id, ...bothNames(scenario) },
    commonDays: view.window.days === other.window.days ? null : days,
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
