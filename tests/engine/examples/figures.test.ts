import { ownMass } from '@shared/base/mass-basis';
import type { Figure } from '@shared/model/indicator';
import { expect, it } from 'vitest';
import { layOn, yearlyFactor } from '../../../electron/engine/blueprint/lay-on';
import { countryRows } from '../../../electron/engine/indicators/country-rows';
import { governanceWeight, instability } from '../../../electron/engine/indicators/governance';
import { apparentConsumption, netImportReliance } from '../../../electron/engine/indicators/import-reliance';
import { groupMean, isCritical, worstStage } from '../../../electron/engine/indicators/worst-stage';
import { leontiefInverse } from '../../../electron/engine/look-through/leontief';
import { minersBehind } from '../../../electron/engine/look-through/no-feed-table';
import type { SupplyNode } from '../../../electron/engine/look-through/supply-graph';
import { supplyPaths } from '../../../electron/engine/look-through/supply-paths';
import { netDrainCover } from '../../../electron/engine/run';
import { targetProgress } from '../../../electron/engine/targets/progress';
import { rampFraction } from '../../../electron/engine/targets/ramp';
import { country } from '../../ids';

/** The examples by hand of docs/engine.md 1 and 13 to 16 that no other test holds, one a section. */
const exact = (value: number): Figure => ({ kind: 'point', value });

it('1.1: 10 t of dysprosium metal are 11.477 t REO', () => {
  expect(ownMass({ tonnes: 10, basis: 'metal' }, { basis: 'reo', metalPerOxide: 0.8713 })).toBeCloseTo(
    11.477,
    3,
  );
});

it('1.3: a group of Dy 5.6 and Gd without a figure has none, and names Gd', () => {
  const members = [
    { who: 'Dy', figure: exact(5.6) },
    { who: 'Gd', figure: { kind: 'missing' as const, of: [{ input: 'shares' as const, who: null }] } },
  ];
  expect(groupMean(members)).toEqual({ kind: 'missing', of: [{ input: 'member', who: 'Gd' }] });
});

it('13.3: a plant that takes a fifth of its feed back from itself makes 1.25 of what it gives', () => {
  expect(leontiefInverse([[0.2]])).toEqual([[1.25]]);
});

it('13.5: 60 % from Australia, 40 % from Japan that mines nothing; the world mines 1 : 3', () => {
  const partners = [
    { countryId: country('AUS'), direct: 0.6, mined: 0.25 },
    { countryId: country('JPN'), direct: 0.4, mined: 0 },
    { countryId: country('CHN'), direct: 0, mined: 0.75 },
  ];
  expect(
    minersBehind(partners).map(({ countryId, share }) => [countryId, Number(share.toFixed(12))]),
  ).toEqual([
    ['AUS', 0.7],
    ['CHN', 0.3],
  ]);
});

it('13.6: 30 % from a plant in Malaysia with 90 % of its ore from Australia: 27 % that way, 3 % from nobody knows', () => {
  const node = (
    id: string,
    place: string,
    stage: SupplyNode['stage'],
    feeds: SupplyNode['feeds'],
  ): [string, SupplyNode] => [id, { id, countryId: country(place), stage, feeds, yield: 1 }];
  const graph = new Map([
    node('weld', 'AUS', 'mining', []),
    node('kuantan', 'MYS', 'separation', [{ nodeId: 'weld', percent: 90, known: true, sourceId: null }]),
  ]);
  const paths = supplyPaths([{ nodeId: 'kuantan', percent: 30, known: true }], graph);
  expect(
    paths.map(({ steps, percent }) => [steps.map(({ countryId }) => countryId ?? '?').join(' '), percent]),
  ).toEqual([
    ['AUS MYS', 27],
    ['? MYS', 3],
  ]);
});

it('14.2: a score of -.5: W 6, g .6; of 3, clipped: W 0', () => {
  expect(governanceWeight(-0.5)).toMatchObject({ value: 6 });
  expect(instability(-0.5)).toMatchObject({ value: 0.6 });
  expect(governanceWeight(3)).toMatchObject({ value: 0, clipped: true });
});

it('14.4: extraction 4.5, refining 3.7: 4.5; with an importance of 2.7 it is not critical, with 2.8 it is', () => {
  const stages = [
    { stage: 'separation', figure: exact(3.7) },
    { stage: 'mining', figure: exact(4.5) },
  ];
  const worst = worstStage(stages);
  expect(worst).toMatchObject({ stage: 'mining', figure: { value: 4.5 } });
  expect([2.7, 2.8].map((importance) => isCritical(exact(4.5), importance))).toEqual([false, true]);
});

it('14.6: made 1,300, bought 6,000, sold 700: AC 6,600, reliance 80.3 %', () => {
  const consumption = apparentConsumption({
    production: 1_300,
    imports: 6_000,
    exports: 700,
    stockRelease: 0,
  });
  expect(consumption).toBe(6_600);
  expect(netImportReliance(consumption, exact(1_300))).toMatchObject({ value: expect.closeTo(0.803, 3) });
});

it('14.7: EU27 10 beside Germany 4 is left out; beside China alone it is unnamed', () => {
  const rows = (...said: [string, number][]) =>
    countryRows(said.map(([code, amount]) => ({ countryId: country(code), amount })));
  expect(rows(['EU27', 10], ['DEU', 4], ['CHN', 6])).toMatchObject({ unnamed: 0, leftOut: ['EU27'] });
  expect(rows(['EU27', 10], ['CHN', 6])).toMatchObject({ unnamed: 10, regionsAlone: ['EU27'] });
});

it('15.1: at most 50 % by 2030; 60 % in 2026, 48 % in 2028: 10 points away, on its path, met in 2028', () => {
  const path = [
    { year: 2026, low: 60, high: 60 },
    { year: 2028, low: 48, high: 48 },
  ];
  const asked = targetProgress({ rule: 'at_most', value: 50, dueYear: 2030 }, path, 2026);
  expect(asked).toMatchObject({ state: 'on_path', metInYear: 2028 });
});

it('15.2: planned for 2026, two years to full, a year late: 0, 1/3, 2/3 and 1', () => {
  const ramp = { startYear: 2026, yearsToFull: 2, slipYears: 1 };
  const parts = [2026, 2027, 2028, 2029].map((year) => Number(rampFraction(ramp, year).toFixed(4)));
  expect(parts).toEqual([0, 0.3333, 0.6667, 1]);
});

it('15.4: 80 to 20 % in two years is a half a year: 60 % elsewhere are 30, then 15', () => {
  const diversification = yearlyFactor({ year: 2010, value: 80 }, { year: 2012, value: 20 });
  const start = {
    year: 2026,
    sharePercent: 60,
    demandTonnes: 100,
    recyclingTonnes: 0,
    substitutionPercent: 0,
  };
  const points = layOn(start, { diversification, recycling: 0, substitution: 0, demand: 1 }, 2);
  expect(points.map(({ state }) => state.sharePercent)).toEqual([60, 30, 15]);
});

it('16.1: 42 days of cover without .8161 of the supply last 51.5 days, 60 days 73.5', () => {
  const lasting = [42, 60].map((cover) => netDrainCover(cover, 1, 0, 1 - 0.8161) ?? 0);
  expect(lasting.map((days) => Number(days.toFixed(1)))).toEqual([51.5, 73.5]);
});
