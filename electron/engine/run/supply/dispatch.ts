import { sumOf } from '@shared/base/sum-of';
import { nothingWithout } from '@shared/model/missing-figures';
import { bringsBack, inActingOrder, kindOf, type Shock } from '@shared/model/shock';
import type { Take } from '@shared/model/shock-parts/stream';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import type { SupplierGroupResult } from '@shared/model/what-if-result';
import type { TransitLedger } from '../ledger';
import { takeNew } from '../scratch-pool';
import { yearSpans } from '../year-spans';
import { baselineArrivals } from './baseline-arrivals';
import { FlowByUses } from './flow-by-uses';
import { GroupStream } from './group-stream';
import type { SupplierGroup } from './supplier-groups';
import { undisturbedFeed } from './undisturbed-feed';
import { feedAvailability } from './upstream';

/** A group's deliveries step by step, and the proof that nothing went missing on the way. */
interface GroupDispatch extends Pick<SupplierGroupResult, 'baseline' | 'steps'> {
  readonly transit: TransitLedger;
}

/** What arrives for some of the uses, or for everybody. */
interface ArrivingLot {
  /** By use of the material, whether it may be given it; null: all may. */
  readonly uses: readonly boolean[] | null;
  /** By day of arrival from `history` days before the start to the end of the window. */
  readonly arriving: Float64Array;
}

/**
 * What a group of suppliers sends under its shocks, and when it arrives. Goods due on day t leave on t - lead time, and
 * a shock acts on the day on which they leave; goods on their way when it begins still arrive.
 * Source: docs/engine.md 3.1, 3.2.
 * @param group with what its shocks share out (withRations)
 * @param history days before the start that are followed too (history.ts)
 * @param take memory for what arrives
 * @returns that for everybody first
 */
export function lotsArriving(
  model: WhatIfModel,
  material: MaterialModel,
  group: SupplierGroup,
  history: number,
  take: Take,
): ArrivingLot[] {
  const { lots, all } = dispatched(model, material, group, history, take);
  return lots.map(({ uses, stream }) => ({ uses, arriving: stream.stream.subarray(0, all.days.shown) }));
}

/** The same in full, in memory of its own; arrays by the same days. */
export function dispatchOf(
  model: WhatIfModel,
  material: MaterialModel,
  group: SupplierGroup,
  history: number,
): GroupDispatch {
  const flow = dispatched(model, material, group, history, takeNew);
  const { stream } = flow;
  const { baseline, days } = flow.all;
  const { atStart, shown } = days;
  const lead = group.leadTimeDays;
  const { steps, lost, waitingAtStart, waitingAtEnd } = flow.account();
  return {
    baseline: baseline.subarray(0, shown),
    steps,
    transit: {
      requested: sumOf(baseline, atStart),
      arrived: sumOf(stream, history, shown),
      lost,
      inTransitAtStart: waitingAtStart + sumOf(stream, history, history + lead),
      inTransitAtEnd: waitingAtEnd + sumOf(stream, shown, shown + lead),
    },
  };
}

function dispatched(
  model: WhatIfModel,
  material: MaterialModel,
  group: SupplierGroup,
  history: number,
  take: Take,
): FlowByUses {
  const flow = openStream(model, material, group, history, take);
  for (const shock of group.shocks) flow.apply(shock, group.rations?.get(shock.id));
  return flow;
}

/**
 * Shares out, among the groups of a country, what shocks such as quotas let through: what each may send depends on what
 * all of them ask for. The groups come back as they are when there is no such shock.
 */
export function withRations(
  model: WhatIfModel,
  material: MaterialModel,
  groups: readonly SupplierGroup[],
  history: number,
): readonly SupplierGroup[] {
  const shares = (shock: Shock) => kindOf(shock).shareOut !== null;
  const under = groups.filter(({ shocks }) => shocks.some(shares));
  if (under.length === 0) return groups;
  const flows = under.map((group) => {
    const flow = openStream(model, material, group, history, takeNew);
    return { group, flow, rations: new Map<string, Float64Array>() };
  });
  const acting = inActingOrder(model.shocks);
  for (const shock of acting.slice(0, acting.findLastIndex(shares) + 1)) {
    const touched = flows.filter(({ group }) => group.shocks.includes(shock));
    const asked = touched.map(({ flow }) => ({ stream: flow.stream, firstDay: flow.all.days.firstDispatch }));
    const rations = kindOf(shock).shareOut?.(shock, model.start, asked) ?? [];
    for (const [place, { flow, rations: kept }] of touched.entries()) {
      const ration = rations[place];
      flow.apply(shock, ration);
      if (ration !== undefined) kept.set(shock.id, ration);
    }
  }
  return groups.map((group) => {
    const found = flows.find((flow) => flow.group === group);
    return found === undefined ? group : { ...group, rations: found.rations };
  });
}

/** What a group sends with the feed that it gets and no shock of its own, followed to the last dispatch of the window: the ledger needs it. */
function openStream(
  model: WhatIfModel,
  material: MaterialModel,
  group: SupplierGroup,
  history: number,
  take: Take,
): FlowByUses {
  const lead = group.leadTimeDays;
  const spans = yearSpans(model.start, -history, model.days + lead);
  const baseline = baselineArrivals(group.suppliers, material.totalSupply, model.start, spans, take);
  const days = { firstDispatch: -history - lead, atStart: history + lead, shown: history + model.days };
  const stream = new GroupStream(baseline, days, model.start, bringsBack(group.shocks), take);
  const yearOf = (place: number) => nothingWithout(spans.find(({ to }) => place - history < to)?.year);
  const flow = new FlowByUses(stream, material.uses, yearOf);
  const [supplier] = group.suppliers;
  if (supplier === undefined) return flow;
  const usual = undisturbedFeed(supplier); // in the baseline already
  for (const [position, { shock, links }] of group.behind.entries()) {
    const sofar = group.behind.slice(0, position + 1).map((one) => one.shock);
    const { firstDispatch } = days;
    const part = feedAvailability(
      model,
      material.materialId,
      supplier,
      sofar,
      firstDispatch,
      baseline.length,
    );
    stream.feed(shock, usual === 0 ? part : part.map((value) => value / usual), links);
  }
  return flow;
}
