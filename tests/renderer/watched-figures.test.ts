import type { PublishedFigures } from '@shared/features/overview/contract';
import { expect, it } from 'vitest';
import {
  leadFigures,
  watchedByDefinition,
  watchedOverYears,
} from '../../renderer/features/overview/watched-figures';
import { country } from '../ids';
import { rows } from '../sample/rows';

const published = {
  series: rows('series'),
  observations: rows('observation'),
} as unknown as PublishedFigures; // what is looked at
const figures = watchedByDefinition(published, country('JPN'), [country('CHN')]);

it('shows the newest figure of each definition, a month as a month', () => {
  const eq = figures.find(({ series }) => series.id === 'jp-customs-metal-eq-volume');
  expect(eq).toMatchObject({ observation: { period: '2026-01', value: 76 }, ofYear: null });
});

it('puts figures of whole years alone beside each other by year', () => {
  const periods = leadFigures(figures).map(({ observation }) => observation.period);
  expect(periods.length).toBeGreaterThan(1);
  expect(periods.filter((period) => !/^(FY)?\d{4}$/.test(period))).toEqual([]);
});

it('draws no line through a month or half a year', () => {
  const lines = watchedOverYears(published, country('JPN'), [country('CHN')]);
  expect(lines.map(({ series }) => series.id)).toContain('jp-all-official-volume');
  const periods = lines.flatMap(({ points }) => points.map(({ period }) => period));
  expect(periods.filter((period) => period.includes('-'))).toEqual([]);
});
