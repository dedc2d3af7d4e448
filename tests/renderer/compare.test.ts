import type { DifferenceParts } from '@shared/model/compare';
import { describe, expect, it } from 'vitest';
import { comparedIds, movedTo } from '../../renderer/features/compare/compare-state';
import { waterfallBars } from '../../renderer/features/compare/waterfall-bars';

describe('the order of columns', () => {
  it.each([
    [['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
    [['a', 'b', 'c'], 'a', 2, ['b', 'c', 'a']],
    [['a', 'b', 'c'], 'c', 0, ['c', 'a', 'b']],
    [['a', 'b', 'c'], 'c', 9, ['a', 'b', 'c']],
    [['a', 'b', 'c'], 'a', -1, ['a', 'b', 'c']],
  ] as const)('%j: %s to place %i', (ids, id, place, after) => {
    expect(movedTo(ids, id, place)).toEqual(after);
  });
});

describe('what is compared at first', () => {
  const scenarios = [
    { id: 'base', parentId: null },
    { id: 'ban', parentId: 'base' },
    { id: 'leak', parentId: 'ban' },
    { id: 'other', parentId: null },
  ];
  it.each([
    ['the selected one behind what it inherits from', null, 'leak', ['ban', 'leak']],
    ['one without a parent beside its child', null, 'base', ['ban', 'base']],
    ['one that stands alone beside any', null, 'other', ['base', 'other']],
    ['without a selected one the last', null, null, ['base', 'other']],
    ['what was chosen', ['other', 'ban', 'base'], 'leak', ['other', 'ban', 'base']],
    ['what was chosen and is still there', ['gone', 'ban', 'base'], 'leak', ['ban', 'base']],
    ['not one alone', ['other', 'gone'], 'leak', ['other', 'ban']],
  ])('%s', (_what, chosen, selected, ids) => {
    expect(comparedIds(chosen, scenarios, selected)).toEqual(ids);
  });
});

describe('a waterfall', () => {
  const part = (value: number | null) => ({
    what: { kind: 'window' } as const,
    values: {
      lineDays: value === null ? null : { value, standardError: 0 },
      lostValue: null,
      shortfall: null,
    },
  });
  const ends = (lineDays: number) => ({ lineDays, lostValue: null, shortfall: null });
  const found = (from: number, to: number, parts: readonly (number | null)[]): DifferenceParts => ({
    fromId: 'a',
    toId: 'b',
    from: ends(from),
    to: ends(to),
    orders: null,
    seed: 1,
    runs: 4,
    parts: parts.map(part),
  });

  it('goes from the one to the other, the largest part first, each from where the last one ended', () => {
    // 20 of 100; +80 to 100, -60 to 40, +10 to 50.
    const bars = waterfallBars(found(20, 50, [10, -60, 80]), 'lineDays') ?? [];
    expect(bars.map(({ kind, value, left, width }) => [kind, value, left, width])).toEqual([
      ['from', 20, 0, 0.2],
      ['part', 80, 0.2, 0.8],
      ['part', -60, 0.4, 0.6],
      ['part', 10, 0.4, expect.closeTo(0.1, 12)],
      ['to', 50, 0, 0.5],
    ]);
  });

  it('holds what falls below nought, and draws nothing of what is not known', () => {
    expect(waterfallBars(found(0, -5, [-5]), 'lineDays')?.map(({ left, width }) => [left, width])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(waterfallBars(found(1, 2, [1]), 'lostValue')).toBeNull();
    expect(waterfallBars(found(0, 0, []), 'lineDays')).toHaveLength(2);
  });
});
