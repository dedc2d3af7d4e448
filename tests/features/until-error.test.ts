import type { MonteCarloResult } from '@shared/model/uncertainty';
import { describe, expect, it } from 'vitest';
import { untilError } from '../../electron/features/montecarlo/until-error';

/** A sampling whose error goes with the root of the runs; null: nothing is ever short. */
function sampling(errorOfOneRun: number | null) {
  const asked: number[] = [];
  const sample = async (runs: number) => {
    asked.push(runs);
    const expected = {
      value: errorOfOneRun === null ? 0 : 50,
      standardError: errorOfOneRun === null ? 0 : (50 * errorOfOneRun) / 100 / Math.sqrt(runs),
    };
    return { runs, materials: [{ totalShortfall: { expected } }] } as unknown as MonteCarloResult; // what is read of it
  };
  return { asked, sample };
}

describe('runs until an error', () => {
  it.each([
    ['known well enough at once', 10, 2, 100_000, [1_000]],
    ['as many as it asks for, and a tenth more', 190, 2, 100_000, [1_000, 10_000]],
    ['twice as many at least', 65, 2, 100_000, [1_000, 2_000]],
    ['no more than are allowed', 1_000, 1, 5_000, [1_000, 5_000]],
    ['fewer than the first are allowed', 1_000, 1, 300, [300]],
    ['nothing is ever short', null, 1, 100_000, [1_000]],
  ])('%s', async (_what, errorOfOneRun, percent, most, runs) => {
    const { asked, sample } = sampling(errorOfOneRun);
    const result = await untilError(percent, most, sample);
    expect(asked).toEqual(runs);
    expect(result.runs).toBe(runs.at(-1));
  });
});
