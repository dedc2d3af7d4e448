import type { MonteCarloJob, SourceRate } from '@shared/model/uncertainty';
import { betaQuantiles } from '../../electron/engine/montecarlo/beta-quantile';
import { prepareJob } from '../../electron/engine/montecarlo/prepare';

/**
 * The job as the other programs of the bench read it, little-endian: six integers (materials, lanes, days, countries,
 * runs, seed), country and lead time of each lane, the two laws, then for each material its limits, need, recycling,
 * arrivals, undisturbed stock and streams by lane. Each lane is a supplier of its own, and all materials share them.
 */
export function caseFile(job: MonteCarloJob): Uint8Array {
  const { sources, laneSets, materials } = prepareJob(job);
  const lanes = laneSets[0]?.lanes ?? [];
  const countryOf = ({ switches }: (typeof lanes)[number]) => switches[1]?.source ?? -1;
  const countries = [...new Set(lanes.map(countryOf))];
  const integers = Int32Array.from([
    materials.length,
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
  for (const {
    opening,
    minimum,
    maximum,
    releasePerDay,
    need,
    recycling,
    arrivals,
    stock,
    streams,
  } of materials) {
    const figures = [[opening, minimum, maximum, releasePerDay], need, recycling, arrivals, stock, streams];
    for (const part of figures) doubles.push(...part);
  }
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
