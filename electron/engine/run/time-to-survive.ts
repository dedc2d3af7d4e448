import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import { floatAt, itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { sumOf } from '@shared/base/sum-of';
import { nothingWithout, notKnown } from '@shared/model/missing-figures';
import { type Shock, shockTouches } from '@shared/model/shock';
import type { StressNode } from '@shared/model/stress';
import {
  LONGEST_RECOVERY_DAYS,
  type MaterialSurvival,
  type NodeSurvival,
  type SurvivalJob,
  type SurvivalResult,
} from '@shared/model/survival';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import { smallestWhole } from '../stress/bisection';
import { NodeReach } from '../stress/node-reach';
import { type PartChange, PartOnBasis } from '../stress/part-on-basis';
import { isNode, isSending, nodesOf, withRemoved } from '../stress/removal';
import type { Step } from '../stress/step';
import { validateModel } from './validate-model';

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
  validateModel(model);
  const all = nodesOf(model);
  const reach = new NodeReach(model, all);
  const materials = model.materials.map((_, m) => new MaterialSurvivals(model, m, reach));
  const sent = all.map((node, at) => ({ node, at, sent: materials.filter((one) => one.isSentBy(at)) }));
  const total = sent.reduce((sum, of) => sum + of.sent.length, 0);
  const nodes: NodeSurvival[] = [];
  let done = 0;
  for (const { node, at, sent: of } of sent) {
    const known = recoveryOf(node, recoveryDays, recoveryBySupplier);
    const found: MaterialSurvival[] = [];
    for (const material of of) {
      await step(done++, total);
      found.push(material.without(node, at, known));
    }
    nodes.push(nodeSurvival(node, found));
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

/** How long each node can be missed for one material: what comes in is measured once for all that have the same shocks of their own. */
class MaterialSurvivals {
  readonly #model: WhatIfModel;
  readonly #reach: NodeReach;
  /** Place of the material in what is run with it. */
  readonly #m: number;
  /** What is run: the material alone where nothing ties materials to each other. */
  readonly #materials: readonly MaterialModel[];
  /** Of each of these, by node, the suppliers that it reaches. */
  readonly #reached: readonly ReadonlyMap<number, readonly SupplierModel[]>[];
  readonly #runs = new Map<string, PartOnBasis>();

  constructor(model: WhatIfModel, m: number, reach: NodeReach) {
    const isTied = model.together === true;
    this.#model = model;
    this.#reach = reach;
    this.#m = isTied ? m : 0;
    this.#materials = isTied ? model.materials : model.materials.slice(m, m + 1);
    this.#reached = this.#materials.map((material) => reach.reached(material));
  }

  /** Whether a node sends the material, or feeds who sends it. */
  isSentBy(at: number): boolean {
    return this.#suppliersOf(this.#m, at).some(isSending);
  }

  without(node: StressNode, at: number, known: KnownRecovery): MaterialSurvival {
    const own = this.#ownShocks(node, at);
    const recovers =
      own.length === 0
        ? notKnown(known?.days)
        : Math.max(...own.map((shock) => daysBetween(shock.start, shock.end) + shock.recoveryDays));
    const run = this.#runWith(own);
    const usual = run.base.materials[this.#m];
    const bearable =
      nothingWithout(usual?.totalShortfall) +
      SAME * Math.max(1, usual === undefined ? 0 : sumOf(usual.series.need));
    const isShort = (days: number) => this.#shortfall(run, this.#changeOf(run, node, at, days)) > bearable;
    const tooLong = smallestWhole(1, run.model.days, isShort);
    const survives = tooLong === null ? null : tooLong - 1;
    const gap = gapOf(survives, recovers);
    const netDrain = largestDrain(run.run(this.#changeOf(run, node, at, run.model.days)).materials[this.#m]);
    return {
      materialId: itemAt(this.#materials, this.#m).materialId,
      survives,
      recovers,
      recoversBy: own.length > 0 ? 'shock' : notKnown(known?.by),
      gap,
      netDrain,
      stockToClose: gap === null ? null : gap * netDrain,
    };
  }

  #suppliersOf(m: number, at: number): readonly SupplierModel[] {
    return this.#reached[m]?.get(at) ?? [];
  }

  /** The shocks that are the node's own: measures of the country, or outages of its suppliers. */
  #ownShocks(node: StressNode, at: number): Shock[] {
    const { shocks, stage, economyId } = this.#model;
    const materialId = itemAt(this.#materials, this.#m).materialId;
    const suppliers = this.#suppliersOf(this.#m, at).filter((supplier) => isNode(supplier, node));
    return shocks.filter((shock) =>
      suppliers.some((supplier) => shockTouches(shock, { ...supplier, materialId, stage, economyId })),
    );
  }

  #runWith(own: readonly Shock[]): PartOnBasis {
    const key = own.map((shock) => this.#model.shocks.indexOf(shock)).join(' ');
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const shocks = this.#model.shocks.flatMap((shock) =>
      own.includes(shock) ? beforeTheRun(shock, this.#model.start) : [shock],
    );
    const made = new PartOnBasis({ ...this.#model, materials: this.#materials, shocks });
    this.#runs.set(key, made);
    return made;
  }

  #changeOf({ model }: PartOnBasis, node: StressNode, at: number, days: number): PartChange {
    const stretch = { from: model.start, to: addDays(model.start, days) };
    return {
      reaches: (m) => this.#suppliersOf(m, at).length > 0,
      losses: (m, basis) => basis.losses(this.#suppliersOf(m, at), this.#reach.without(model, [at], stretch)),
      shocks: () => withRemoved({ ...this.#model, shocks: model.shocks }, [node], stretch).shocks,
    };
  }

  #shortfall(run: PartOnBasis, change: PartChange): number {
    if (this.#materials.length === 1) return run.shortfall(change);
    return itemAt(run.run(change).materials, this.#m).totalShortfall;
  }
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
function largestDrain(without: Pick<MaterialResult, 'series'> | undefined): number {
  if (without === undefined) return 0;
  const { arrivals, recycling, need } = without.series;
  return need.reduce(
    (most, wanted, day) => Math.max(most, wanted - floatAt(arrivals, day) - floatAt(recycling, day)),
    0,
  );
}
