import type { ProjectTables, RowChange } from '@shared/model/plan';
import { byReadOrder } from '@shared/model/read-order';
import type { TableName } from '@shared/model/tables';
import { TABLE_NAMES } from '@shared/model/tables';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Capture } from '../../electron/store/change-log/capture';
import { type TableTarget, targetsOfChanges } from '../../electron/store/change-log/table-target';
import { writeTargets } from '../../electron/store/change-log/write-rows';
import { configure } from '../../electron/store/database';
import { migrate } from '../../electron/store/migrations';
import { readRow, readRows } from '../../electron/store/reads';
import { toRow, toValues } from '../../electron/store/schema/table-map';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { WASM } from '../places';
import { imagesIn } from './support/images-in';
import { EVERY_TABLE, everyRow, share } from './support/rows';

describe('rows through the file', () => {
  let sql: Sql;
  let capture: Capture;
  const write = (targets: readonly TableTarget[]) => writeTargets(sql, capture, targets, true);
  beforeEach(async () => {
    sql = (await loadSqlEngine(WASM)).open();
    configure(sql);
    migrate(sql, 0);
    capture = new Capture(sql);
    write(targetsOfChanges(everyRow()));
  });
  afterEach(() => sql.close());

  it.each(TABLE_NAMES)('come back as they were: %s', (table) => {
    expect(readRows(sql, table)).toEqual([...EVERY_TABLE[table]].sort(byReadOrder(table)));
  });

  it('come back bitwise for any number and any text', () => {
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    const text = fc.option(fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')));
    fc.assert(
      fc.property(number, text, fc.boolean(), text, (value, note, locked, importCell) => {
        const row = share('sh1', 'chn-all', 2025, value, { note, locked, importCell });
        write(targetsOfChanges([{ table: 'share', op: 'put', row }]));
        expect(readRow(sql, 'share', 'sh1')).toEqual({ ...row, value: value + 0 });
      }),
    );
  });

  it('refuses a row with a missing field', () => {
    const { note: _note, ...incomplete } = share('x', 'lynas', 2030, 1);
    expect(() => toValues('share', incomplete as ProjectTables['share'])).toThrow(/share.note is missing/); // as plain data may come
  });

  it('leaves rows whose key stays where they are, beside others that swap theirs', () => {
    const rows = [share('a', 'lynas', 2030, 1), share('b', 'lynas', 2031, 2), share('c', 'lynas', 2032, 3)];
    const put = (all: typeof rows) =>
      write(targetsOfChanges(all.map((row) => ({ table: 'share', op: 'put', row }))));
    put(rows);
    capture.take();
    const [a, b, c] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
    const after = [
      { ...a, year: 2031, note: 'moved' },
      { ...b, year: 2030 },
      { ...c, value: 7, locked: true },
    ];
    put(after);
    expect(after.map(({ id }) => readRow(sql, 'share', id))).toEqual(after);
    const { tables } = capture.take();
    const images = tables.flatMap(imagesIn);
    expect(images.map(({ before }) => before)).toEqual(
      expect.arrayContaining(rows.map((row) => toValues('share', row))),
    );
    expect(images.map((image) => image.after)).toEqual(
      expect.arrayContaining(after.map((row) => toValues('share', row))),
    );
  });

  it('keeps the last of several changes to one row', () => {
    const put = (value: number): RowChange => ({
      table: 'share',
      op: 'put',
      row: share('new', 'lynas', 2030, value),
    });
    write(targetsOfChanges([put(1), { table: 'share', op: 'remove', id: 'new' }, put(2), put(3)]));
    expect(readRow(sql, 'share', 'new')).toMatchObject({ value: 3 });
  });

  it('lets two shares exchange their keys in one change', () => {
    const [first, second] = EVERY_TABLE.share;
    if (first === undefined || second === undefined) throw new Error('two shares are needed');
    write(
      targetsOfChanges([
        { table: 'share', op: 'put', row: { ...first, supplierId: second.supplierId } },
        { table: 'share', op: 'put', row: { ...second, supplierId: first.supplierId } },
      ]),
    );
    expect(readRows(sql, 'share').map(({ id, supplierId }) => [id, supplierId])).toEqual([
      ['sh2', 'chn-all'],
      ['sh1', 'lynas'],
    ]);
  });

  it('removes everything in any order', () => {
    const removes = Object.entries(EVERY_TABLE).flatMap(
      ([table, rows]) => rows.map(({ id }): RowChange => ({ table: table as TableName, op: 'remove', id })), // keys of EVERY_TABLE
    );
    write(targetsOfChanges(removes));
    expect(TABLE_NAMES.flatMap((table) => readRows(sql, table))).toEqual([]);
  });

  it('reads a row the same way as it writes it', () => {
    for (const row of EVERY_TABLE.scenario) {
      const values = toValues('scenario', row).map((value) =>
        typeof value === 'boolean' ? Number(value) : value,
      );
      expect(toRow('scenario', values)).toEqual(row);
    }
  });
});
