import type { Override } from '@shared/model/tables/override';
import { describe, expect, it } from 'vitest';
import { rowsNamedBy } from '../../../electron/features/merge/rows-named';

const override = (field: Override['field'], key: string): Override => ({
  id: 'o',
  scenarioId: 'dry year',
  field,
  key,
  value: 1,
  reason: 'CHN',
});

describe('the rows that an override names', () => {
  it.each([
    ['share.percent', 'JPN|Dy|separation|2026|lynas', ['country JPN', 'material Dy', 'supplier lynas']],
    ['stock.tonnes', 'JPN|Dy|firm', ['country JPN', 'material Dy']],
    ['demand.tonnes', 'motors|Dy|2026', ['use motors', 'material Dy']],
    ['shock.off', 'CHN', []],
  ] as const)('%s %s, and never by a word that reads like an id', (field, key, named) => {
    const rows = rowsNamedBy('override', override(field, key)).map(({ table, id }) => `${table} ${id}`);
    expect(rows).toEqual(['scenario dry year', ...named]);
  });
});
