import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SurvivalResult } from '@shared/model/survival';
import { describe, expect, it } from 'vitest';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { surviveCommand } from '../../electron/features/survive/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine } from './command-line';

const { lodestone, resultOf } = commandLine([whatIfCommand, surviveCommand], runsPart);

/** Need 1 t a day in 2025 and no supplier: what is in store, and what rules say, decides. */
function modelFile(material: object, more: object = {}): string {
  const path = join(newFolder(), 'model.json');
  const model = {
    start: '2025-01-01',
    days: 40,
    economyId: 'JPN',
    stage: 'magnet',
    materials: [
      {
        materialId: 'Dy',
        suppliers: [],
        uses: [{ useId: 'line', demand: 365 }],
        totalSupply: 0,
        ...material,
      },
    ],
    ...more,
  };
  writeFileSync(path, JSON.stringify(model));
  return path;
}

interface Outcome {
  readonly materials: readonly {
    readonly firstShortfall: { readonly day: number } | null;
    readonly daysShort: number;
    readonly tiers?: readonly { readonly tier: string; readonly opened: { readonly day: number } | null }[];
    readonly uses: readonly { readonly useId: string; readonly shortfall: number }[];
    readonly series: { readonly need: readonly number[]; readonly arrivals: readonly number[] };
  }[];
  readonly lines: readonly { readonly useId: string; readonly daysStanding: number }[];
}

const outcome = async (material: object, more: object = {}): Promise<Outcome> =>
  (await resultOf('whatif', '--model', modelFile(material, more))).result as Outcome;

describe('rules of a model file', () => {
  // docs/engine.md 17, G-17 (b): ten days of December at 1 t a day, then 8 t a day.
  it.each([
    [18, 12],
    [19, 11],
  ])('(s, S) of 10 and 20 t, four days late, from %d t: short on day %d', async (opening, day) => {
    const rule = {
      uses: [{ useId: 'line', demand: { 2023: 0, 2024: 366, 2025: 2920, 2026: 0 } }],
      totalSupply: 0,
      stock: { opening },
      replenishment: {
        reorderAt: { kind: 'tonnes', tonnes: 10 },
        orderUpTo: { kind: 'tonnes', tonnes: 20 },
        leadTimeDays: 4,
      },
    };
    const { materials } = await outcome(rule, { start: '2024-12-22', days: 20 });
    expect(Math.floor(materials[0]?.firstShortfall?.day ?? Number.NaN)).toBe(day);
  });

  it('opens tiers in the order given, each down to its minimum', async () => {
    const stocks = [
      { tier: 'private', opening: 12, minimum: 2 },
      { tier: 'national', opening: 5 },
    ];
    const { materials } = await outcome({ stocks });
    expect(materials[0]?.tiers?.map(({ tier, opened }) => [tier, opened?.day])).toEqual([
      ['private', 0],
      ['national', 10],
    ]);
    expect(materials[0]?.firstShortfall?.day).toBe(15);
  });

  it('stands a line below its least load, and lets it wait before it runs again', async () => {
    const half = {
      suppliers: [{ supplierId: 'plant', countryId: 'CHN', percent: 100 }],
      totalSupply: 365,
      stock: { maximum: 0 }, // what the line leaves while it stands is not kept for it
    };
    const shocks = [
      {
        kind: 'outage',
        id: 'fire',
        label: 'fire',
        imposedBy: 'CHN',
        supplierId: 'plant',
        materials: [],
        stages: [],
        destinations: [],
        start: '2025-01-11',
        end: '2025-01-21',
        recoveryDays: 0,
        remainingPercent: 50,
      },
    ];
    const lines = [{ useId: 'line', minimumLoadPercent: 60, restartDays: 5 }];
    const without = await outcome(half, { shocks, together: true });
    const run = await outcome(half, { shocks, together: true, lines });
    expect([without.lines[0]?.daysStanding, run.lines[0]?.daysStanding]).toEqual([0, 15]);
  });

  it('grows demand behind the last year given', async () => {
    const uses = [{ useId: 'line', demand: { 2023: 366, 2024: 366 }, growthPercent: 10 }];
    const { materials } = await outcome({ uses }, { start: '2024-12-31', days: 2 });
    // 366 t over 366 days, then 10 % more over 365.
    expect(materials[0]?.series.need.map((need) => Number(need.toFixed(9)))).toEqual([
      1,
      Number(((366 * 1.1) / 365).toFixed(9)),
    ]);
  });

  it('shares a shortage out by value with a floor, and needs by a season', async () => {
    const uses = [
      { useId: 'cheap', demand: 365, valuePerTonne: 1, floorPercent: 20, season: [1, ...Array(11).fill(1)] },
      { useId: 'dear', demand: 365, valuePerTonne: 9 },
    ];
    const plan = {
      uses,
      suppliers: [{ supplierId: 'plant', countryId: 'CHN', percent: 100 }],
      totalSupply: 438,
    };
    const { materials } = await outcome(plan, { allocation: 'value' });
    // 1.2 t a day: a fifth for the floor of the cheap one, the rest for the dear one.
    const shortfalls = materials[0]?.uses.map(({ useId, shortfall }) => [
      useId,
      Number(shortfall.toFixed(9)),
    ]);
    expect(shortfalls).toEqual([
      ['cheap', 32],
      ['dear', 0],
    ]);
  });

  it('carries feeds up the chain', async () => {
    const fed = {
      suppliers: [
        {
          supplierId: 'plant',
          countryId: 'VNM',
          percent: 100,
          feeds: [{ countryId: 'CHN', stage: 'separation', percent: 60, leadDays: 3 }],
          feedRestPercent: 100,
        },
      ],
      totalSupply: 365,
    };
    const shocks = [
      {
        kind: 'ban',
        id: 'ban',
        label: '',
        imposedBy: 'CHN',
        recoveryDays: 0,
        materials: [],
        stages: [],
        destinations: [],
        start: '2025-01-11',
        end: '2025-01-21',
      },
    ];
    const { materials } = await outcome(fed, { shocks });
    expect([12, 13, 22, 23].map((day) => materials[0]?.series.arrivals[day])).toEqual([1, 0.4, 0.4, 1]);
  });
});

describe('a model file that does not fit', () => {
  it.each<[string, string, object, RegExp]>([
    [
      'two stocks',
      'whatif',
      { stock: { opening: 1 }, stocks: [{ tier: 'firm', opening: 1 }] },
      /Dy\.stocks and "stock" both say/,
    ],
    [
      'feeds that leave a rest open',
      'whatif',
      {
        suppliers: [
          {
            supplierId: 'plant',
            countryId: 'VNM',
            percent: 50,
            feeds: [{ countryId: 'CHN', stage: 'mining', percent: 70 }],
          },
        ],
      },
      /feeds add up to 70 %, and Dy\.suppliers\.plant\.feedRestPercent is missing/,
    ],
  ])('%s', async (_, command, material, sentence) => {
    const { code, err } = await lodestone([command, '--model', modelFile(material)]);
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  });
});

describe('survive', () => {
  it('says how long a node can be missed, and which stock closes the gap', async () => {
    const held = {
      suppliers: [
        { supplierId: 'large', countryId: 'CHN', percent: 60 },
        { supplierId: 'small', countryId: 'AUS', percent: 40 },
      ],
      totalSupply: 365,
      stock: { opening: 12 },
    };
    const asked = ['survive', '--model', modelFile(held), '--ttr', '35'];
    const { result } = await resultOf(...asked);
    expect((result as SurvivalResult).nodes[0]).toEqual({
      node: { kind: 'country', countryId: 'CHN' },
      survives: 20,
      binding: ['Dy'],
      recovers: 35,
      gap: 15,
      materials: [
        {
          materialId: 'Dy',
          survives: 20,
          recovers: 35,
          recoversBy: 'declared',
          gap: 15,
          netDrain: 0.6,
          stockToClose: 9,
        },
      ],
    });
    expect((await lodestone(asked)).out).toMatch(/CHN +Dy +20 +35 +typed days +15 +0\.6 +9\.0/);
  });

  it('wants a project with a scenario, or a model', async () => {
    expect((await lodestone(['survive'])).code).toBe(2);
  });

  const supplied = { supplierId: 'plant', percent: 100 };
  const fed = {
    ...supplied,
    countryId: 'MYS',
    feeds: [{ countryId: 'Others', stage: 'mining', percent: 100 }],
  };
  it.each([
    ['materials.0.suppliers.0.countryId', { suppliers: [{ ...supplied, countryId: 'other' }] }, {}],
    ['materials.0.suppliers.0.countryId', { suppliers: [{ ...supplied, countryId: 'ZZZ' }] }, {}],
    ['materials.0.suppliers.0.feeds.0.countryId', { suppliers: [fed] }, {}],
    ['economyId', {}, { economyId: 'rest of the world' }],
  ])('refuses others that would count as one country, at %s', async (field, material, more) => {
    const { code, err } = await lodestone(['whatif', '--model', modelFile(material, more)]);
    expect(code).toBe(1);
    expect(err).toContain(`in ${field} is no country. Name the country, or leave the part`);
  });
});
