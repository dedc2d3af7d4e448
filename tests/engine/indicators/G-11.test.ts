import type { Figure } from '@shared/model/indicator';
import { describe, expect, it } from 'vitest';
import {
  apparentConsumption,
  isCompatible,
  netImportReliance,
} from '../../../electron/engine/indicators/import-reliance';

// Source: USGS Mineral Commodity Summaries 2025, United States, rare earths, compounds and metals (read in the original).
const point = (value: number): Figure => ({ kind: 'point', value });
const YEARS: readonly (readonly [number, number, number, number, Figure])[] = [
  [2020, 6490, 0, 100, point(100)],
  [2021, 7900, 120, 98.5, { kind: 'above', bound: 95 }],
  [2022, 10200, 95, 99.1, { kind: 'above', bound: 95 }],
  [2023, 10100, 250, 97.5, { kind: 'above', bound: 95 }],
  [2024, 6600, 1300, 80.3, point(80)],
];

describe('G-11 net import reliance', () => {
  it.each(YEARS)('%i: of %i t, %i t made at home', (_year, consumption, production, percent, published) => {
    const got = netImportReliance(consumption, point(production));
    expect(got.kind).toBe('point');
    const inPercent = point(got.kind === 'point' ? got.value * 100 : Number.NaN);
    expect(Math.abs((inPercent.kind === 'point' ? inPercent.value : 0) - percent)).toBeLessThanOrEqual(0.05);
    expect(isCompatible(inPercent, published, 0.5)).toBe(true);
  });

  it('keeps a published bound apart from the number in it', () => {
    expect(isCompatible(point(94), { kind: 'above', bound: 95 }, 0.5)).toBe(false);
    expect(isCompatible(point(50), { kind: 'withheld' }, 0.5)).toBe(true);
    expect(isCompatible(point(50), { kind: 'net_exporter' }, 0.5)).toBe(false);
  });

  it('says net exporter for concentrates of the same country in the same year: one stage says nothing of the next', () => {
    // Mined 45,500 t REO in 2024 as published; the exports are assumed, nearly all of it.
    const balance = { production: 45500, imports: 0, exports: 43000, stockRelease: 0 };
    expect(netImportReliance(apparentConsumption(balance), point(45500))).toEqual({ kind: 'net_exporter' });
    expect(netImportReliance(6600, point(1300))).toMatchObject({ kind: 'point' });
  });
});
