import type { Figure } from '@shared/model/indicator';
import { describe, expect, it } from 'vitest';
import { type SupplyRiskInput, supplyRisk } from '../../../electron/engine/indicators/supply-risk';
import { groupMean, isCritical, worstStage } from '../../../electron/engine/indicators/worst-stage';
import { country } from '../../ids';

// Source: European Commission, Study on the critical raw materials for the EU 2023 (read in a secondary text).
const point = (value: number): Figure => ({ kind: 'point', value });
const chinaAlone = (weight: number) => ({
  shares: [{ countryId: country('CHN'), share: 1, governance: 2.5 - weight / 2, trade: 1 }],
  remainder: 0,
});
const refined: SupplyRiskInput = {
  world: chinaAlone(5.685),
  own: null,
  importReliance: null,
  recyclingInputRate: 0.01,
  substitutionIndex: 1,
  missingGovernance: null,
};
const value = (input: SupplyRiskInput) => {
  const { figure } = supplyRisk(input);
  return figure.kind === 'point' ? figure.value : Number.NaN;
};

describe('G-05 EU supply risk', () => {
  it.each([5.663, 5.685, 5.707])('one constant (%f) gives every refined heavy rare earth', (weight) => {
    const at = (substitutionIndex: number) =>
      value({ ...refined, world: chinaAlone(weight), substitutionIndex });
    for (const [index, expected] of [
      [1, 5.6],
      [0.99, 5.6],
      [0.59, 3.3],
    ] as const)
      expect(Math.abs(at(index) - expected)).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  it('is the mean of its members for a group', () => {
    const members = [5.6, 5.6, 5.6, 3.3, 5.6, 5.6, 4.9, 5.6, 5.6, 3.5];
    const mean = groupMean(members.map((each, index) => ({ who: String(index), figure: point(each) })));
    expect(mean).toEqual({ kind: 'point', value: expect.closeTo(5.09, 9) });
  });

  it('of neodymium is that of its worst stage, extraction', () => {
    const headline = worstStage([
      { stage: 'separation', figure: point(3.7) },
      { stage: 'mining', figure: point(4.5) },
    ]);
    expect(headline).toEqual({ stage: 'mining', figure: point(4.5), notJudged: [] });
  });

  it('drops the world scope at no import reliance, and is the plain mean of both at full', () => {
    const both = { ...refined, own: chinaAlone(2), recyclingInputRate: 0 };
    expect(value({ ...both, importReliance: 0 })).toBeCloseTo(2, 12);
    expect(value({ ...both, importReliance: 1 })).toBeCloseTo((5.685 + 2) / 2, 12);
  });

  it('is critical from 1.0 with an importance from 2.8, and not judged across the line', () => {
    expect(isCritical(point(1), 2.8)).toBe(true);
    expect(isCritical(point(0.99), 9)).toBe(false);
    expect(isCritical(point(5), 2.7)).toBe(false);
    expect(isCritical({ kind: 'interval', low: 0.9, high: 1.1 }, 3)).toBeNull();
    expect(isCritical(point(5), null)).toBeNull();
  });
});
