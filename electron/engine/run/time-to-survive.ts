import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import { type Shock, shockTouches } from '@shared/model/shock';
import type { StressNode } from '@shared/model/stress';
import {
  LONGEST_RECOVERY_DAYS,
  type MaterialSurvival,
  type NodeSurvival,
  type SurvivalJob,
  type SurvivalResult,
} from '@shared/model/survival';
import type { WhatIfModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import { smallestWhole } from '../stress/bisection';
import { feedsFrom, isNode, isSending, nodesOf, withRemoved } from '../stress/removal';
import type { Step } from '../stress/step';
import { runWhatIf } from './daily-simulation';

/** Shortfalls that differ by less than this part of the need are the same: sums of doubles. */
const SAME = 1e-9;

/**
 * Time to survive (TTS), time to recover (TTR) and their gap for each country and each plant that supplies or feeds a supplier. TTS is
 * the longest outage of the node, from the first day of the run on, that adds no shortfall: a bisection over whole days
 * with the daily simulation, goods at sea included. The shocks that touch what the node itself sends of the material are set aside for it from
 * the first day on (they are what its TTR is read from); what they did to goods that are at sea then stands, and all others stay. Under a coverage rule (s, S), or for lines that need several materials
 * at once, a longer outage can be the lesser one (G-17): then a shorter one than the TTS found can fall short too.
 * TTR is the longest time from the first day of a shock on the node to the end of its recovery ramp; without one, what
 * is on record of the supplier, or the days declared for all.
 * Source: docs/engine.md 7 (Simchi-Levi et al. 2014, 2015): gap = max(0, TTR - TTS).
 * @param step called between two materials of a node; may wait, and may throw to stop the work
 * @returns countries first, then suppliers, each with the materials that it sends
 * @throws Refusal (refusal.model.*) of runWhatIf(); `refusal.survival.recoveryDays`
 */
export async function timeToSurvive(
  { model, recoveryDays, recoveryBySupplier = {} }: SurvivalJob,
  step: Step = () => undefined,
): Promise<SurvivalResult> {
  for (const days of [recoveryDays, ...Object.values(recoveryBySupplier)]) checkRecovery(days);
  const sent = nodesOf(model).map((node) => ({ node, materialIds: sentBy(model, node) }));
  const total = sent.reduce((sum, { materialIds }) => sum + materialIds.length, 0);
  const nodes: NodeSurvival[] = [];
  let done = 0;
  for (const { node, materialIds } of sent) {
    const materials: MaterialSurvival[] = [];
    const known = recoveryOf(node, recoveryDays, recoveryBySupplier);
    for (const materialId of materialIds) {
      await step(done++, total);
      materials.push(materialSurvival(model, materialId, node, known));
    }
    nodes.push(nodeSurvival(node, materials));
  }
  await step(total, total);
  return { days: model.days, nodes };
}

/** @throws Refusal `refusal.survival.recoveryDays` */
function checkRecovery(days: number | null): void {
  if (days === null || (Number.isInteger(days) && days >= 0 && days <= LONGEST_RECOVERY_DAYS)) return;
  const params = { days: Number.isFinite(days) ? days : String(days), most: LONGEST_RECOVERY_DAYS };
  throw new Refusal('refusal.survival.recoveryDays', params, { field: 'recoveryDays' });
}

type KnownRecovery = { readonly days: number; readonly by: 'supplier' | 'declared' } | null;

/** What is known of a node's recovery where no shock says it. A country that stops has not failed: its plants' times say nothing of it. */
function recoveryOf(
  node: StressNode,
  declared: number | null,
  bySupplier: Readonly<Record<string, number>>,
): KnownRecovery {
  const own = node.kind === 'supplier' ? bySupplier[node.supplierId] : undefined;
  if (own !== undefined) return { days: own, by: 'supplier' };
  return declared === null ? null : { days: declared, by: 'declared' };
}

/** Materials that a node sends, or feeds who sends them. */
function sentBy(model: WhatIfModel, node: StressNode): MaterialId[] {
  return model.materials.flatMap(({ materialId, suppliers }) => {
    const sends = suppliers.some(
      (supplier) => (isNode(supplier, node) || feedsFrom(supplier, node)) && isSending(supplier),
    );
    return sends ? [materialId] : [];
  });
}

function nodeSurvival(node: StressNode, materials: readonly MaterialSurvival[]): NodeSurvival {
  const known = materials.flatMap(({ survives }) => (survives === null ? [] : [survives]));
  const survives = known.length === 0 ? null : Math.min(...known);
  const times = materials.flatMap(({ recovers }) => (recovers === null ? [] : [recovers]));
  const gaps = materials.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  return {
    node,
    survives,
    binding: materials
      .filter((one) => survives !== null && one.survives === survives)
      .map(({ materialId }) => materialId),
    recovers: times.length === 0 ? null : Math.max(...times),
    gap: gaps.length === 0 ? null : Math.max(...gaps),
    materials,
  };
}

function materialSurvival(
  model: WhatIfModel,
  materialId: MaterialId,
  node: StressNode,
  known: KnownRecovery,
): MaterialSurvival {
  const own = model.shocks.filter((shock) => isOn(model, shock, node, materialId));
  const recovers =
    own.length === 0
      ? (known?.days ?? null)
      : Math.max(...own.map((shock) => daysBetween(shock.start, shock.end) + shock.recoveryDays));
  // Alone where nothing ties materials to each other: the same digits, many times faster.
  const materials =
    model.together === true
      ? model.materials
      : model.materials.filter((one) => one.materialId === materialId);
  const shocks = model.shocks.flatMap((shock) =>
    own.includes(shock) ? beforeTheRun(shock, model.start) : [shock],
  );
  const part = { ...model, materials, shocks };
  const result = (days: number): MaterialResult | undefined =>
    runWhatIf(
      days === 0 ? part : withRemoved(part, [node], { from: part.start, to: addDays(part.start, days) }),
    ).materials.find((one) => one.materialId === materialId);
  const usual = result(0);
  const bearable = (usual?.totalShortfall ?? 0) + SAME * Math.max(1, needOf(usual));
  const tooLong = smallestWhole(1, model.days, (days) => (result(days)?.totalShortfall ?? 0) > bearable);
  const survives = tooLong === null ? null : tooLong - 1;
  const gap = gapOf(survives, recovers);
  const netDrain = largestDrain(result(model.days));
  return {
    materialId,
    survives,
    recovers,
    recoversBy: own.length > 0 ? 'shock' : (known?.by ?? null),
    gap,
    netDrain,
    stockToClose: gap === null ? null : gap * netDrain,
  };
}

/** What a shock of the node itself has done to what was asked for before the first day; from there on it is set aside. */
function beforeTheRun(shock: Shock, start: IsoDate): Shock[] {
  if (shock.start >= start) return [];
  return [shock.end <= start ? shock : { ...shock, end: start, recoveryDays: 0 }];
}

/** Days of the gap; none where the node can be missed to the end of the run. */
function gapOf(survives: number | null, recovers: number | null): number | null {
  if (recovers === null) return null;
  return survives === null ? 0 : Math.max(0, recovers - survives);
}

/** Need less what still comes in, on the day on which that is most. */
function largestDrain(without: MaterialResult | undefined): number {
  if (without === undefined) return 0;
  const { arrivals, recycling, need } = without.series;
  return need.reduce(
    (most, wanted, day) => Math.max(most, wanted - (arrivals[day] ?? 0) - (recycling[day] ?? 0)),
    0,
  );
}

function needOf(result: MaterialResult | undefined): number {
  return result === undefined ? 0 : result.series.need.reduce((sum, need) => sum + need, 0);
}

/** Whether a shock on a material is the node's own: a measure of the country, or an outage of its suppliers. */
function isOn(model: WhatIfModel, shock: Shock, node: StressNode, materialId: MaterialId): boolean {
  const suppliers = model.materials.find((one) => one.materialId === materialId)?.suppliers ?? [];
  const { stage, economyId } = model;
  return suppliers.some(
    (supplier) =>
      isNode(supplier, node) && shockTouches(shock, { ...supplier, materialId, stage, economyId }),
  );
}
