import { describe, expect, it } from 'vitest';
import { agrees } from '../../electron/engine/check/check-row';
import { publishedChecks } from '../../electron/engine/check/published-checks';

const rows = await publishedChecks();

describe('published checks', () => {
  it.each(rows.map((row) => [row.id, row.label.code, row] as const))('%s %s', (_id, _label, row) => {
    expect(agrees(row), `expected ${row.expected}, got ${row.got}`).toBe(true);
  });

  it('say piece by piece how far they are, and stop where that throws', async () => {
    const told: number[] = [];
    const stopped = new Error('stopped');
    const half = (done: number, total: number): void => {
      told.push(done);
      if (done > total / 2) throw stopped;
    };
    await expect(publishedChecks(half)).rejects.toBe(stopped);
    expect(told).toEqual(told.map((_, index) => index + 1));
    const all: [number, number][] = [];
    expect(await publishedChecks((done, total) => void all.push([done, total]))).toEqual(rows);
    expect(all.at(-1)).toEqual([all.length, all.length]);
    expect(told).toHaveLength(Math.floor(all.length / 2) + 1);
  });

  it('have a name of their own each: a series of values stands together under one', () => {
    const names = rows.map(({ id, label }) => JSON.stringify([id, label]));
    const starts = names.filter((name, at) => names[at - 1] !== name);
    expect(starts.filter((name, at) => starts.indexOf(name) !== at)).toEqual([]);
  });

  it('do not agree with a NaN or a value beside', () => {
    const row = { expected: 1, tolerance: 0.1 };
    expect([1.05, 1.2, Number.NaN].map((got) => agrees({ ...row, got }))).toEqual([true, false, false]);
  });
});

/** What docs/engine.md 17 marks each value with: V and V2 published, D arithmetic, G-15 both of its labels. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'G-01': ['published secondary'],
  'G-02': ['published original'],
  'G-03': ['published original'],
  'G-04': ['published original'],
  'G-05': ['published secondary', 'arithmetic'],
  'G-06': ['published original', 'arithmetic'],
  'G-07': ['published original'],
  'G-08': ['published original', 'arithmetic'],
  'G-09': ['published original'],
  'G-10': ['published original'],
  'G-11': ['published original', 'arithmetic'],
  'G-12': ['arithmetic'],
  'G-13': ['arithmetic'],
  'G-14': ['published original'],
  'G-15': ['calibration secondary', 'arithmetic'],
  'G-16': ['arithmetic'],
  'G-17': ['arithmetic'],
  'G-18': ['published original'],
  'G-19': ['published original'],
  'G-20': ['arithmetic'],
  'G-21': ['arithmetic'],
};

describe('the list of check values', () => {
  it.each(Object.entries(KINDS))('%s is there, told apart as %j', (id, kinds) => {
    const own = rows.filter((row) => row.id === id);
    const got = own.map(({ kind, reading }) => (reading === null ? kind : `${kind} ${reading}`));
    expect([...new Set(got)].sort()).toEqual([...kinds].sort());
  });

  it('holds no value but these', () => {
    expect([...new Set(rows.map(({ id }) => id))].sort()).toEqual(Object.keys(KINDS));
  });

  /** Values of docs/engine.md 17 that a row could lack without its G-number going missing: id, label, expected. */
  it.each([
    ['G-02', 'check.totalDollars', 7915298],
    ['G-04', 'check.importNumerator', 21.179740941995366],
    ['G-05', 'check.heavyMean', 5.09],
    ['G-05', 'check.worstStage', 4.5],
    ['G-05', 'check.ownScopeAlone', 3],
    ['G-05', 'check.bothScopes', 4],
    ['G-06', 'check.smallestOpening', 1855],
    ['G-06', 'check.stockOutPart', 72.7],
    ['G-08', 'check.baseStockCost', 2737.06897],
    ['G-08', 'check.baseStockCostSampled', 2737.06897],
    ['G-18', 'check.orderQuantity', 772.8110739983106],
    ['G-18', 'check.orderCost', 173.95000257319708],
    ['G-19', 'check.newsvendorStock', 56.60395592743389],
    ['G-19', 'check.newsvendorCost', 1.9976051931766445],
    ['G-10', 'check.foreignShare', 25.98],
    ['G-11', 'check.concentratesExporter', 1],
    ['G-12', 'check.hhiLow', 5130],
    ['G-12', 'check.hhiHigh', 5160],
    ['G-12', 'check.throughChinaHigh', 94],
    ['G-12', 'check.throughChinaOpen', 100],
    ['G-13', 'check.ownMined', 23.1],
    ['G-13', 'check.minedElsewhere', 29],
    ['G-15', 'check.restartInPart', 70],
    ['G-15', 'check.restartWhole', 73],
  ])('%s holds %s: %d', (id, code, expected) => {
    const row = rows.find((known) => known.id === id && known.label.code === code);
    expect(row?.expected).toBe(expected);
  });

  it.each([
    ['G-06', 'check.stockOfMonth', 24],
    ['G-06', 'check.coverOfMonth', 24],
    ['G-08', 'check.downAtMost', 5],
    ['G-08', 'check.downAtMostSampled', 5],
    ['G-10', 'check.rowOutput', 6],
    ['G-10', 'check.footprintImported', 3],
    ['G-11', 'check.reliance', 5],
    ['G-14', 'check.rationed', 5],
    ['G-16', 'check.coverLasts', 4],
  ])('%s holds %s for each of its %d', (id, code, count) => {
    expect(rows.filter((row) => row.id === id && row.label.code === code)).toHaveLength(count);
  });

  it('compares the Monte Carlo with the closed form within 1 %', () => {
    const sampled = rows.filter(({ id, label }) => id === 'G-08' && label.code.endsWith('Sampled'));
    for (const row of sampled) expect(row.tolerance / row.expected, row.label.code).toBeCloseTo(0.01, 9);
  });
});
