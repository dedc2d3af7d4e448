import { unallocated } from '@shared/model/rebalancing';
import { resolveScenario } from '@shared/model/resolution';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { book, key, plan, rows, shareSets, sumOf } from './rows';

const chinese = new Set(rows('supplier').flatMap((item) => (item.countryId === 'CHN' ? [item.id] : [])));

describe('the plan of the sample', () => {
  it('keeps every share set within 100 %, at the stage of its suppliers, with a total supply', () => {
    const stages = new Map(rows('supplier').map((item) => [item.id, item.stage]));
    const totals = new Set(
      plan.totals.map((item) => key(item.economyId, item.materialId, item.stage, item.year)),
    );
    const sets = shareSets(plan.shares);
    for (const [set, shares] of sets) {
      expect(unallocated(shares.map((item) => item.value)), set).toBeGreaterThanOrEqual(0);
      expect(
        shares.filter((item) => stages.get(item.supplierId) !== item.stage),
        set,
      ).toEqual([]);
      expect(totals.has(set), set).toBe(true);
    }
    expect(sets.size).toBe(totals.size);
  });

  it('identifies a share by its natural key and keeps it within its own range', () => {
    expect(plan.shares.filter((item) => item.id !== keyOf(TABLES.share, item))).toEqual([]);
    expect(
      plan.shares.filter((item) => (item.low ?? 0) > item.value || (item.high ?? 100) < item.value),
    ).toEqual([]);
  });

  it.each([
    ['REE', 2010, 81.61], // G-16, published
    ['NdPr', 2026, 62],
    ['Dy', 2026, 88],
    ['Tb', 2026, 95],
    ['Sm', 2026, 97],
    ['Y', 2026, 92],
  ])('has China ship %s of %i directly as %f percent', (material, year, share) => {
    const set = shareSets(plan.shares).get(key('JPN', material, 'separation', year)) ?? [];
    const direct = set.filter((item) => chinese.has(item.supplierId));
    expect(sumOf(direct, (item) => item.value)).toBeCloseTo(share, 9);
  });

  it.each([
    ['REE', 2010, 60], // G-16: 42 national and 18 private
    ['NdPr', 2026, 96],
    ['Dy', 2026, 90], // calibrated on the record of 2026, as Tb and Y
    ['Tb', 2026, 90],
    ['Sm', 2026, 58],
    ['Y', 2026, 90],
  ])('holds of %s, against the need of %i, stocks for %i days', (material, year, days) => {
    const stock = sumOf(
      plan.stocks.filter((item) => item.materialId === material),
      (item) => item.tonnes,
    );
    const relief = plan.reliefs.find((item) => item.id === key('JPN', material, year));
    const need = demandOf('JPN', material, year) * (1 - (relief?.substitutionPercent ?? 0) / 100);
    expect((365 * stock) / need).toBeCloseTo(days, 2);
    expect(plan.stocks.every((item) => item.secret)).toBe(true);
  });

  it('says of the stocks that were chosen from a record that they are guessed, and from which', () => {
    const calibrated = plan.stocks.filter(({ note }) => note?.startsWith('Calibrated (A-067)'));
    expect(calibrated.map(({ materialId, tier }) => `${materialId} ${tier}`).sort()).toEqual(
      ['Dy', 'Tb', 'Y'].flatMap((of) => ['firm', 'national', 'private'].map((tier) => `${of} ${tier}`)),
    );
    for (const { mark, sourceId } of calibrated)
      expect([mark, sourceId]).toEqual(['guessed', 'src-ev-2026-zero']);
    expect(rows('assumption').find(({ code }) => code === 'A-067')).toMatchObject({
      mark: 'guessed',
      illustrative: true,
      sourceId: 'src-ev-2026-zero',
    });
  });

  it('lasts as long as published when the share of China stops (G-16)', () => {
    const k = 0.8161;
    expect([42 / k, 60 / k].map((days) => Math.round(days * 10) / 10)).toEqual([51.5, 73.5]);
    const set = shareSets(plan.shares).get(key('JPN', 'REE', 'separation', 2010)) ?? [];
    expect(set.find((item) => item.supplierId === 'china-2010')?.value).toBeCloseTo(k * 100, 9);
  });

  it('delivers what is needed before any shock', () => {
    for (const total of plan.totals) {
      const relief = plan.reliefs.find(
        (item) => item.id === key(total.economyId, total.materialId, total.year),
      );
      const need = demandOf(total.economyId, total.materialId, total.year);
      const asked = need * (1 - (relief?.substitutionPercent ?? 0) / 100) - (relief?.recyclingTonnes ?? 0);
      const set = shareSets(plan.shares).get(total.id) ?? [];
      const supplied = (total.tonnes * sumOf(set, (item) => item.value)) / 100;
      expect(supplied, total.id).toBeGreaterThanOrEqual(asked - 1e-6);
      expect(supplied, total.id).toBeLessThanOrEqual(asked + 0.2);
    }
  });

  it('asks no plant for more than it can make', () => {
    for (const [set, shares] of shareSets(plan.shares)) {
      const total = plan.totals.find((item) => item.id === set)?.tonnes ?? 0;
      for (const { supplierId, materialId, value } of shares) {
        const limit =
          rows('capacity').find((item) => item.id === key(supplierId, materialId))?.tonnesPerYear ?? Infinity;
        expect((value / 100) * total, `${set} ${supplierId}`).toBeLessThanOrEqual(limit);
      }
    }
  });
});

describe('the scenarios of the sample', () => {
  it.each(book.scenarios.map((item) => item.id))('%s resolves, with shares within 100 percent', (id) => {
    const resolved = resolveScenario(plan, book, id);
    for (const [set, shares] of shareSets(resolved.plan.shares)) {
      expect(unallocated(shares.map((item) => item.value)), set).toBeGreaterThanOrEqual(0);
    }
  });

  it('put the licences of a child in the place of those of its parent', () => {
    const shocks = (id: string) => resolveScenario(plan, book, id).shocks.map((shock) => shock.id);
    expect(shocks('licences-60')).toEqual(['licence-60-cn']);
    expect(shocks('licences-25')).toEqual(['licence-25-cn']);
  });

  it('override only what is there', () => {
    const there = new Set([
      ...plan.shares.map((item) => `share.percent ${keyOf(TABLES.share, item)}`),
      ...plan.demands.map((item) => `demand.tonnes ${keyOf(TABLES.demand, item)}`),
      ...plan.totals.map((item) => `totalSupply.tonnes ${keyOf(TABLES.totalSupply, item)}`),
      ...plan.stocks.map((item) => `stock.tonnes ${key(item.economyId, item.materialId, item.tier)}`),
      ...book.shocks.map((item) => `shock.off ${item.id}`),
    ]);
    expect(book.overrides.filter((item) => !there.has(`${item.field} ${item.key}`))).toEqual([]);
  });
});

function demandOf(economy: string, material: string, year: number): number {
  const uses = new Set(rows('use').flatMap((item) => (item.economyId === economy ? [item.id] : [])));
  const mine = plan.demands.filter(
    (item) => uses.has(item.useId) && item.materialId === material && item.year === year,
  );
  return sumOf(mine, (item) => item.tonnes);
}
