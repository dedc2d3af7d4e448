import { itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { COMPARE_MEASURES, type CompareMeasure, type DifferenceParts } from '@shared/model/compare';
import { resolveScenario } from '@shared/model/resolution';
import type { Estimate } from '@shared/model/uncertainty';
import { attribute } from '../../engine/compare';
import { buildModel } from '../../plan/model/build-model';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { overCommonDays } from './common-days';
import { measuresOf } from './compare-scenarios';
import { type Switch, switched, switchesOf } from './switches';

/**
 * What makes the difference between two scenarios: each shock, set of shares and value is switched over one at a time, and
 * where the order matters gets its mean over the orders. Source: docs/engine.md 15.5
 * @throws Refusal: unknown scenario, another economy or stage, nothing to run; Cancelled
 */
export async function whatMakes(
  session: Session,
  { fromId, toId, seed }: { readonly fromId: string; readonly toId: string; readonly seed: number },
  follow: ReadFollow,
): Promise<DifferenceParts> {
  const [reference, book, plan] = await Promise.all([
    session.project.reference(),
    session.project.scenarios(),
    session.project.plan({}),
  ]);
  const asked = [fromId, toId].map((id) => resolveScenario(plan, book, id));
  const cut = overCommonDays(asked);
  const [one, other] = [itemAt(cut, 0), itemAt(cut, 1)];
  if (one.window.economyId !== other.window.economyId || one.window.stage !== other.window.stage)
    throw new Refusal('refusal.compare.otherPlace', {
      one: session.nameOf(one.scenario),
      other: session.nameOf(other.scenario),
    });
  const switches = switchesOf(one, other);
  let runs = 0;
  const measured = async (set: number): Promise<Record<CompareMeasure, number | null>> => {
    follow.signal?.throwIfAborted();
    const { model } = buildModel(switched(plan, { one, other, switches }, set), reference, []);
    const values = measuresOf(await session.workbench.whatIf(model));
    runs++;
    follow.onProgress?.(runs, null);
    return values;
  };
  const from = await measured(0);
  const to = await measured((1 << switches.length) - 1);
  const known = COMPARE_MEASURES.filter((measure) => from[measure] !== null && to[measure] !== null);
  const found = await attribute(
    switches.length,
    async (set) => {
      const values = set === 0 ? from : set === (1 << switches.length) - 1 ? to : await measured(set);
      return known.map((measure) => values[measure] ?? 0);
    },
    seed,
  );
  return {
    fromId,
    toId,
    from,
    to,
    orders: found.orders,
    seed,
    runs,
    parts: switches.map(({ what }: Switch, place) => ({
      what,
      values: valuesOf(found.parts[place] ?? [], known),
    })),
  };
}

function valuesOf(
  parts: readonly Estimate[],
  known: readonly CompareMeasure[],
): Record<CompareMeasure, Estimate | null> {
  const of = (measure: CompareMeasure) => parts[known.indexOf(measure)] ?? null;
  return { lineDays: of('lineDays'), lostValue: of('lostValue'), shortfall: of('shortfall') };
}
