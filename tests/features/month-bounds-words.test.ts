import { boundsMessage, leadOf } from '@shared/features/months/months-report';
import type { MonthsView, ShownMonth } from '@shared/features/months/months-view';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';

const series = newRow(TABLES.series, {
  ...{ id: 's', nameEn: 'S', nameJa: 'S', definitionEn: 'd', definitionJa: 'd', kind: 'imports' },
  ...{ material: 'REE', stage: 'separation', unit: 'tonnes' },
});

function view(value: number, low: number, high: number): MonthsView {
  const newest: ShownMonth = {
    ...{ month: '2026-12', value, bounds: { low, high, until: '2026-11' }, underMeasure: false },
    ...{ mirror: null, unitValue: null, rowId: null, mark: null },
  };
  const row = { series, newest, isMixed: false } as MonthsView['rows'][number]; // what a sentence reads of it
  return { economyId: 'JPN', partnerId: 'CHN', rows: [row] } as unknown as MonthsView; // likewise
}

const keyOf = (said: ReturnType<typeof leadOf>) =>
  typeof said === 'object' && 'key' in said ? said.key : said;

describe('bounds that are written as one figure', () => {
  it.each([
    [600.023, 600, 600.022, 'months.lead.withinOne'],
    [700, 600, 600.022, 'months.lead.aboveOne'],
    [5, 600, 600.022, 'months.lead.belowOne'],
    [700, 500, 600, 'months.lead.above'],
    [600.2, 500, 600, 'months.lead.within'],
  ])('%f beside %f to %f: %s', (value, low, high, key) => {
    expect(keyOf(leadOf(view(value, low, high)))).toBe(key);
  });

  it('are said once in the table', () => {
    const [row] = view(600, 600, 600.02).rows;
    if (row === undefined) throw new Error('no row');
    expect(boundsMessage(row, 'months.range')).toEqual({ format: 'mass', value: 600 });
  });
});
