import { dayNumber, yearOf } from '@shared/base/calendar';
import type { Moved, MovesView } from '@shared/features/scenarios/contract';
import type { MaterialId } from '@shared/model/material';
import { nothingWithout, notKnown } from '@shared/model/missing-figures';
import { type Move, movesOf, shocksMoved } from '@shared/model/moves';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { MaterialResult, Moment, WhatIfResult } from '@shared/model/what-if-result';
import { annualNeed } from '../engine/run';
import { withOverrides } from './levers/mix-overrides';
import { buildModel } from './model/build-model';
import { type RunScenario, readTried, withMix } from './run-scenario';
import type { Session } from './session';

interface AskedMoves extends Pick<RunScenario, 'scenarioId' | 'tryShocks' | 'tryWindow' | 'tryMix'> {
  /** The line whose stop it is about; null for the first shortfall of the material. */
  readonly useId: string | null;
  /** The material looked at; of a line that is reduced it is what holds that back, whichever is looked at. */
  readonly materialId: MaterialId;
}

/**
 * What would move a stop: each shock that reaches the material eased by a round figure, ten days more stock, ten points of
 * saving; each alone, in a run of its own with all else as it is. Source: docs/engine.md 10.7.
 * @throws Refusal: unknown scenario, nothing to run
 */
export async function whatMoves(session: Session, asked: AskedMoves): Promise<MovesView> {
  const { useId } = asked;
  const { resolved, reference } = await readTried(session, { ...asked, materials: [] });
  const run = async (scenario: ResolvedScenario): Promise<WhatIfResult> =>
    session.workbench.whatIf(buildModel(scenario, reference, []).model);
  const now = await run(resolved);
  // Ten days more of what the line has enough of would change nothing.
  const materialId = now.lines.find((line) => line.useId === useId)?.binding ?? asked.materialId;
  const moment = momentOf(now, useId, materialId);
  const shocks = reaching(
    resolved,
    now.materials.find((one) => one.materialId === materialId),
  );
  const moved: Moved[] = [];
  if (moment !== null)
    for (const move of movesOf(shocks)) {
      const then = momentOf(await run(underMove(resolved, reference, materialId, move)), useId, materialId);
      moved.push({ move, later: then === null ? null : dayNumber(then.date) - dayNumber(moment.date) });
    }
  return { scenarioId: asked.scenarioId, materialId, shocks, moved };
}

function momentOf(
  { lines, materials }: WhatIfResult,
  useId: string | null,
  materialId: MaterialId,
): Moment | null {
  const line = lines.find((one) => one.useId === useId);
  if (useId !== null) return notKnown(line?.firstStop);
  return notKnown(materials.find((one) => one.materialId === materialId)?.firstShortfall);
}

/** The shocks that reach the material, in the order in which they stand. */
function reaching({ shocks }: ResolvedScenario, result: MaterialResult | undefined) {
  const ids = new Set(result?.groups.flatMap(({ steps }) => steps.map(({ shockId }) => shockId)));
  return shocks.filter(({ id }) => ids.has(id));
}

function underMove(
  resolved: ResolvedScenario,
  reference: Reference,
  materialId: MaterialId,
  move: Move,
): ResolvedScenario {
  switch (move.kind) {
    case 'term':
    case 'shorter':
      return { ...resolved, shocks: shocksMoved(resolved.shocks, move) };
    case 'saving':
      return withMix(resolved, reference, { [`saving|${materialId}`]: move.points });
    case 'stock':
      return withStock(resolved, reference, materialId, move.days);
  }
}

/** More in the national stock; one that the plan does not hold begins with it. */
function withStock(
  resolved: ResolvedScenario,
  reference: Reference,
  materialId: MaterialId,
  days: number,
): ResolvedScenario {
  const { economyId, start } = resolved.window;
  const place = { economyId, materialId, tier: 'national' } as const;
  const key = keyOf(TABLES.stock, place);
  const held = resolved.plan.stocks.find((stock) => keyOf(TABLES.stock, stock) === key);
  const [model] = buildModel(resolved, reference, [materialId]).model.materials;
  const need = model === undefined ? 0 : annualNeed(model, yearOf(start));
  const value = nothingWithout(held?.tonnes) + (need / 365) * days;
  return withOverrides(resolved, [{ field: 'stock.tonnes', key, value }]);
}
