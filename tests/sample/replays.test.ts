import { resolveScenario } from '@shared/model/resolution';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine';
import { buildModel } from '../../electron/plan/model/build-model';
import { book, plan, rows } from './rows';

const reference = {
  countries: rows('country'),
  materials: rows('material'),
  suppliers: rows('supplier'),
  capacities: rows('capacity'),
  feeds: rows('feed'),
  uses: rows('use'),
  valuesAtStake: [],
  recoveries: [],
  conversions: [],
  releases: [],
  stockMembers: [],
  prices: [],
  floors: [],
};
const HEAVY = ['Dy', 'Tb', 'Sm', 'Y'];

function run(scenarioId: string, materials: readonly string[]) {
  return runWhatIf(buildModel(resolveScenario(plan, book, scenarioId), reference, materials).model).materials;
}

describe('the scenarios of the sample, run', () => {
  it('are short of nothing without a shock', () => {
    for (const material of run('base-2026', [])) {
      expect(material.firstShortfall, material.materialId).toBeNull();
    }
  });

  it('end 42 days of cover after 51.5 days in 2010, and never 60 (G-16)', () => {
    const [national] = run('stop-2010-42', ['REE']);
    const [both] = run('stop-2010', ['REE']);
    expect(national?.firstShortfall?.day).toBeCloseTo(42 / 0.8161, 4);
    expect(both?.openingCover).toBeCloseTo(60, 4);
    expect(both?.firstShortfall).toBeNull();
  });

  it('stop later under licences at 60 % than at 25 %', () => {
    const strict = run('licences-25', HEAVY);
    const mild = run('licences-60', HEAVY);
    strict.forEach((material, index) => {
      const [early, late] = [material.firstShortfall?.day, mild[index]?.firstShortfall?.day];
      expect(early, material.materialId).toBeLessThan(late ?? Number.POSITIVE_INFINITY);
    });
  });
});
