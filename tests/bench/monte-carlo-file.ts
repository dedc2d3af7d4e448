import type { MonteCarloJob, SourceRate } from '@shared/model/uncertainty';
import { betaQuantiles } from '../../electron/engine/montecarlo/beta-quantile';
import { type PreparedJob, prepareJob } from '../../electron/engine/montecarlo/prepare';
import { productionLines } from '../../electron/engine/run/lines/production-lines';
import { coverLevels } from '../../electron/engine/run/stock/cover-levels';
import { needOfUse, sumOfNeeds } from '../../electron/engine/run/stock/daily-need';

/**
 * The job as the other programs of the bench read it, little-endian: six integers (materials, lanes, days, countries,
 * runs, seed), country and lead time of each lane, the two laws, then for each material its limits, need, recycling,
 * arrivals, undisturbed stock and streams by lane. Each lane is a supplier of its own, and all materials share them.
 */
export function caseFile(job: MonteCarloJob): Uint8Array {
  const prepared = prepareJob(job);
  return withHead(
    prepared,
    prepared.materials.map(
      ({ opening, minimum, maximum, releasePerDay, need, recycling, arrivals, stock, streams }) => [
        ...[[opening, minimum, maximum, releasePerDay], need, recycling, arrivals, stock, streams],
      ],
    ),
  );
}

/**
 * The same for monte-carlo-full.c: behind the head of each material (tiers, uses, whether it has a coverage rule, its lead
 * time, ranks of uses) the limits by tier, the levels of the rule, recycling, arrivals, streams, ranks and needs by use; at the
 * end how many lines need all at once, and their least loads and restart days: line n is the nth use of every material.
 */
export function fullCaseFile(job: MonteCarloJob): Uint8Array {
  const prepared = prepareJob(job);
  const { model } = job;
  if (model.allocation !== 'tier') throw new Error('the other program shares out by tier only');
  const lines = model.together === true ? productionLines(model) : [];
  return withHead(prepared, [
    ...prepared.materials.map(({ material, spans, recycling, arrivals, streams }) => {
      const { uses, stock, stocks: tiers = [{ ...stock, tier: 'firm' }], replenishment: rule } = material;
      const levels = coverLevels(model, material, sumOfNeeds(model, material, spans));
      const ranks = [...new Set(uses.map(({ tier }) => tier))].sort((a, b) => a - b);
      const none = new Float64Array(model.days);
      return [
        [tiers.length, uses.length, rule === undefined ? 0 : 1, rule?.leadTimeDays ?? 0, ranks.length],
        tiers.map(({ opening }) => opening),
        tiers.map(({ minimum }) => minimum),
        tiers.map(({ maximum }) => maximum ?? Number.POSITIVE_INFINITY),
        tiers.map(({ maximumReleasePerDay }) => maximumReleasePerDay ?? Number.POSITIVE_INFINITY),
        ...[levels?.reorderAt ?? none, levels?.orderUpTo ?? none, recycling, arrivals, streams],
        uses.map(({ tier }) => ranks.indexOf(tier)),
        ...uses.map((use) => needOfUse(model.start, material, use, spans)),
      ];
    }),
    [
      [lines.length],
      lines.map(({ stopping }) => stopping.minimumLoadPercent / 100),
      lines.map(({ stopping }) => stopping.restartDays),
    ],
  ]);
}

type Figures = ArrayLike<number> & Iterable<number>;

function withHead(
  { job, sources, laneSets }: PreparedJob,
  parts: readonly (readonly Figures[])[],
): Uint8Array {
  const lanes = laneSets[0]?.lanes ?? [];
  const countryOf = ({ switches }: (typeof lanes)[number]) => switches[1]?.source ?? -1;
  const countries = [...new Set(lanes.map(countryOf))];
  const integers = Int32Array.from([
    job.model.materials.length,
    lanes.length,
    job.model.days,
    countries.length,
    job.options.runs,
    job.options.seed,
    ...lanes.map((lane) => countries.indexOf(countryOf(lane))),
    ...lanes.map(({ leadTimeDays }) => leadTimeDays),
  ]);
  if (laneSets.length !== 1 || sources.length !== lanes.length + countries.length)
    throw new Error('the other programs know one set of lanes only, a supplier each');
  const doubles = [...lawOf(job.options.rates.supplier), ...lawOf(job.options.rates.country)];
  for (const figures of parts.flat()) doubles.push(...figures);
  const bytes = new Uint8Array(integers.byteLength + 8 * doubles.length);
  bytes.set(new Uint8Array(integers.buffer));
  bytes.set(new Uint8Array(Float64Array.from(doubles).buffer), integers.byteLength);
  return bytes;
}

function lawOf({ eventsPerYear, duration, severity }: SourceRate): number[] {
  if (duration.kind !== 'lognormal') throw new Error('the other programs know lognormal durations only');
  const table = betaQuantiles(severity.alpha, severity.beta);
  return [eventsPerYear / 365, duration.medianDays, duration.spread, ...table];
}
