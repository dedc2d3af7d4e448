import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footprint } from '../../../electron/engine/look-through/footprint';
import { leontiefInverse } from '../../../electron/engine/look-through/leontief';
import { physicalLimit } from '../../../electron/engine/look-through/physical-limit';
import { codeOf } from '../indicators/refused';

describe('the Leontief inverse', () => {
  it('undoes I - A', () => {
    const row = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (a) => {
        const inverse = leontiefInverse(a);
        for (let i = 0; i < 4; i++)
          for (let j = 0; j < 4; j++) {
            let sum = 0;
            for (let k = 0; k < 4; k++)
              sum += ((i === k ? 1 : 0) - (a[i]?.[k] ?? 0)) * (inverse[k]?.[j] ?? 0);
            expect(Math.abs(sum - (i === j ? 1 : 0))).toBeLessThan(1e-9);
          }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses loops that nothing leaves, tables that are not square, and no numbers', () => {
    expect(codeOf(() => leontiefInverse([[1]]))[0]).toBe('refusal.risk.closedLoop');
    expect(codeOf(() => leontiefInverse([[0.1, 0.2]]))).toEqual(['refusal.risk.notSquare', 'matrix']);
    expect(codeOf(() => leontiefInverse([[Number.NaN]]))).toEqual([
      'refusal.model.notANumber',
      'matrix[0][0]',
    ]);
    const table = { sectors: 1, flows: [[0]], finalDemand: [[0]], stressor: [1] };
    expect(codeOf(() => footprint(table, 0))).toEqual(['refusal.risk.zeroTotal', 'output[0]']);
    expect(footprint({ ...table, stressor: [0] }, 0)).toEqual({ total: [0], imported: [0], foreignShare: 0 });
  });
});

describe('the physical limit', () => {
  it('does not bind where more was mined than shipped, nor where nothing was shipped', () => {
    expect(physicalLimit(10, 20, 1).ownMinedAtMost).toBe(1);
    expect(physicalLimit(0, 0, 1).ownMinedAtMost).toBe(1);
    expect(codeOf(() => physicalLimit(-1, 0, 1))).toEqual(['refusal.model.negative', 'shipped']);
  });
});
