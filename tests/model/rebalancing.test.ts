import { normalisationFactor, type RebalanceRow, rebalance, unallocated } from '@shared/model/rebalancing';
import { describe, expect, it } from 'vitest';
import { supplier } from '../ids';
import { refusalOf } from '../refusal-of';

/** `A 50, B 30*` as rows; a star is a lock. */
function rows(text: string): RebalanceRow[] {
  return text.split(', ').map((item) => {
    const [id = '', percent = ''] = item.split(' ');
    return { supplierId: supplier(id), percent: Number.parseFloat(percent), locked: percent.endsWith('*') };
  });
}

interface Example {
  readonly what: string;
  readonly before: string;
  readonly set: readonly [supplier: string, percent: number];
  readonly after: readonly number[];
  readonly rest?: number;
  readonly moved?: readonly string[];
  readonly mode?: 'none';
  readonly openRest?: true;
}

const examples: readonly Example[] = [
  { what: 'others give in proportion', before: 'A 50, B 30, C 20', set: ['A', 60], after: [60, 24, 16] },
  { what: 'others take in proportion', before: 'A 50, B 30, C 20', set: ['A', 0], after: [0, 60, 40] },
  {
    what: 'a locked one holds',
    before: 'A 50, B 30*, C 20',
    set: ['A', 60],
    after: [60, 30, 10],
    moved: ['C'],
  },
  { what: 'up to the last tenth', before: 'A 50, B 30*, C 20', set: ['A', 70], after: [70, 30, 0] },
  { what: 'the rest holds unless opened', before: 'A 50, B 30', set: ['A', 60], after: [60, 20], rest: 20 },
  {
    what: 'an opened rest gives like an unlocked row',
    before: 'A 40, B 30',
    set: ['A', 60],
    openRest: true,
    after: [60, 20],
    rest: 20,
  },
  {
    what: 'an opened rest gives alone where all others are locked',
    before: 'A 40, B 30*',
    set: ['A', 60],
    openRest: true,
    after: [60, 30],
    rest: 10,
    moved: [],
  },
  {
    what: 'without rebalancing the rest gives',
    before: 'A 40, B 30',
    set: ['A', 60],
    mode: 'none',
    after: [60, 30],
    rest: 10,
    moved: [],
  },
  {
    what: 'without rebalancing the rest takes',
    before: 'A 50, B 50',
    set: ['A', 20],
    mode: 'none',
    after: [20, 50],
    rest: 30,
    moved: [],
  },
  {
    what: 'others at zero take nothing, the rest does',
    before: 'A 100, B 0',
    set: ['A', 80],
    after: [80, 0],
    rest: 20,
    moved: [],
  },
  {
    what: 'a zero row stays at zero beside one that is not',
    before: 'A 50, B 50, C 0',
    set: ['A', 60],
    after: [60, 40, 0],
    moved: ['B'],
  },
  {
    what: 'the same value again moves nobody',
    before: 'A 50, B 50',
    set: ['A', 50],
    after: [50, 50],
    moved: [],
  },
  {
    what: 'the noise of adding doubles moves nobody',
    before:
      'D 25.735407286123618*, A 0, B 0.17724109701187063, F 23.112239050347934*, E 7.30233319688907*, C 30.272779369627507',
    set: ['A', 0],
    openRest: true,
    after: [
      25.735407286123618, 0, 0.17724109701187063, 23.112239050347934, 7.30233319688907, 30.272779369627507,
    ],
    rest: 13.4,
    moved: [],
  },
  { what: 'the only supplier leaves a rest', before: 'A 100', set: ['A', 45], after: [45], rest: 55 },
];

describe('rebalancing', () => {
  it.each(examples)(
    '$what: $before, then $set',
    ({ before, set, after, rest = 0, moved, mode, openRest }) => {
      const options = { mode: mode ?? ('proportional' as const), ...(openRest && { openRest }) };
      const result = rebalance(rows(before), supplier(set[0]), set[1], options);
      result.percents.forEach((percent, index) => {
        expect(percent).toBeCloseTo(after[index] ?? Number.NaN, 10);
      });
      expect(result.rest).toBeCloseTo(rest, 10);
      if (moved !== undefined) expect(result.moved).toEqual(moved);
    },
  );

  it.each([
    ['A 50, B 30*, C 20', 'A', 70.1, 'noRoom', { largest: 70 }],
    ['A 50, B 30*', 'A', 51, 'noRoom', { largest: 50 }],
    ['A 50, B 30*, C 20*', 'A', 100, 'noRoom', { largest: 50 }],
    ['A 50, B 50*', 'A', 100.1, 'range', { value: 100.1 }],
    ['A 50, B 50', 'A', -0.1, 'range', { value: -0.1 }],
    ['A 50, B 50', 'A', Number.NaN, 'range', {}],
    ['A 50*, B 50', 'A', 60, 'locked', { supplier: 'A' }],
    ['A 50, B 50', 'Z', 60, 'unknownSupplier', { supplier: 'Z' }],
  ] as const)('refuses %s with %s at %d: %s', (before, id, value, code, params) => {
    const refusal = refusalOf(() => rebalance(rows(before), supplier(id), value, { mode: 'proportional' }));
    expect(refusal.notice.code).toBe(`refusal.share.${code}`);
    expect(refusal.notice.params).toMatchObject(params);
  });
});

describe('a set', () => {
  it.each([
    [[50, 30, 20], 0],
    [[33.3, 33.3, 33.4], 0],
    [[10, 20], 70],
    [[70, 50], -20],
    [[], 100],
  ])('%j leaves %d unallocated', (percents, rest) => {
    expect(unallocated(percents)).toBeCloseTo(rest, 12);
    if (rest === 0) expect(unallocated(percents)).toBe(0);
  });

  it.each([
    [[60, 40], null],
    [[60, 39.6], 100 / 99.6],
    [[60, 40.5], 100 / 100.5],
    [[60, 39.4], null],
    [[60, 41], null],
  ])('published as %j is scaled by %d', (percents, factor) => {
    expect(normalisationFactor(percents)).toBe(factor);
  });
});
