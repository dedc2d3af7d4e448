import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../renderer/features/exporting/export-plan';

const materials = (...ids: string[]) => ids as MaterialId[]; // symbols typed here
const PLAN = [
  { scenarioId: 'a', days: 365, materials: materials('Dy', 'Tb', 'NdPr') },
  { scenarioId: 'b', days: 100, materials: materials('REE') },
];

describe('the size of a workbook before it is written', () => {
  // 17 formulas a day and sheet, rounded up to hundreds, from ten thousand on to thousands.
  it.each([
    ['all materials of every scenario', PLAN, [], { sheets: 4, formulas: 21_000 }],
    ['one that only the first runs', PLAN, ['Dy'], { sheets: 1, formulas: 6_300 }],
    ['one that none runs', PLAN, ['Y'], { sheets: 0, formulas: 0 }],
    ['no scenario', [], [], { sheets: 0, formulas: 0 }],
  ])('counts %s', (_what, plan, chosen, size) => {
    expect(sizeOf(plan, chosen)).toEqual(size);
  });
});
