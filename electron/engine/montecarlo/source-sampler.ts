import { intAt } from '@shared/base/element-at';
import type { DurationLaw, MonteCarloOptions, SampledSource } from '@shared/model/uncertainty';
import { betaQuantiles } from './beta-quantile';
import { rateQuantiles } from './counted-rate';
import { expOf, lnOf } from './elementary';
import { normalQuantile } from './normal-quantile';
import { sampleTable } from './quantile-table';
import { sourceName } from './sources';
import { threefry, uniform } from './threefry';

/** Rates are a year of 365 days, as days of cover are. */
const DAYS_PER_YEAR = 365;
/** Counter of the rate of a run, which no event comes to. */
const RATE = -1;

/** A source ready to be sampled: a key of its own, so that its events do not move when other sources come or go. */
export interface SourceSampler {
  readonly key0: number;
  readonly key1: number;
  readonly eventsPerDay: number;
  /** Whether every other run has the mirror image of the draws of the one before. */
  readonly antithetic: boolean;
  /** Of a rate that was counted, events a year; null for one that is as said. */
  readonly rates: Float64Array | null;
  readonly duration: DurationLaw;
  /** betaQuantiles() of its severity. */
  readonly severity: Float64Array;
}

/** Takes an event of a source: days of dispatch [from, to) lose the part `severity`. */
type TakeEvent = (source: number, from: number, to: number, severity: number) => void;

/** Makes the sources of a job ready: seed and name of a source give its key. */
export function samplersOf(
  sources: readonly SampledSource[],
  { seed, antithetic = false }: Pick<MonteCarloOptions, 'seed' | 'antithetic'>,
): SourceSampler[] {
  const taken = new Set<number>();
  const words = new Int32Array(2);
  return sources.map(({ rate, ...source }) => {
    let name = hashOf(sourceName(source));
    while (taken.has(name)) name = (name + 1) | 0; // two names of one hash would be disturbed together
    taken.add(name);
    threefry(seed | 0, Math.floor(seed / 2 ** 32) | 0, name, 0, words);
    return {
      key0: intAt(words, 0),
      key1: intAt(words, 1),
      eventsPerDay: rate.eventsPerYear / DAYS_PER_YEAR,
      antithetic,
      rates: rate.counted === undefined ? null : rateQuantiles(rate.counted),
      duration: rate.duration,
      severity: betaQuantiles(rate.severity.alpha, rate.severity.beta),
    };
  });
}

/**
 * The events of a source in a run. While it is free, an event begins by a Poisson process; it lasts whole days (a part
 * of a day counts as one) and takes away the sampled part of the dispatch on each of them; then the source is free for
 * one day at least. Undisturbed on the day before the window. With exponential durations this is the two-state chain of
 * Snyder and Shen: P(up>down) = 1 - e^(-rate), P(down>up) = 1 - e^(-1/mean), both a day.
 * Source: docs/engine.md 9.1.
 * @param run counts from 0; with the source's key and the number of the event it makes the counter
 * @param days of dispatch from the start of the window on
 */
export function sampleSource(
  sampler: SourceSampler,
  source: number,
  run: number,
  days: number,
  words: Int32Array,
  take: TakeEvent,
): void {
  // Of a pair the second is drawn by the same counter; a word with all its bits turned stands for 1 - u, to the last digit.
  const drawn = sampler.antithetic ? run >> 1 : run;
  const mirror = sampler.antithetic && (run & 1) === 1 ? -1 : 0;
  const eventsPerDay = rateOf(sampler, drawn, mirror, words);
  if (eventsPerDay === 0) return;
  let free = 0;
  for (let event = 0; ; event += 2) {
    threefry(sampler.key0, sampler.key1, drawn, event, words);
    const from = free + Math.floor(exponential(intAt(words, 0) ^ mirror) / eventsPerDay);
    if (from >= days) return;
    const lasts = durationOf(sampler.duration, intAt(words, 1) ^ mirror);
    const to = lasts < days - from ? from + Math.max(1, Math.ceil(lasts)) : days;
    threefry(sampler.key0, sampler.key1, drawn, event + 1, words);
    take(source, from, to, sampleTable(sampler.severity, intAt(words, 0) ^ mirror));
    free = to + 1;
  }
}

/** Events a day in a run: as said, or drawn from what was counted. */
function rateOf(sampler: SourceSampler, run: number, mirror: number, words: Int32Array): number {
  if (sampler.rates === null) return sampler.eventsPerDay;
  threefry(sampler.key0, sampler.key1, run, RATE, words);
  return sampleTable(sampler.rates, intAt(words, 0) ^ mirror) / DAYS_PER_YEAR;
}

function durationOf(law: DurationLaw, word: number): number {
  return law.kind === 'exponential'
    ? law.meanDays * exponential(word)
    : law.medianDays * expOf(law.spread * normalQuantile(uniform(word)));
}

/** A sample of the exponential law with mean 1. */
function exponential(word: number): number {
  return -lnOf(uniform(word));
}

/** FNV-1a over the UTF-16 units of a name, low byte first. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash;
}
