import type { MaterialId } from '@shared/model/material';
import type { ExposureTotals, Removal } from '@shared/model/stress';
import type { SupplierId } from '@shared/model/supplier';
import type { LineResult } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { firstStopOf } from '../../../electron/engine/stress/exposure';
import { ranked } from '../../../electron/engine/stress/ranked';
import { everyYear, material, model, supplier } from '../models';

const day = (at: number) => ({ day: at, date: '2025-01-11' }) as NonNullable<LineResult['firstStop']>;

describe('what is the same but for the last digit of sums', () => {
  it('of two lines that stop at one moment the first of the model is named', () => {
    const line = (useId: string, at: number) => ({ useId, firstStop: day(at), binding: null }) as LineResult;
    const named = (other: number) => firstStopOf([line('a', 10), line('b', other)])?.useId;
    expect([10 - 1e-12, 10 - 1e-6].map(named)).toEqual(['a', 'b']);
  });

  it('of two materials that are alike scarce the first of the model holds a line back: 70 % of 1 t and of 7 / 365 t a day', () => {
    const of = (id: string, need: number) =>
      material({
        materialId: id as MaterialId, // typed here
        suppliers: [supplier('CHN', 70)],
        totalSupply: everyYear(need),
        uses: [{ useId: 'line', tier: 1, demand: everyYear(need) }],
      });
    const { lines } = runWhatIf(model({ materials: [of('Dy', 365), of('Tb', 7)] }));
    expect(lines[0]?.binding).toBe('Dy');
  });

  it('removals of one shortfall stand by their first stop, then by fewer nodes, then as the model has them', () => {
    const row = (shortfall: number, at: number | null, ...names: string[]): Removal => ({
      nodes: names.map((name) => ({ kind: 'supplier', supplierId: name as SupplierId })), // made up
      ...({} as ExposureTotals), // nothing else is looked at
      shortfall,
      addedShortfall: 0,
      firstStop: at === null ? null : { useId: 'line', binding: null, moment: day(at) },
    });
    const rows = [
      row(12, 3, 'a', 'b'),
      row(12 + 2e-15, 3 + 1e-12, 'c'),
      row(12 - 2e-15, 2, 'd'),
      row(13, null, 'e'),
      row(12, 3, 'f'),
    ];
    expect(
      ranked(rows).map(({ nodes }) =>
        nodes.length === 2 ? 'ab' : (nodes[0] as { supplierId: string }).supplierId,
      ),
    ).toEqual(['e', 'd', 'c', 'f', 'ab']);
  });
});
