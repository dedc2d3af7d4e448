import { Refusal } from '@shared/base/refusal';
import { ILLUSTRATIVE_RATES, type MonteCarloOptions, type SourceRate } from '@shared/model/uncertainty';
import { describe, expect, it } from 'vitest';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { model } from '../models';

function refusalOf(change: Partial<MonteCarloOptions>) {
  const options = { runs: 10, seed: 1, rates: ILLUSTRATIVE_RATES, ...change };
  try {
    runMonteCarlo({ model: model(), options });
  } catch (thrown) {
    if (thrown instanceof Refusal) return [thrown.notice.code, thrown.notice.place?.field];
    throw thrown;
  }
  return null;
}

const supplierRate = (change: Partial<SourceRate>) => ({
  rates: { ...ILLUSTRATIVE_RATES, supplier: { ...ILLUSTRATIVE_RATES.supplier, ...change } },
});

describe('what a sampling refuses, with the place', () => {
  it.each([0, -1, 1.5, Number.NaN, 1_000_001])('%d runs', (runs) => {
    expect(refusalOf({ runs })).toEqual(['refusal.uncertainty.runs', 'runs']);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('seed %d', (seed) => {
    expect(refusalOf({ seed })).toEqual(['refusal.uncertainty.seed', 'seed']);
  });

  it.each([49.9, 100, Number.NaN])('a tail of %d %%', (tailPercent) => {
    expect(refusalOf({ tailPercent })).toEqual(['refusal.uncertainty.range', 'tailPercent']);
  });

  it.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY, 366])('%d events a year', (eventsPerYear) => {
    expect(refusalOf(supplierRate({ eventsPerYear }))).toEqual([
      'refusal.uncertainty.range',
      'rates.supplier.eventsPerYear',
    ]);
  });

  it('durations that are negative, not a number, or nothing', () => {
    const exponential = (meanDays: number) => supplierRate({ duration: { kind: 'exponential', meanDays } });
    const field = 'rates.supplier.duration.meanDays';
    expect(refusalOf(exponential(-1))).toEqual(['refusal.uncertainty.range', field]);
    expect(refusalOf(exponential(Number.NaN))).toEqual(['refusal.uncertainty.range', field]);
    expect(refusalOf(exponential(0))).toEqual(['refusal.uncertainty.zeroDuration', field]);
    expect(refusalOf(supplierRate({ duration: { kind: 'lognormal', medianDays: 3, spread: 9 } }))).toEqual([
      'refusal.uncertainty.range',
      'rates.supplier.duration.spread',
    ]);
  });

  it('severities outside of what a Beta law can be sampled for', () => {
    expect(refusalOf(supplierRate({ severity: { alpha: 0, beta: 1 } }))?.[1]).toBe(
      'rates.supplier.severity.alpha',
    );
    expect(refusalOf(supplierRate({ severity: { alpha: 1, beta: -1 } }))?.[1]).toBe(
      'rates.supplier.severity.beta',
    );
    expect(refusalOf(supplierRate({ severity: { alpha: 1, beta: 0 } }))).toBeNull();
  });

  it('a rate of one source, named', () => {
    const rates = {
      ...ILLUSTRATIVE_RATES,
      countries: { CHN: { ...ILLUSTRATIVE_RATES.country, eventsPerYear: -2 } },
    };
    expect(refusalOf({ rates })?.[1]).toBe('rates.countries.CHN.eventsPerYear');
  });

  it('a model that the deterministic run refuses', () => {
    const options = { runs: 10, seed: 1, rates: ILLUSTRATIVE_RATES };
    expect(() => runMonteCarlo({ model: model({ days: 0 }), options })).toThrow('refusal.model.window');
  });

  it('nothing of the illustrative rates', () => {
    expect(refusalOf({})).toBeNull();
  });
});
