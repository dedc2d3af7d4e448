import type { Shock } from '@shared/model/shock';
import type { FeedModel, SupplierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { refusalOf } from '../refusal-of';
import { ban, leak, licence, material, model, outage, quota, supplier } from './models';

const code = (text: string) => text as never; // ISO codes and ids typed in the examples
function feed(countryId: string, percent: number, more: Partial<FeedModel> = {}): FeedModel {
  return { countryId: code(countryId), stage: 'separation', percent, leadDays: 0, ...more };
}

const runOf = (shocks: readonly Shock[], more: Partial<SupplierModel>, days = 10) =>
  runWhatIf(model({ days, shocks, materials: [material({ suppliers: [supplier('VNM', 100, more)] })] }));

/** Arrivals of one magnet maker in Viet Nam that sends 1 t a day to Japan. */
function arrivals(shocks: readonly Shock[], more: Partial<SupplierModel>): number[] {
  return [...(runOf(shocks, more).materials[0]?.series.arrivals ?? [])].map((value) =>
    Number(value.toFixed(6)),
  );
}

describe('what a supplier can make with its feeds', () => {
  const sixty = [feed('CHN', 60), feed('VNM', 40)];
  const examples: [string, Shock[], Partial<SupplierModel>, number[]][] = [
    ['no shock', [], { feeds: sixty }, Array(10).fill(1)],
    [
      'a ban by China on 60 % of the feed',
      [ban('2025-01-03', '2025-01-06')],
      { feeds: sixty },
      [1, 1, 0.4, 0.4, 0.4, 1, 1, 1, 1, 1],
    ],
    [
      'felt a transit of two days later, and a lead time of one day after that',
      [ban('2025-01-03', '2025-01-06')],
      { feeds: [feed('CHN', 60, { leadDays: 2 }), feed('VNM', 40)], leadTimeDays: 1 },
      [1, 1, 1, 1, 1, 0.4, 0.4, 0.4, 1, 1],
    ],
    [
      'a ban on what goes to Japan only is not felt in Viet Nam',
      [ban('2025-01-03', '2025-01-06', { destinations: [code('JPN')] })],
      { feeds: sixty },
      Array(10).fill(1),
    ],
    [
      'a measure of the country itself acts at its border, not on its own feed',
      [ban('2025-01-03', '2025-01-06', { imposedBy: code('VNM'), stages: ['separation'] })],
      { feeds: sixty },
      Array(10).fill(1),
    ],
    [
      'an outage of one plant acts wherever it stands',
      [outage('hai-phong', '2025-01-03', '2025-01-06', { remainingPercent: 50 })],
      { feeds: [feed('CHN', 60), feed('VNM', 40, { supplierId: code('hai-phong') })] },
      [1, 1, 0.8, 0.8, 0.8, 1, 1, 1, 1, 1],
    ],
    [
      'two stages up: Myanmar stops the ore of half of what China separates',
      [ban('2025-01-03', '2025-01-06', { imposedBy: code('MMR') })],
      {
        feeds: [
          feed('CHN', 60, {
            leadDays: 1,
            feeds: [feed('MMR', 50, { stage: 'mining', leadDays: 1 }), feed('CHN', 50, { stage: 'mining' })],
          }),
          feed('VNM', 40),
        ],
      },
      [1, 1, 1, 1, 0.7, 0.7, 0.7, 1, 1, 1],
    ],
    [
      'the rest of the feed at its declared availability',
      [ban('2025-01-03', '2025-01-06')],
      { feeds: [feed('CHN', 60)], feedRestPercent: 50 },
      [0.8, 0.8, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8, 0.8],
    ],
    [
      'a rest that is half there, with no shock',
      [],
      { feeds: [feed('CHN', 60)], feedRestPercent: 50 },
      Array(10).fill(0.8),
    ],
    [
      'late licences: what comes late above the full feed is not made up for',
      [licence('2025-01-03', '2025-01-05', { approvedPercent: 100, delayDays: 2 })],
      { feeds: sixty },
      [1, 1, 0.4, 0.4, 1, 1, 1, 1, 1, 1],
    ],
    [
      'a leak of the ban upstream, at once',
      [ban('2025-01-03', '2025-01-06'), leak('2025-01-01', '2025-02-01', { percent: 50 })],
      { feeds: sixty },
      [1, 1, 0.7, 0.7, 0.7, 1, 1, 1, 1, 1],
    ],
    [
      'a quota counts tonnes for this economy, which a feed has none of',
      [quota('2025-01-01', '2025-02-01', { ceilingTonnes: 0 })],
      { feeds: sixty },
      Array(10).fill(1),
    ],
    [
      'shocks upstream and on the goods themselves multiply',
      [
        ban('2025-01-03', '2025-01-06'),
        licence('2025-01-05', '2025-01-08', { imposedBy: code('VNM'), approvedPercent: 50 }),
      ],
      { feeds: sixty },
      [1, 1, 0.4, 0.4, 0.2, 0.5, 0.5, 1, 1, 1],
    ],
  ];
  it.each(examples)('%s', (_, shocks, more, expected) => {
    expect(arrivals(shocks, more)).toEqual(expected);
  });

  it('says on which link each shock acts, and balances', () => {
    const run = runOf([ban('2025-01-03', '2025-01-06')], { feeds: sixty }).materials[0];
    expect(run?.groups[0]?.steps.map(({ shockId, upstream }) => [shockId, upstream])).toEqual([
      [
        'ban',
        [
          {
            toCountryId: 'VNM',
            toStage: 'magnet',
            toSupplierId: 'VNM-100',
            fromCountryId: 'CHN',
            fromStage: 'separation',
            fromSupplierId: null,
            percent: 60,
          },
        ],
      ],
    ]);
    expect(run?.ledger.lost).toBeCloseTo(1.8, 9);
    expect(run?.ledger.imbalance).toBeLessThan(1e-9);
  });

  it('leaves every digit as it is where no shock reaches a feed', () => {
    const shocks = [ban('2025-01-03', '2025-01-06', { destinations: [code('JPN')] })];
    expect(runOf(shocks, { feeds: sixty })).toEqual(runOf(shocks, {}));
  });
});

describe('feeds that are refused', () => {
  const examples: [string, Partial<SupplierModel>, string, string][] = [
    ['a rest without availability', { feeds: [feed('CHN', 60)] }, 'feedRest', 'feedRestPercent'],
    ['more than 100 %', { feeds: [feed('CHN', 60), feed('VNM', 50)] }, 'feedsOver', 'feeds'],
    [
      'a place that feeds itself',
      { feeds: [feed('CHN', 100, { feeds: [feed('MMR', 100, { feeds: [feed('CHN', 100)] })] })] },
      'feedLoop',
      'feeds[0].feeds[0].feeds[0]',
    ],
    ['part of a day', { feeds: [feed('CHN', 100, { leadDays: 0.5 })] }, 'wholeDays', 'feeds[0].leadDays'],
  ];
  it.each(examples)('%s', (_, more, rule, field) => {
    const refusal = refusalOf(() => runOf([], more));
    expect(refusal.notice.code).toBe(`refusal.model.${rule}`);
    expect(refusal.notice.place).toEqual({ field: `Dy.suppliers.VNM-100.${field}` });
  });
});
