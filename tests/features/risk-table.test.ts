import type { RiskView } from '@shared/features/risk/contract';
import type { IndicatorId } from '@shared/model/indicator';
import { describe, expect, it } from 'vitest';
import { tableRisk } from '../../electron/features/risk/table-risk';
import { riskTable } from '../../electron/features/risk/table-schema';
import { codeOf } from '../engine/indicators/refused';

type Row = Readonly<Record<string, unknown>>;
const row = (more: Row): Row => ({
  material: 'REE',
  stage: 'separation',
  year: 2023,
  measure: 'imports',
  unit: 'percent',
  source: 'USGS MCS 2025',
  ...more,
});
/** G-12: import sources of the USA. */
const SOURCES = [
  row({ country: 'CHN', value: 70 }),
  row({ country: 'MYS', value: 13 }),
  row({ country: 'JPN', value: 6 }),
  row({ country: 'EST', value: 5 }),
  row({ country: 'ZZZ', value: 6 }),
];
const table = (observations: readonly Row[], more: Row = {}) =>
  riskTable.parse({ economy: 'USA', year: 2023, countries: ['CHN'], observations, ...more });
const figures = (view: RiskView, indicator: IndicatorId, stage = 'separation') =>
  view.materials
    .flatMap(({ stages }) => stages)
    .filter((each) => each.stage === stage)
    .flatMap((each) => each.figures)
    .find((each) => each.indicator === indicator);

describe('risk of a table', () => {
  it('gives the bounds of G-12', () => {
    const view = tableRisk(table(SOURCES));
    expect(figures(view, 'hhi')?.figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(5130, 6),
      high: expect.closeTo(5160, 6),
    });
    expect(figures(view, 'touches')?.figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(70, 9),
      high: expect.closeTo(100, 9),
    });
    const clean = {
      material: 'REE',
      country: 'ZZZ',
      stage: 'separation',
      fromCountry: 'ZZZ',
      fromStage: 'mining',
    };
    const closed = tableRisk(table(SOURCES, { feeds: [{ ...clean, percent: 100, source: 'assumed' }] }));
    expect(figures(closed, 'touches')?.figure).toMatchObject({ high: expect.closeTo(94, 9) });
    expect(figures(view, 'hhi')).toMatchObject({
      basis: { of: 'imports', weightedBy: 'unclear' },
      sourceIds: ['USGS MCS 2025'],
      notKnownPercent: 0,
    });
  });

  it('gives the reliance of G-11 stage by stage, computed or as published', () => {
    const made = row({ stage: 'separation', year: 2023, unit: 't' });
    const view = tableRisk(
      table([
        { ...made, measure: 'consumption', value: 6600 },
        { ...made, measure: 'production', value: 1300 },
        row({ stage: 'mining', measure: 'import_reliance', value: null, censor: 'net_exporter' }),
        row({ stage: 'metal', measure: 'import_reliance', value: 95, censor: 'above' }),
      ]),
    );
    expect(figures(view, 'import_reliance')?.figure).toEqual({
      kind: 'point',
      value: expect.closeTo(80.303, 3),
    });
    expect(figures(view, 'import_reliance', 'mining')?.figure).toEqual({ kind: 'net_exporter' });
    expect(figures(view, 'import_reliance', 'metal')?.figure).toEqual({ kind: 'above', bound: 95 });
  });

  it('keeps censored partners in the unnamed rest, or forms no shares without a total', () => {
    const kg = (country: string | null, value: number | null, censor = 'none') =>
      row({ country, value, censor, unit: 'kg' });
    const withTotal = tableRisk(table([kg('CHN', 80), kg('MYS', null, 'withheld'), kg(null, 100)]));
    expect(figures(withTotal, 'direct')?.figure).toEqual({ kind: 'point', value: 80 });
    expect(figures(withTotal, 'hhi')?.figure).toMatchObject({ kind: 'interval' });
    const without = tableRisk(table([kg('CHN', 80), kg('MYS', 10, 'above')]));
    for (const indicator of ['hhi', 'direct', 'touches', 'concentration_risk', 'import_reliance'] as const)
      expect(figures(without, indicator)?.figure.kind, indicator).toBe('missing');
    expect(figures(without, 'hhi')?.remarks.map(({ code }) => code)).toContain('risk.remark.censoredNoTotal');
  });

  it('bounds a supply of which nobody is named from one side only', () => {
    const view = tableRisk(table([row({ country: 'ZZZ', value: 100 })]));
    expect(figures(view, 'hhi')?.figure).toEqual({ kind: 'interval', low: 0, high: 10_000 });
    expect(figures(view, 'effective_suppliers')?.figure).toEqual({ kind: 'above', bound: 1 });
  });

  it('leaves a regional total beside its members out', () => {
    const view = tableRisk(
      table([
        row({ country: 'CHN', value: 60, unit: 'kg' }),
        row({ country: 'DEU', value: 40, unit: 'kg' }),
        row({ country: 'EU27', value: 40, unit: 'kg' }),
      ]),
    );
    expect(figures(view, 'direct')?.figure).toEqual({ kind: 'point', value: 60 });
    expect(figures(view, 'hhi')?.remarks.map(({ code }) => code)).toContain('risk.remark.regionLeftOut');
  });

  it.each([
    [{ trade: { CHN: 1.1 }, recyclingInputRate: { REE: 0.01 }, substitutionIndex: { REE: 0.5 } }, true],
    [{ trade: { MYS: 1.1 }, recyclingInputRate: { REE: 0.01 }, substitutionIndex: { REE: 0.5 } }, false],
    [{ trade: { CHN: 1.1 }, substitutionIndex: { REE: 0.5 } }, false],
    [{ trade: { CHN: 1.1 }, recyclingInputRate: { REE: 0.01 } }, false],
    [{}, false],
  ])("bears the EU's name with its published factors alone: %j", (factors, isPublished) => {
    const world = row({ measure: 'world_production', country: 'CHN', value: 100 });
    const view = tableRisk(table([world], factors));
    expect(figures(view, 'supply_risk') !== undefined).toBe(isPublished);
    expect(figures(view, 'concentration_risk') !== undefined).toBe(!isPublished);
  });

  it("gives the concentration of the world's production, with bounds for what is not named", () => {
    const made = (country: string, value: number) => row({ measure: 'world_production', country, value });
    const view = tableRisk(table([...SOURCES, made('CHN', 70), made('AUS', 25), made('ZZZ', 5)]));
    // 70² + 25², and 5 more of which each unnamed one is no larger than 25.
    expect(figures(view, 'world_hhi')).toMatchObject({
      figure: { kind: 'interval', low: expect.closeTo(5525, 9), high: expect.closeTo(5550, 9) },
      basis: { of: 'world_production' },
      year: 2023,
    });
    expect(figures(tableRisk(table(SOURCES)), 'world_hhi')).toBeUndefined();
  });

  it.each([
    ['observations.0.country', table([row({ country: 'other', value: 30 })])],
    [
      'feeds.0.fromCountry',
      table(SOURCES, {
        feeds: [
          {
            material: 'REE',
            country: 'CHN',
            stage: 'separation',
            fromCountry: 'その他',
            fromStage: 'mining',
            percent: 100,
            source: 's',
          },
        ],
      }),
    ],
    ['trade.Rest of world', table(SOURCES, { trade: { 'Rest of world': 1.1 } })],
  ])('refuses others that would count as one country, at %s', (field, wrong) => {
    expect(codeOf(() => tableRisk(wrong))).toEqual(['refusal.reference.noCountry', field]);
  });

  it('scores the risk with governance, trade and a declared default from the table', () => {
    const world = row({ measure: 'world_production', country: 'CHN', value: 100 });
    const scores = [{ country: 'CHN', indicator: 'mean_of_six', score: -0.3, source: 'WGI' }];
    const view = tableRisk(
      table([world], {
        governance: scores,
        trade: { CHN: 1.1 },
        recyclingInputRate: { REE: 0.01 },
        substitutionIndex: { REE: 0.5 },
      }),
    );
    expect(figures(view, 'supply_risk')?.remarks.map(({ code }) => code)).toContain('risk.remark.tableTrade');
    // 2 * (2.5 + 0.3) * 1.1 * 0.99 * 0.5
    expect(figures(view, 'supply_risk')?.figure).toEqual({ kind: 'point', value: expect.closeTo(3.0492, 9) });
  });

  it('refuses shares over 100 % and feeds that are none, with the place', () => {
    const over = [row({ country: 'CHN', value: 70 }), row({ country: 'MYS', value: 40 })];
    expect(codeOf(() => tableRisk(table(over)))[0]).toBe('refusal.risk.sharesOver');
    const feed = {
      material: 'REE',
      country: 'JPN',
      stage: 'separation',
      fromCountry: 'JPN',
      fromStage: 'separation',
    };
    const loop = { feeds: [{ ...feed, percent: 100, source: 'x' }] };
    expect(codeOf(() => tableRisk(table(SOURCES, loop)))).toEqual([
      'refusal.risk.closedLoop',
      'feeds.JPN@separation',
    ]);
    expect(riskTable.safeParse({ economy: 'USA' }).success).toBe(false);
  });
});
