import { ILLUSTRATIVE_RATES, type SourceRate } from '@shared/model/uncertainty';
import { describe, expect, it } from 'vitest';
import { countedRate } from '../../../electron/engine/montecarlo';
import { samplersOf, sampleSource } from '../../../electron/engine/montecarlo/source-sampler';

const DAYS = 3_650;
const RUNS = 2_000;

function sampled(rate: SourceRate) {
  const [sampler] = samplersOf([{ kind: 'supplier', id: 'one', rate, assumed: false }], { seed: 11 });
  const events: { run: number; from: number; to: number; severity: number }[] = [];
  if (sampler === undefined) throw new Error('one sampler a source');
  for (let run = 0; run < RUNS; run++)
    sampleSource(sampler, 0, run, DAYS, new Int32Array(2), (_, from, to, severity) => {
      events.push({ run, from, to, severity });
    });
  return events;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('sampled events of a source', () => {
  const events = sampled(ILLUSTRATIVE_RATES.supplier);
  const whole = events.filter(({ to }) => to < DAYS);

  it('come as often as the rate says, but for the days on which the source is already disturbed', () => {
    const days = mean(whole.map(({ from, to }) => to - from));
    const cycle = 365 / 0.25 + days + 0.5; // the waiting time is cut to whole days, and one free day follows an event
    const expected = (RUNS * DAYS) / cycle;
    expect(Math.abs(events.length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('last as long as the law says: whole days, the median rounded up', () => {
    const lengths = whole.map(({ from, to }) => to - from).sort((a, b) => a - b);
    expect(Math.abs((lengths[lengths.length >> 1] ?? 0) - 30.5)).toBeLessThan(1.5);
    // Half of ln-durations within .6745 spreads.
    const inner = lengths.filter(
      (days) => days > 30 / Math.exp(0.6745 * 0.8) && days <= 30 * Math.exp(0.6745 * 0.8),
    );
    expect(Math.abs(inner.length / lengths.length - 0.5)).toBeLessThan(0.03);
  });

  it('take what the Beta law says: mean one half, variance one twentieth', () => {
    const taken = events.map(({ severity }) => severity);
    const middle = mean(taken);
    expect(Math.abs(middle - 0.5)).toBeLessThan(0.015);
    expect(Math.abs(mean(taken.map((value) => (value - middle) ** 2)) - 0.05)).toBeLessThan(0.003);
    expect(Math.min(...taken)).toBeGreaterThan(0);
    expect(Math.max(...taken)).toBeLessThan(1);
  });

  it('of a rate that was counted come by a rate of each run: as many on average, and spread wider', () => {
    const counted = { events: 3, years: 8 };
    const drawn = sampled({
      ...ILLUSTRATIVE_RATES.supplier,
      duration: { kind: 'exponential', meanDays: 0.01 },
      eventsPerYear: countedRate(counted).mean,
      counted,
    });
    const byRun = new Float64Array(RUNS);
    for (const { run } of drawn) byRun[run] = (byRun[run] ?? 0) + 1;
    const middle = mean([...byRun]);
    const variance = mean([...byRun].map((value) => (value - middle) ** 2));
    // Ten years at 3.5 / 8 a year, of which each event takes two days; a Poisson law has the variance of its mean, and
    // the rates add (10 / 8)^2 * 3.5.
    expect(Math.abs(middle - 4.375)).toBeLessThan(0.25);
    expect(variance).toBeGreaterThan(4.375 + 4);
    expect(variance).toBeLessThan(4.375 + 7);
  });

  it('never touch: a free day lies between two of them', () => {
    const dense = sampled({
      ...ILLUSTRATIVE_RATES.supplier,
      eventsPerYear: 100,
      duration: { kind: 'exponential', meanDays: 5 },
    });
    const between = dense.slice(1).flatMap((event, index) => {
      const before = dense[index];
      return before?.run === event.run ? [event.from - before.to] : [];
    });
    expect(between.reduce((least, days) => Math.min(least, days))).toBe(1);
  });

  it('are the two-state chain of Snyder and Shen when durations are exponential', () => {
    const alpha = 0.04;
    const beta = 0.25;
    const chain = sampled({
      eventsPerYear: -365 * Math.log(1 - alpha),
      duration: { kind: 'exponential', meanDays: -1 / Math.log(1 - beta) },
      severity: { alpha: 1, beta: 0 },
    });
    const down = chain.reduce((sum, { from, to }) => sum + to - from, 0) / (RUNS * DAYS);
    expect(Math.abs(down - alpha / (alpha + beta))).toBeLessThan(0.001);
    const single = chain.filter(({ from, to }) => to - from === 1).length / chain.length;
    expect(Math.abs(single - beta)).toBeLessThan(0.003);
  });
});
