import { floatAt, intAt } from '@shared/base/element-at';
import { ofNone } from '@shared/model/missing-figures';
import type { SizingJob } from '@shared/model/sizing';
import { isUnlimited } from '@shared/model/stock-limits';
import type { SampledSource } from '@shared/model/uncertainty';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { ArrivalPieces } from '../montecarlo/arrival-pieces';
import { BLOCK_RUNS } from '../montecarlo/block';
import { sampledJob } from '../montecarlo/sampled-job';
import { SampledLosses } from '../montecarlo/sampled-losses';
import type { Undisturbed } from '../montecarlo/undisturbed';
import { validateOptions } from '../montecarlo/validate-options';
import { isCoupled } from '../run/lines/production-lines';
import { isOneStock, oneStockOf } from '../run/stock/balance';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { isForSome } from '../run/supply/supplier-groups';
import { openedWith } from './opened-with';

/** Called between two blocks of runs; may throw to stop the work. */
export type SizingStep = (done: number, total: number) => Promise<void> | void;

/** Least stocks of sampled runs: with S at the opening a run is short of (least - S)+ in all. */
export interface LeastByRun {
  /** Tonnes REO, one a run. */
  readonly least: Float64Array;
  /** What is no larger is no shortfall, tonnes REO. */
  readonly nothing: number;
  readonly sources: readonly SampledSource[];
}

/** Whether what a run is short of follows from its least stock: nothing bounds what the stock takes in or gives. */
export function followsFromLeast(model: WhatIfModel, material: MaterialModel): boolean {
  return (
    isUnlimited(oneStockOf(material)) &&
    isOneStock(material) &&
    !isCoupled(model) &&
    !isForSome(model, material)
  );
}

/** S* of docs/engine.md 8.1 of each sampled run, from one draw of its events. @throws Refusal of runMonteCarlo() */
export async function leastByRun(
  { model, materialId, options }: SizingJob,
  step: SizingStep,
): Promise<LeastByRun> {
  validateOptions(options);
  const prepared = sampledJob({ model: openedWith(model, materialId, 0), options });
  const [base] = prepared.materials;
  if (base === undefined) throw new Error('one material');
  const usual = drawnOf(base);
  const least = new Float64Array(options.runs).fill(ofNone(usual.most.at(-1)));
  const losses = new SampledLosses(prepared);
  const of = losses.of(0);
  const pieces = new ArrivalPieces(base);
  for (let from = 0; from < options.runs; from += BLOCK_RUNS) {
    await step(from, options.runs);
    losses.each(from, Math.min(options.runs, from + BLOCK_RUNS), (first, runs) => {
      for (let run = 0; run < runs; run++) {
        pieces.ofRun(of, run);
        if (pieces.count > 0) least[first + run] = leastOf(base, usual, pieces);
      }
    });
  }
  await step(options.runs, options.runs);
  const largest = base.need.reduce((most, need) => Math.max(most, need), 0);
  return { least, nothing: SHORTFALL_TOLERANCE * largest, sources: prepared.sources };
}

/** With no event, before each day: what has been drawn so far, and the most that it was; tonnes REO. */
interface Drawn {
  readonly sum: Float64Array;
  readonly most: Float64Array;
}

function drawnOf({ need, recycling, arrivals }: Undisturbed): Drawn {
  const [sum, most] = [new Float64Array(need.length + 1), new Float64Array(need.length + 1)];
  for (let day = 0; day < need.length; day++) {
    sum[day + 1] =
      floatAt(sum, day) + missing(floatAt(need, day), floatAt(arrivals, day) + floatAt(recycling, day));
    most[day + 1] = Math.max(floatAt(most, day), floatAt(sum, day + 1));
  }
  return { sum, most };
}

/** Up to the first event a run goes as with none; then piece by piece, of which each draws or fills in a straight line. */
function leastOf({ need, recycling }: Undisturbed, usual: Drawn, pieces: ArrivalPieces): number {
  const { from: begins, brings, count } = pieces;
  const first = intAt(begins, 0);
  let sum = floatAt(usual.sum, first);
  let most = floatAt(usual.most, first);
  for (let piece = 0; piece < count; piece++) {
    const day = intAt(begins, piece);
    const days = intAt(begins, piece + 1) - day;
    sum += days * missing(floatAt(need, day), floatAt(brings, piece) + floatAt(recycling, day));
    if (sum > most) most = sum;
  }
  return most;
}

/** What a day takes from the stock, below 0 what it leaves; rounding is neither. */
function missing(need: number, coming: number): number {
  return Math.abs(need - coming) > SHORTFALL_TOLERANCE * need ? need - coming : 0;
}

/** A number of runs that is whole but for the rounding of a part times a number. */
const WHOLE = 1e-9;

/** The least opening with which so large a part of the runs has no shortfall, tonnes REO. @param reliability 0..1 */
export function stockFor({ least }: Pick<LeastByRun, 'least'>, reliability: number): number {
  const lasting = Math.ceil(reliability * least.length - WHOLE);
  return lasting <= 0 ? 0 : floatAt(least.toSorted(), lasting - 1);
}
