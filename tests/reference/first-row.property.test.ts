import { headlineOf } from '@shared/model/headline';
import { lineClock, lineTiers } from '@shared/model/line-clock';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { anyModel } from './any-model';

describe('a list of lines', () => {
  it('begins with the line that the headline names', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const run = runWhatIf(model);
        const { first } = headlineOf(run);
        const [row] = lineClock(run, [], lineTiers(model));
        expect(row?.ruledFrom === null ? null : row?.useId).toBe(first?.useId ?? null);
      }),
      { numRuns: 300 },
    );
  });
});
