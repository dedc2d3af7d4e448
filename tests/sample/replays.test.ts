import { resolveScenario } from '@shared/model/resolution';
import { SHOCKS } from '@shared/model/shocks';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run';
import { buildModel } from '../../electron/plan/model/build-model';
import { book, plan, rows, sumOf } from './rows';

const reference = {
  countries: rows('country'),
  materials: rows('material'),
  suppliers: rows('supplier'),
  capacities: rows('capacity'),
  feeds: rows('feed'),
  uses: rows('use'),
  valuesAtStake: rows('valueAtStake'),
  recoveries: [],
  conversions: [],
  stockMembers: [],
  materialGroups: [],
  recipients: [],
  owners: [],
  prices: [],
  floors: [],
  settings: [],
};
const HEAVY = ['Dy', 'Tb', 'Sm', 'Y'];

const ran = (scenarioId: string, materials: readonly string[]) =>
  runWhatIf(buildModel(resolveScenario(plan, book, scenarioId), reference, materials).model);
const run = (scenarioId: string, materials: readonly string[]) => ran(scenarioId, materials).materials;

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

  it('serve defence first, then tier 2: lines stop one after another, and doing nothing costs yen', () => {
    const { materials, lines } = ran('licences-25', []);
    const shortOf = (materialId: string, tier: number) => {
      const uses = new Set(reference.uses.flatMap((use) => (use.tier === tier ? [use.id] : [])));
      const found = materials.find((material) => material.materialId === materialId)?.uses ?? [];
      return sumOf(found, (use) => (uses.has(use.useId) ? use.shortfall : 0));
    };
    // What still arrives of yttrium, 31 %, serves tier 1 and 2, which need 20 %; of dysprosium these need 72 %.
    expect([shortOf('Y', 1), shortOf('Y', 2), shortOf('Dy', 1)]).toEqual([0, 0, 0]);
    for (const [materialId, tier] of [
      ['Y', 3],
      ['Dy', 2],
      ['Dy', 3],
    ] as const)
      expect(shortOf(materialId, tier), `${materialId} ${tier}`).toBeGreaterThan(10);
    const stops = lines.flatMap(({ firstStop }) => firstStop?.date ?? []);
    expect(new Set(stops).size).toBeGreaterThanOrEqual(7);
    for (const { useId, lostDays, lostValue } of lines) {
      if (useId === 'use-jpn-defence') expect(lostDays).toBeLessThan(2); // of gadolinium nothing comes for two days
      expect(lostValue === null ? Number.NaN : Math.sign(lostValue), useId).toBe(Math.sign(lostDays));
    }
    expect(sumOf(lines, ({ lostValue }) => lostValue ?? 0)).toBeGreaterThan(5e11);
    expect(sumOf(ran('base-2026', []).lines, ({ lostValue }) => lostValue ?? 0)).toBe(0);
  });

  it('show every kind of shock: taxes and quotas bite late, a leak puts a stop off', () => {
    expect(new Set(book.shocks.map(({ shock }) => shock.kind))).toEqual(new Set(Object.keys(SHOCKS)));
    const shortOn = (scenarioId: string) =>
      new Map(
        run(scenarioId, ['Dy', 'NdPr']).map((one) => [one.materialId, one.firstShortfall?.date ?? null]),
      );
    const [held, banned, leaking] = [shortOn('tax-quota'), shortOn('ban-heavy'), shortOn('ban-leak-outage')];
    // 65 % of Dy still comes (60 of 88 by quota, 12 from elsewhere): 90 days of cover last for 9 months.
    expect([...held.values()]).toEqual(['2027-01-19', null]);
    expect([...banned.values()]).toEqual(['2026-08-07', null]);
    expect([...leaking.values()]).toEqual(['2026-08-16', null]);
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
