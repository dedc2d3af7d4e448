import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { gravest, markOf } from '../../renderer/features/data/row-lines';
import { EVERY_TABLE } from '../store/support/rows';

function mark(table: TableName, changes: object, secret: boolean, ...fields: string[]) {
  const row: AnyRow = { ...(EVERY_TABLE[table][0] as AnyRow), ...changes };
  return markOf(ANY_TABLE[table], { id: row.id, row, values: { ...row }, names: {}, secret }, fields);
}

describe('what is copied of a row', () => {
  it.each<[TableName, object, boolean, string[], ReturnType<typeof markOf>]>([
    ['stock', {}, true, ['tonnes'], 'state.secretStock'],
    ['stock', { note: 'in the shed' }, true, ['note'], 'state.secretStock'],
    ['stock', {}, true, ['materialId', 'tier'], null],
    ['stock', { note: null }, false, ['tonnes', 'note'], null],
    ['demand', { note: 'from Arai' }, false, ['tonnes', 'note'], 'state.notPublic'],
    ['assumption', { open: false, rate: null }, false, ['code'], 'state.notPublic'],
    ['assumption', { open: true }, false, ['textEn', 'textJa'], null],
    ['assumption', { open: true }, false, ['owner'], 'state.notPublic'],
    ['material', {}, false, ['nameEn', 'oxide'], null],
  ])(
    'says whether it may be read outside: %s %j, secret: %s, %j',
    (table, changes, secret, fields, expected) => {
      expect(mark(table, changes, secret, ...fields)).toBe(expected);
    },
  );

  it('says the gravest of what its rows say', () => {
    expect(gravest([null, 'state.notPublic', 'state.secretStock'])).toBe('state.secretStock');
    expect([gravest([null, 'state.notPublic']), gravest([null])]).toEqual(['state.notPublic', null]);
  });
});
