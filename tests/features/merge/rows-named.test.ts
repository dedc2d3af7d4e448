import { isoDate } from '@shared/base/calendar';
import { newOfKind } from '@shared/model/shock';
import type { AnyRow } from '@shared/model/table';
import type { Override } from '@shared/model/tables/override';
import { describe, expect, it } from 'vitest';
import { rowsNamedBy } from '../../../electron/features/merge/rows-named';
import { country, supplier } from '../../ids';
import { DY } from '../../store/support/rows';

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

it('a shock names the rows of its scope and of its terms, and none by what it is called', () => {
  const shock = newOfKind('licence', {
    id: 'CHN',
    label: 'magnets',
    imposedBy: country('CHN'),
    materials: [DY],
    start: isoDate('2026-01-01'),
    end: isoDate('2026-02-01'),
    firms: [supplier('lynas')],
    endUses: { uses: ['motors'], tiers: [1] },
  });
  const rows = rowsNamedBy('scenarioShock', {
    id: 's',
    scenarioId: 'dry year',
    position: 0,
    shock,
  } as AnyRow);
  expect(rows.map(({ table, id }) => `${table} ${id}`)).toEqual([
    'scenario dry year',
    'country CHN',
    'material Dy',
    'supplier lynas',
    'use motors',
  ]);
});
