import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { movedBy, namedIn, newOfKind, type Shocks, shockTouches, withNamed } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';

const country = (text: string) => text as CountryId;
const material = (text: string) => text as MaterialId;
const supplier = (text: string) => text as SupplierId;

const flow = {
  countryId: country('CHN'),
  materialId: material('Dy'),
  stage: 'separation',
  economyId: country('JPN'),
} as const;

const ban: Shocks['ban'] = {
  kind: 'ban',
  id: 'b',
  label: 'b',
  imposedBy: country('CHN'),
  materials: [],
  stages: [],
  destinations: [],
  start: isoDate('2026-01-01'),
  end: isoDate('2026-02-01'),
  recoveryDays: 0,
};

describe('a shock on Chinese dysprosium for Japan', () => {
  it.each<[string, Partial<Shocks['ban']>, boolean]>([
    ['of all and for all', {}, true],
    ['by another country', { imposedBy: country('MMR') }, false],
    ['on this material among others', { materials: [material('Tb'), material('Dy')] }, true],
    ['on another material', { materials: [material('Tb')] }, false],
    ['at this stage', { stages: ['separation'] }, true],
    ['at another stage', { stages: ['magnet'] }, false],
    ['against this economy', { destinations: [country('JPN')] }, true],
    ['against another economy', { destinations: [country('USA')] }, false],
    [
      'where one of four does not fit',
      { materials: [material('Dy')], destinations: [country('USA')] },
      false,
    ],
  ])('%s', (_what, change, touches) => {
    expect(shockTouches({ ...ban, ...change }, flow)).toBe(touches);
  });
});

describe('licences asked of firms', () => {
  const asked = newOfKind('licence', {
    id: 'l',
    label: 'l',
    imposedBy: country('CHN'),
    start: isoDate('2026-01-01'),
    end: isoDate('2026-02-01'),
    exempt: [supplier('free'), supplier('both')],
  });

  it.each([
    ['of all', [], 'one', true],
    ['of all but those with a general one', [], 'free', false],
    ['of those named alone', ['one', 'both'], 'one', true],
    ['of no other', ['one', 'both'], 'two', false],
    ['of none that has a general one, named or not', ['one', 'both'], 'both', false],
  ])('are asked %s', (_what, firms, firm, touches) => {
    const shock = { ...asked, firms: firms.map(supplier) };
    expect(shockTouches(shock, { ...flow, supplierId: supplier(firm) })).toBe(touches);
  });
});

it.each([
  [40, '2026-02-10', '2026-03-13', '2026-03-01'],
  [-1, '2025-12-31', '2026-01-31', '2026-01-19'],
])(
  'a shock moved by %i days goes with its end and with the dates among its terms',
  (days, start, end, out) => {
    const licence = newOfKind('licence', {
      id: 'l',
      label: 'l',
      imposedBy: country('CHN'),
      start: isoDate('2026-01-01'),
      end: isoDate('2026-02-01'),
      queuedPercent: 50,
      releaseStart: isoDate('2026-01-20'),
      releaseDays: 30,
    });
    expect(movedBy(licence, days)).toEqual({ ...licence, start, end, releaseStart: out });
  },
);

describe('the rows that a shock names', () => {
  const licence = newOfKind('licence', {
    id: 'CHN',
    label: 'CHN',
    imposedBy: country('CHN'),
    materials: [material('Dy')],
    destinations: [country('JPN')],
    start: isoDate('2026-01-01'),
    end: isoDate('2026-02-01'),
    firms: [supplier('one'), supplier('two')],
    endUses: { uses: ['motors'], tiers: [1] },
  });
  const other = (table: string, id: string) => `${table} ${id}`;

  it('are told under other ids, and nothing else is: not its own id, nor a label that reads like one', () => {
    const renamed = withNamed(licence, other);
    expect(renamed).toEqual({
      ...licence,
      imposedBy: 'country CHN',
      materials: ['material Dy'],
      destinations: ['country JPN'],
      firms: ['supplier one', 'supplier two'],
      endUses: { uses: ['use motors'], tiers: [1] },
    });
    expect(namedIn(renamed, 'supplier')).toEqual(['supplier one', 'supplier two']);
  });

  it('leaves out what it leaves out', () => {
    expect(withNamed(ban, (_table, id) => id)).toEqual(ban);
  });
});
