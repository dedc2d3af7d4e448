import { dayAt, partnerLines, yearAt } from '@shared/features/trade-watch/flow-lines';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { country } from '../ids';

const row = (countryId: string | null, period: string, value: number) =>
  newRow(TABLES.observation, {
    id: `${countryId}|${period}`,
    seriesId: 's',
    period,
    year: Number(period.slice(0, 4)),
    value,
    countryId: countryId === null ? null : country(countryId),
    censor: 'none' as const,
    mark: 'known' as const,
  });

describe('lines of partners', () => {
  it('are the largest, with months in their places and totals left out', () => {
    const rows = [
      row('CHN', '2025-10', 226),
      row('CHN', '2025-09', 228),
      row('VNM', '2025', 300),
      row('THA', '2025', 2),
      row(null, '2025', 999),
    ];
    const { lines, others } = partnerLines(rows, 's', 2);
    expect(lines.map(({ countryId }) => countryId)).toEqual(['VNM', 'CHN']);
    expect(lines[1]?.points.map(({ period }) => period)).toEqual(['2025-09', '2025-10']);
    expect(others).toBe(1);
  });

  it.each([
    ['2025', 2025],
    ['2025-07', 2025 + 6.5 / 12],
    ['2025-H1', 2025.25],
    ['2025-H2', 2025.75],
  ])('%s stands at %d', (period, at) => {
    expect(yearAt({ period, year: 2025 })).toBeCloseTo(at, 6);
  });

  it('stand beside days of controls', () => {
    expect(dayAt('2025-04-04')).toBeGreaterThan(2025 + 3 / 12);
    expect(dayAt('2025-04-04')).toBeLessThan(2025 + 4 / 12);
  });
});
