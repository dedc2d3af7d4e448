import { isoDate } from '@shared/base/calendar';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { countDependents, dependentsIn } from '../../../electron/features/data/dependents';
import { CHN, DY, JPN, supplierId } from '../../store/support/rows';

const GIVEN = { id: 'k', imposedBy: CHN, start: isoDate('2026-01-01'), end: isoDate('2026-06-01') };
const rowsWith = (shock: Shock): Partial<Record<TableName, readonly AnyRow[]>> => ({
  scenarioShock: [{ id: 'row', scenarioId: 'sc', position: 0, shock } as AnyRow],
});
const goes = (shock: Shock, table: TableName, id: string): boolean => {
  const rows = rowsWith(shock);
  return dependentsIn((name) => rows[name] ?? [], table, [id]).gone.has('scenarioShock');
};

describe('a shock goes with a row that it names, by what its terms declare', () => {
  it.each<[TableName, string, Shock]>([
    ['country', 'CHN', newOfKind('ban', GIVEN)],
    ['country', 'JPN', newOfKind('ban', { ...GIVEN, destinations: [JPN] })],
    ['material', 'Dy', newOfKind('ban', { ...GIVEN, materials: [DY] })],
    ['supplier', 'lynas', newOfKind('outage', { ...GIVEN, supplierId: supplierId('lynas') })],
    ['supplier', 'lynas', newOfKind('licence', { ...GIVEN, firms: [supplierId('lynas')] })],
    ['supplier', 'lynas', newOfKind('licence', { ...GIVEN, exempt: [supplierId('lynas')] })],
    ['use', 'motors', newOfKind('licence', { ...GIVEN, endUses: { uses: ['motors'], tiers: [] } })],
    ['scenario', 'sc', newOfKind('ban', GIVEN)],
  ])('of the table %s: %s', (table, id, shock) => {
    expect(goes(shock, table, id)).toBe(true);
  });

  it('and not with one that is called like its name, its id, its stage, its day or a choice of its own', () => {
    const shock = newOfKind('quota', { ...GIVEN, label: 'Dy', labelJa: 'ジスプロシウム', stages: ['metal'] });
    const texts = Object.values(shock)
      .flat()
      .filter((text): text is string => typeof text === 'string');
    expect(texts).toEqual(expect.arrayContaining(['Dy', 'ジスプロシウム', 'k', 'metal', 'quota']));
    for (const text of texts.filter((one) => one !== 'CHN'))
      for (const table of ['material', 'supplier', 'use', 'country'] as const)
        expect([table, text, goes(shock, table, text)]).toEqual([table, text, false]);
  });

  it('and not with a row of another table that has the same id', () => {
    expect(goes(newOfKind('ban', { ...GIVEN, materials: [DY] }), 'supplier', 'Dy')).toBe(false);
    expect(goes(newOfKind('ban', GIVEN), 'material', 'CHN')).toBe(false);
  });
});

it('a scenario that runs for a country that goes stays, and runs for none', () => {
  const scenario = { id: 'sc', name: 'Ban', window: { economyId: JPN, stage: null, start: null, days: 30 } };
  const other = { ...scenario, id: 'other', window: { ...scenario.window, economyId: CHN } };
  const rows: Partial<Record<TableName, readonly AnyRow[]>> = { scenario: [scenario, other] };
  const { gone, kept } = dependentsIn((name) => rows[name] ?? [], 'country', [JPN]);
  expect(gone.has('scenario')).toBe(false);
  expect([...(kept.get('scenario')?.values() ?? [])]).toEqual([
    { ...scenario, window: { ...scenario.window, economyId: null } },
  ]);
});

it('what cites a source that goes stays, and cites nothing', () => {
  const [cites, other] = ['vault', 'open'].map((sourceId) => ({ id: `of ${sourceId}`, sourceId, note: 'n' }));
  const rows: Partial<Record<TableName, readonly AnyRow[]>> = { demand: [cites, other] as AnyRow[] };
  const dependents = dependentsIn((name) => rows[name] ?? [], 'source', ['vault']);
  expect([...dependents.gone.keys()]).toEqual(['source']);
  expect([...(dependents.kept.get('demand')?.values() ?? [])]).toEqual([{ ...cites, sourceId: null }]);
  expect(countDependents(dependents, 'source', ['vault'])).toEqual([
    { table: 'demand', rows: 1, stay: true },
  ]);
});
