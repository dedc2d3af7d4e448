import type { RowChange } from '@shared/model/plan';
import type { Share } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Capture } from '../../electron/store/change-log/capture';
import { targetOfFresh, targetsOfChanges } from '../../electron/store/change-log/table-target';
import { writeTargets } from '../../electron/store/change-log/write-rows';
import { configure } from '../../electron/store/database';
import { migrate } from '../../electron/store/migrations';
import { readEntries, readRows, readSet } from '../../electron/store/reads';
import { freshRows, freshRowsOf } from '../../electron/store/schema/fresh-rows';
import { storedRow } from '../../electron/store/schema/stored-rows';
import { type RowValues, tableMap } from '../../electron/store/schema/table-map';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { WASM } from '../places';
import { imagesIn } from './support/images-in';
import { CHN, DY, everyRow, JPN, share, supplier } from './support/rows';

const put = (row: Share): RowChange => ({ table: 'share', op: 'put', row });
const putSupplier = (row: Supplier): RowChange => ({ table: 'supplier', op: 'put', row });

describe('what is captured', () => {
  let sql: Sql;
  let capture: Capture;
  const write = (...changes: RowChange[]) => writeTargets(sql, capture, targetsOfChanges(changes), true);
  const take = () =>
    capture
      .take()
      .tables.flatMap((table) =>
        imagesIn(table).map(({ before, after }) => [table.map.table, ...[before, after].map(shareIn)]),
      );
  beforeEach(async () => {
    sql = (await loadSqlEngine(WASM)).open();
    configure(sql);
    migrate(sql, 0);
    capture = new Capture(sql);
    write(...everyRow());
    capture.take();
  });
  afterEach(() => sql.close());

  const first = put(share('n', 'lynas', 2030, 5));
  const gone: RowChange = { table: 'share', op: 'remove', id: 'n' };
  it.each<[what: string, before: readonly RowChange[], steps: readonly RowChange[], images: unknown[]]>([
    ['a new row', [], [first], [['share', null, 5]]],
    ['a row put back as it was', [first], [first], []],
    ['a row that changes', [first], [put(share('n', 'lynas', 2030, 6))], [['share', 5, 6]]],
    ['a new row written twice', [], [first, put(share('n', 'lynas', 2030, 6))], [['share', null, 6]]],
    ['a row that comes and goes', [], [first, gone], []],
    ['a row that goes and comes', [first], [gone, put(share('n', 'lynas', 2030, 7.5))], [['share', 5, 7.5]]],
  ])('is one image a row: %s', (_what, before, steps, images) => {
    write(...before);
    capture.take();
    for (const step of steps) write(step);
    expect(take()).toEqual(images);
  });

  it('of a block leaves what stands between its rows alone', () => {
    const years = [2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038];
    write(...years.map((year) => put(share(`b${year}`, 'lynas', year, 5))));
    capture.take();
    const written = years.filter((year) => year !== 2034 && year !== 2036);
    write(...written.map((year) => put(share(`b${year}`, 'lynas', year, 6))));
    expect(take()).toEqual(written.map(() => ['share', 5, 6]));
    const standing = years.map((year) => storedRow(sql, tableMap('share'), `b${year}`) !== null);
    expect(standing).toEqual(years.map(() => true));
  });

  it('is what the file holds, for any number and any text', () => {
    const text = fc.option(fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')));
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, fc.option(number), text, fc.boolean(), (value, low, note, locked) => {
        write({ table: 'share', op: 'remove', id: 'n' });
        capture.take();
        write(put(share('n', 'lynas', 2030, value, { low, note, locked })));
        const images = capture.take().tables.flatMap(imagesIn);
        expect(images).toEqual([{ before: null, after: storedRow(sql, tableMap('share'), 'n') }]);
      }),
    );
  });

  it('of new rows is the same whether or not it is known that they are new', async () => {
    const twin = (await loadSqlEngine(WASM)).open();
    configure(twin);
    migrate(twin, 0);
    const naive = new Capture(twin);
    writeTargets(twin, naive, targetsOfChanges(everyRow()), true);
    naive.take();
    let ids = 0;
    let year = 0;
    const step = fc.oneof(
      fc.record({ fresh: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ suppliers: fc.integer({ min: 1, max: 4 }), place: fc.option(fc.constant('Perth')) }),
      fc.record({ put: fc.nat(9), value: fc.nat(40) }),
      fc.record({ remove: fc.nat(9) }),
      fc.constant('take' as const),
    );
    const images = (of: Capture) => {
      const { tables } = of.take();
      expect(new Set(tables.map(({ map }) => map)).size).toBe(tables.length);
      return tables
        .flatMap((table) => imagesIn(table).map((image) => ({ table: table.map.table, ...image })))
        .sort((a, b) => (String((a.after ?? a.before)?.[0]) < String((b.after ?? b.before)?.[0]) ? -1 : 1));
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const rows: Share[] = [];
        const suppliers: Supplier[] = [];
        const both = (...changes: RowChange[]) => {
          write(...changes);
          writeTargets(twin, naive, targetsOfChanges(changes), true);
        };
        for (const one of [...steps, 'take' as const]) {
          if (one === 'take') expect(images(capture)).toEqual(images(naive));
          else if ('fresh' in one) {
            const made = Array.from({ length: one.fresh }, () =>
              share(`f-${++ids}`, 'lynas', 2031 + (year++ % 160), 3),
            );
            rows.push(...made);
            writeTargets(sql, capture, [targetOfFresh(freshRows('share', byColumns(made)))], true);
            writeTargets(twin, naive, targetsOfChanges(made.map(put)), true);
          } else if ('suppliers' in one) {
            const made = Array.from({ length: one.suppliers }, (_, at) => ({
              ...supplier(`s-${++ids}`, CHN, { place: at === 0 ? one.place : null }),
              aliases: [`Lynas ${ids}`],
            }));
            suppliers.push(...made);
            writeTargets(sql, capture, [targetOfFresh(freshRowsOf('supplier', made))], true);
            writeTargets(twin, naive, targetsOfChanges(made.map(putSupplier)), true);
          } else {
            const at = 'put' in one ? one.put : one.remove;
            const row = rows[at];
            if (row === undefined) continue;
            if ('put' in one) both(put({ ...row, value: one.value }));
            else both({ table: 'share', op: 'remove', id: row.id });
          }
        }
        both(...rows.map(({ id }): RowChange => ({ table: 'share', op: 'remove', id })));
        both(...suppliers.map(({ id }): RowChange => ({ table: 'supplier', op: 'remove', id })));
        expect(images(capture)).toEqual(images(naive));
        expect(readRows(sql, 'supplier')).toEqual(readRows(twin, 'supplier'));
      }),
      { seed: 1127, numRuns: 60 },
    );
    twin.close();
  });

  it.each([
    [
      'a row that is put in',
      "INSERT INTO saved_mapping (id, name, fingerprint, mapping) VALUES ('x', 'x', 'x', '{}')",
    ],
    ['a row that is changed', 'UPDATE stock SET tonnes = 1'],
    ['a row that is taken out', 'DELETE FROM stock'],
  ])('refuses what is written around the change log: %s', (_what, around) => {
    sql.run(around);
    expect(() => capture.take()).toThrow('rows were written around the change log');
  });
});

describe('what a set enters', () => {
  it('is what its rows say, in their order', async () => {
    const sql = (await loadSqlEngine(WASM)).open();
    configure(sql);
    migrate(sql, 0);
    const capture = new Capture(sql);
    writeTargets(sql, capture, targetsOfChanges(everyRow()), true);
    const ids = ['z', 'B', 'b-10', 'b-2', 'あ', 'a'];
    const made = ids.map((id): RowChange => ({ table: 'supplier', op: 'put', row: supplier(id, CHN) }));
    writeTargets(sql, capture, targetsOfChanges(made), true);
    const one = fc.tuple(
      fc.nat(5),
      fc.integer({ min: 2040, max: 2042 }),
      fc.double({ min: 0, max: 90, noNaN: true }),
    );
    let count = 0;
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ([at, year]) => `${at} ${year}` }), (rows) => {
        const shares = rows.map(([at, year, value], index) =>
          share(`e${++count}`, ids[at] ?? '', year, value, {
            enteredAs: index % 3 === 0 ? 'percent' : 'tonnes',
            basis: index % 2 === 0 ? 'reo' : 'metal',
          }),
        );
        writeTargets(sql, capture, targetsOfChanges(shares.map(put)), true);
        for (const year of [2040, 2041, 2042]) {
          const set = { economyId: JPN, materialId: DY, stage: 'separation', year } as const;
          const naive = readSet(sql, 'share', set).map(({ enteredAs, value, basis }) => ({
            enteredAs,
            value,
            basis,
          }));
          expect(readEntries(sql, set)).toEqual(naive);
        }
        const gone = shares.map(({ id }): RowChange => ({ table: 'share', op: 'remove', id }));
        writeTargets(sql, capture, targetsOfChanges(gone), true);
      }),
      { seed: 1127, numRuns: 80 },
    );
    sql.close();
  });
});

/** Rows as lists of their fields. */
function byColumns(rows: readonly Share[]) {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Share)[];
  return {
    count: rows.length,
    columns: Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])),
  };
}

/** The value of a share in its image, which tells one image from another here. */
function shareIn(image: RowValues | null): unknown {
  return image?.[tableMap('share').columns.indexOf('value')] ?? null;
}
