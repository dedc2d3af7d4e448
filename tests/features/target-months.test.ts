import { riskReport } from '@shared/features/risk/risk-report';
import { monthsOfTarget } from '@shared/features/risk/target-months';
import { expect, it } from 'vitest';
import { risk } from '../../electron/features/risk/risk';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const ASKED = { economyId: country('JPN'), year: 2026, scenarioId: null, country: country('CHN') };

// The sample has January 2026 alone: 76 % as published, and 1,127 of 1,478 t.
it('a target on imports says the months that are kept beside the plan, and that they are no year', async () => {
  const { targets } = await risk(await sampleSession(), ASKED);
  const below = targets.find(({ target }) => target.id === 'tgt-jp-below-50');
  expect(below?.recorded.map(({ seriesId, year, months, low }) => [seriesId, year, months, low])).toEqual([
    ['jp-customs-metal-eq-tonnes', 2026, 1, expect.closeTo((1127 / 1478) * 100, 9)],
    ['jp-customs-metal-eq-volume', 2026, 1, 76],
  ]);
  expect(monthsOfTarget(targets, 'tgt-jp-below-50')).toHaveLength(2);
  expect(monthsOfTarget(targets, 'tgt-jp-stock-60')).toEqual([]);
});

it('is a column of the table of targets, and a line below it', async () => {
  const report = riskReport(await risk(await sampleSession(), ASKED));
  const held = report.tables.find(({ key }) => key === 'targets');
  const row = held?.rows.find(({ key }) => key.includes('tgt-jp-below-50'));
  const months = row !== undefined && 'months' in row.cells ? row.cells.months : null;
  expect(months).toHaveLength(2);
  expect(held?.notes).toHaveLength(1);
});
