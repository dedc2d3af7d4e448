import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import type { Allocation } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { fillYears, isWithinReach, nearestYear } from '../../electron/plan/model/year-figures';
import { runScenario, whatIfView } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';
import { AS_PARENT, BAN } from './scenario-input';

const run = (session: Session, scenarioId: string, materials: readonly string[] = []) =>
  runScenario(session, { scenarioId, materials, tryShocks: null });

describe('years without figures', () => {
  it.each<[string, readonly [number, number][], readonly number[], readonly number[] | null]>([
    [
      'take the nearest earlier one',
      [
        [2024, 1],
        [2026, 3],
      ],
      [2024, 2025, 2026, 2027],
      [1, 1, 3, 3],
    ],
    [
      'take the earliest where there is none earlier',
      [
        [2026, 3],
        [2027, 4],
      ],
      [2024, 2026],
      [3, 3],
    ],
    ['are none where nothing is known', [], [2026], null],
    [
      'keep a zero',
      [
        [2025, 0],
        [2026, 3],
      ],
      [2025, 2026],
      [0, 3],
    ],
  ])('%s', (_what, known, needed, expected) => {
    const filled = fillYears(new Map(known), needed);
    expect(filled === null ? null : needed.map((year) => filled.values[year])).toEqual(expected);
  });

  it('tell which were carried, and from where', () => {
    expect(
      fillYears(
        new Map([
          [2024, 1],
          [2026, 3],
        ]),
        [2024, 2025, 2027],
      )?.carried,
    ).toEqual({ 2025: 2024, 2027: 2026 });
  });

  it.each([
    [[2010, 2024], 2026, 2024, true],
    [[2010], 2015, 2010, true],
    [[2010], 2016, 2010, false],
    [[2028], 2026, 2028, true],
    [[], 2026, undefined, false],
  ])('%j for %d: %s, within reach %s', (years, year, nearest, within) => {
    expect(nearestYear(years, year)).toBe(nearest);
    expect(isWithinReach(years, year)).toBe(within);
  });
});

describe('the model of a scenario', () => {
  it('carries shares and default supply beyond the years of the plan, and says so', async () => {
    const session = await sampleSession(runsPart);
    const window = { ...AS_PARENT.window, start: isoDate('2028-07-01'), days: 365 };
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Late', window });
    const { built } = await run(session, scenario.id, ['Dy']);
    const [dy] = built.model.materials;
    expect(dy?.carriedShares).toEqual({ 2029: 2028 });
    const caremag = dy?.suppliers.find(({ supplierId }) => supplierId === 'caremag-lacq');
    expect([caremag?.percent[2028], caremag?.percent[2029]]).toEqual([18, 18]);
    expect(built.remarks.map(({ code, params }) => [code, params.material, params.year])).toEqual([
      ['whatIf.remark.ramp', 'Dy', undefined],
      ['whatIf.remark.carriedShares', 'Dy', 2029],
      ['whatIf.remark.defaultSupply', 'Dy', 2029],
    ]);
    const need = dy?.uses.reduce((sum, use) => sum + (use.demand[2029] ?? 0), 0) ?? 0;
    const after = need * (1 - (dy?.substitution[2029] ?? 0) / 100) - (dy?.recycling[2029] ?? 0);
    expect(dy?.totalSupply[2029]).toBeCloseTo(after, 9);
  });

  it('says once what it carries into years one after another', async () => {
    const session = await sampleSession(runsPart);
    const window = { ...AS_PARENT.window, start: isoDate('2028-07-01'), days: 4 * 365 };
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Long', window });
    const { built } = await run(session, scenario.id, ['Dy']);
    const said = built.remarks.filter(({ params }) => params.year !== undefined);
    expect(said.map(({ code, params: { material: _, ...years } }) => [code, years])).toEqual([
      ['whatIf.remark.carriedSharesOn', { year: 2029, last: 2032, from: 2028 }],
      ['whatIf.remark.defaultSupplyOn', { year: 2029, last: 2032 }],
    ]);
  });

  it('adds the tiers of stock up, and a limit that one lacks is none', async () => {
    const session = await sampleSession(runsPart);
    const stocks = (await session.project.plan({})).stocks.filter(
      ({ economyId, materialId }) => economyId === 'JPN' && materialId === 'Dy',
    );
    const { built } = await run(session, 'base-2026', ['Dy']);
    const sum = stocks.reduce((total, { tonnes }) => total + tonnes, 0);
    expect(built.model.materials[0]?.stock.opening).toBeCloseTo(sum, 9);
    expect(stocks.some(({ maximum }) => maximum === null)).toBe(true);
    expect(built.model.materials[0]?.stock.maximum).toBeNull();
  });

  it('brings what a missing tonne of a use costs, where the plan says it', async () => {
    const session = await sampleSession(runsPart);
    const row = {
      id: 'use-jpn-eps|Dy',
      useId: 'use-jpn-eps',
      materialId: 'Dy' as MaterialId,
      yenPerTonne: 2.5e9,
    };
    const rest = { mark: 'guessed' as const, sourceId: null, note: null, low: null, high: null };
    await session.project.apply({ who: 'me', label: 'value', reason: null }, [
      { table: 'valueAtStake', op: 'put', row: { ...row, ...rest } },
    ]);
    const { built, result } = await run(session, 'nothing-from-china-180', ['Dy', 'Tb']);
    const values = built.model.materials.flatMap(({ uses }) =>
      uses.flatMap(({ useId, valuePerTonne }) =>
        valuePerTonne === undefined ? [] : [[useId, valuePerTonne]],
      ),
    );
    expect(values).toContainEqual(['use-jpn-eps', 2.5e9]);
    const eps = result.materials
      .find(({ materialId }) => materialId === 'Dy')
      ?.uses.find(({ useId }) => useId === 'use-jpn-eps');
    expect(eps?.shortfall).toBeGreaterThan(0);
    expect(eps?.lostValue).toBeCloseTo(2.5e9 * (eps?.shortfall ?? 0), 3);
  });

  it('serves tiers or values first where the scenario says so, and says which uses have no value', async () => {
    const session = await sampleSession(runsPart);
    await session.project.apply({ who: 'me', label: 'no value', reason: null }, [
      { table: 'valueAtStake', op: 'remove', id: 'use-jpn-eps|Dy' },
    ]);
    const under = async (allocation: Allocation) => {
      const window = { ...AS_PARENT.window, allocation };
      const parentId = 'nothing-from-china-180';
      const { scenario } = await saveScenario(session, { ...AS_PARENT, parentId, name: allocation, window });
      const { result, built } = await run(session, scenario.id, ['Dy']);
      const uses = result.materials[0]?.uses ?? [];
      const served = (useId: string) => {
        const use = uses.find((one) => one.useId === useId);
        return use === undefined ? 0 : 1 - use.shortfall / use.need;
      };
      const total = uses.reduce((sum, { shortfall }) => sum + shortfall, 0);
      return {
        defence: served('use-jpn-defence'),
        eps: served('use-jpn-eps'),
        total,
        remarks: built.remarks,
      };
    };
    const [even, tier, value] = [await under('proportional'), await under('tier'), await under('value')];
    expect(even.defence).toBeCloseTo(even.eps, 3); // the demands of the two years differ a little
    expect(tier.defence).toBe(1);
    expect(tier.eps).toBeLessThan(1);
    // Floors come before values: defence keeps all of its need, power steering 40 %.
    expect(value.defence).toBe(1);
    for (const { total } of [tier, value]) expect(total).toBeCloseTo(even.total, 6);
    expect(value.remarks.map(({ code }) => code)).toContain('whatIf.remark.noValue');
    expect(tier.remarks.map(({ code }) => code)).not.toContain('whatIf.remark.noValue');
  });

  it.each([
    ['a scenario that is not there', 'gone', [], 'refusal.scenario.unknown'],
    ['a material with nothing to run', 'base-2026', ['REE'], 'refusal.whatIf.nothingToRun'],
  ])('is refused for %s', async (_what, id, materials, code) => {
    expect((await refusalIn(run(await sampleSession(runsPart), id, materials))).notice.code).toBe(code);
  });

  it('names economy and stage when there is nothing to run', async () => {
    const session = await sampleSession(runsPart);
    const window = { ...AS_PARENT.window, economyId: 'KOR' as CountryId, stage: 'component' as const };
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Korea', window });
    const { notice } = await refusalIn(run(session, scenario.id));
    expect(notice.params).toEqual({
      scenario: { nameEn: 'Korea', nameJa: 'Korea' },
      economy: { nameEn: 'South Korea', nameJa: '韓国' },
      stage: 'component',
    });
  });
});

describe('shocks that reach a supplier through its feeds', () => {
  const upstream = async (session: Session, destinations: readonly string[]) => {
    const shock = {
      ...BAN,
      materials: [],
      imposedBy: 'CHN' as CountryId,
      stages: ['mining' as const],
      destinations: destinations as CountryId[],
      start: isoDate('2026-05-01'),
      end: isoDate('2026-08-01'),
    };
    const parent = { ...AS_PARENT, name: 'Ore', parentId: 'base-2026', shocks: [shock] };
    const { scenario } = await saveScenario(session, parent);
    return run(session, scenario.id, ['Dy', 'NdPr']);
  };

  it('takes the feed rows of the sample: Viet Nam separates ore of which 60 % is Chinese', async () => {
    const { built, result } = await upstream(await sampleSession(runsPart), []);
    const group = result.materials
      .find(({ materialId }) => materialId === 'NdPr')
      ?.groups.find(({ countryId }) => countryId === 'VNM');
    expect(group?.supplierIds).toEqual(['shin-etsu-hai-phong']);
    const [step] = group?.steps ?? [];
    expect(
      step?.upstream?.map(({ fromCountryId, fromStage, toCountryId, percent }) => [
        fromCountryId,
        fromStage,
        toCountryId,
        percent,
      ]),
    ).toEqual([['CHN', 'mining', 'VNM', 60]]);
    // 20 days at sea from Hai Phong: due on 1 June left on 12 May, inside the ban.
    expect((step?.passed[61] ?? 0) / (group?.baseline[61] ?? 0)).toBeCloseTo(0.4, 12);
    expect(built.remarks.map(({ code }) => code)).toContain('whatIf.remark.feeds');
  });

  it('leaves the model as it is where no shock reaches a feed', async () => {
    const session = await sampleSession(runsPart);
    const { built } = await upstream(session, ['JPN']);
    const suppliers = built.model.materials.flatMap((material) => material.suppliers);
    expect(suppliers.filter(({ feeds, countryId }) => feeds !== undefined && countryId !== 'JPN')).toEqual(
      [],
    );
  });
});

describe('a chain of feeds that feeds itself', () => {
  it('is refused with the place where it closes', async () => {
    const session = await sampleSession(runsPart);
    // Scrap of magnets that were made of what the recycler itself gives.
    const scrap = {
      id: 'scrap',
      supplierId: 'recycling-japan' as SupplierId,
      materialId: 'NdPr' as MaterialId,
      fromStage: 'magnet' as const,
      fromCountryId: 'JPN' as CountryId,
      percent: 100,
      mark: 'guessed' as const,
      sourceId: null,
      note: null,
    };
    await session.project.apply({ who: 'analyst', label: 'Scrap', reason: null }, [
      { table: 'feed', op: 'remove', id: 'recycling-japan|NdPr|JPN' },
      { table: 'feed', op: 'put', row: scrap },
    ]);
    const { notice } = await refusalIn(run(session, 'nothing-from-china-180', ['NdPr']));
    expect([notice.code, notice.params.place]).toEqual(['refusal.model.feedLoop', 'recycling-japan']);
    expect(notice.place?.field).toMatch(/^NdPr\.feeds\./);
  });
});

describe('the stop of 2010 in the sample', () => {
  it('lasts 60 days from 21 September, and 42 days of cover end on the 52nd of them', async () => {
    const session = await sampleSession(runsPart);
    const { resolved, result } = await run(session, 'stop-2010-42', ['REE']);
    const [stop] = resolved.shocks;
    expect(stop).toMatchObject({ kind: 'ban', imposedBy: 'CHN', start: '2010-09-21', end: '2010-11-20' });
    const [ree] = result.materials;
    expect(ree?.openingCover).toBeCloseTo(42, 4);
    expect(ree?.firstShortfall).toMatchObject({ date: '2010-11-11' });
    expect(ree?.firstShortfall?.day).toBeCloseTo(42 / 0.8161, 4);
    const passed =
      ree?.groups.find(({ countryId }) => countryId === 'CHN')?.steps.at(-1)?.passed ?? new Float64Array();
    expect(passed.slice(0, 60).every((tonnes) => tonnes === 0)).toBe(true);
    expect(passed[60]).toBeGreaterThan(0);
  });

  it('is got over with 60 days of cover', async () => {
    const { result } = await run(await sampleSession(runsPart), 'stop-2010', ['REE']);
    expect(result.materials[0]).toMatchObject({ firstShortfall: null, daysShort: 0 });
    expect(result.materials[0]?.openingCover).toBeCloseTo(60, 4);
  });
});

describe('a view of a run', () => {
  const view = (
    session: Session,
    scenarioId: string,
    tryShocks: Parameters<typeof whatIfView>[1]['tryShocks'] = null,
  ) => whatIfView(session, { scenarioId, materials: ['Dy'], tryShocks });

  it('has its parent as the ghost, over the same window', async () => {
    const session = await sampleSession(runsPart);
    const { ghost, result, annualNeed } = await view(session, 'licences-25');
    expect(ghost.name).toBe('Licences 60 %');
    expect([ghost.result.start, ghost.result.days]).toEqual([result.start, result.days]);
    expect(ghost.result.materials[0]?.series).toEqual(
      (await view(session, 'licences-60')).result.materials[0]?.series,
    );
    expect(annualNeed.Dy).toBeGreaterThan(0);
    const cover = (result.materials[0]?.openingStock ?? 0) / ((annualNeed.Dy ?? 1) / 365);
    expect(result.materials[0]?.openingCover).toBeCloseTo(cover, 9);
  });

  it('of a scenario without parent has the plan without shocks', async () => {
    const session = await sampleSession(runsPart);
    const window = {
      economyId: 'JPN' as CountryId,
      stage: 'separation' as const,
      start: isoDate('2026-04-01'),
      days: 365,
    };
    const { scenario } = await saveScenario(session, {
      ...AS_PARENT,
      name: 'Alone',
      parentId: null,
      window,
      shocks: [{ ...BAN, end: isoDate('2026-09-30') }], // longer than the stock of 90 days lasts
    });
    const { ghost, result } = await view(session, scenario.id);
    expect(ghost.name).toBe('Plan without shocks');
    expect(ghost.result.materials[0]?.firstShortfall).toBeNull();
    expect(result.materials[0]?.firstShortfall).not.toBeNull();
  });

  it('tries other shocks in place of its own, and changes nothing', async () => {
    const session = await sampleSession(runsPart);
    const tried = await view(session, 'licences-25', [{ ...BAN, materials: ['Dy' as MaterialId] }]);
    const stored = await view(session, 'licences-25');
    expect(tried.result.materials[0]?.totalShortfall).not.toBe(stored.result.materials[0]?.totalShortfall);
    expect((await view(session, 'licences-25', [])).result.materials[0]?.firstShortfall).toBeNull();
    expect((await session.project.history({ limit: 9 })).entries).toHaveLength(1);
  });
});
