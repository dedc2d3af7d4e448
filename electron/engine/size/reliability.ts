import { chanceOf } from '@shared/model/chance';
import type { SizedStocks, SizingJob, StockUnderEvents } from '@shared/model/sizing';
import { BLOCK_RUNS, BlockRunner, blocksOf } from '../montecarlo/block';
import { memoryOf, resultOf } from '../montecarlo/monte-carlo';
import { prepareJob } from '../montecarlo/prepare';
import { SampledLosses } from '../montecarlo/sampled-losses';
import { riskOf } from '../montecarlo/total-distribution';
import { followsFromLeast, type LeastByRun, leastByRun, type SizingStep, stockFor } from './least-by-run';
import { materialOf, openedWith } from './opened-with';

/**
 * Stock against reliability: the chance of a shortfall of a material for each opening stock, with the same events for
 * all of them, so that more stock never looks worse by chance. They are drawn once: what each run needs at least says how every
 * opening fares, and which is just enough; where it does not, each balances what the runs lose. Source: docs/engine.md 8.3.
 * @throws Refusal of runMonteCarlo(); `refusal.reference.unknownMaterial` when the model has no such material
 */
export async function stockAgainstReliability(
  job: SizingJob,
  step: SizingStep = () => undefined,
): Promise<SizedStocks> {
  const { model, materialId, openings } = job;
  if (!followsFromLeast(model, materialOf(model, materialId))) return balancedFor(job, step);
  const least = await leastByRun(job, step);
  const exact = stockFor(least, job.reliability);
  return {
    points: openings.map((opening) => fares(least, opening)),
    exact: fares(least, exact),
    sources: least.sources,
  };
}

/** How one opening fares, read off what the runs need at least. */
function fares({ least, nothing }: LeastByRun, opening: number): StockUnderEvents {
  const totals = least.map((tonnes) => (tonnes - opening > nothing ? tonnes - opening : 0));
  const short = totals.reduce((count, tonnes) => (tonnes > 0 ? count + 1 : count), 0);
  return { opening, chance: chanceOf(short, totals.length), totalShortfall: riskOf(totals) };
}

/** Balances every opening under what the same runs lose. Which is just enough nobody knows then. */
async function balancedFor(job: SizingJob, step: SizingStep): Promise<SizedStocks> {
  const { model, options, materialId, openings } = job;
  // With no stock tried there are sources all the same.
  const tried = (openings.length > 0 ? openings : [0]).map((opening) => {
    const prepared = prepareJob({ model: openedWith(model, materialId, opening), options });
    return { opening, prepared, memory: new ArrayBuffer(memoryOf(prepared)) };
  });
  const [first] = tried;
  if (first === undefined) throw new Error('one opening or more');
  const losses = new SampledLosses(first.prepared); // an opening changes nothing of what is lost
  const runners = tried.map(({ prepared, memory }) => new BlockRunner(prepared, memory, losses));
  for (let block = 0; block < blocksOf(first.prepared.job); block++) {
    await step(block * BLOCK_RUNS, options.runs);
    losses.each(block * BLOCK_RUNS, Math.min(options.runs, (block + 1) * BLOCK_RUNS), (from, runs) => {
      for (const runner of runners) runner.work(from, runs);
    });
    for (const runner of runners) runner.finish();
  }
  await step(options.runs, options.runs);
  const points = tried.map(({ opening, prepared, memory }): StockUnderEvents => {
    const sampled = resultOf(prepared, [memory]).materials.find((one) => one.materialId === materialId);
    if (sampled === undefined) throw new Error('one result a material');
    return { opening, chance: sampled.chance, totalShortfall: sampled.totalShortfall };
  });
  return { points: points.slice(0, openings.length), exact: null, sources: first.prepared.sources };
}
