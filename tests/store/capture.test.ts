import type { RowChange } from '@shared/model/plan';
import type { Share } from '@shared/model/tables/share';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Capture } from '../../electron/store/change-log/capture';
import { targetsOfChanges } from '../../electron/store/change-log/table-target';
import { writeTargets } from '../../electron/store/change-log/write-rows';
import { configure } from '../../electron/store/database';
import { migrate } from '../../electron/store/migrations';
import { storedRow } from '../../electron/store/schema/stored-rows';
import { type RowValues, tableMap } from '../../electron/store/schema/table-map';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { WASM } from '../places';
import { everyRow, share } from './support/rows';

const put = (row: Share): RowChange => ({ table: 'share', op: 'put', row });

describe('what is captured', () => {
  let sql: Sql;
  let capture: Capture;
  const write = (...changes: RowChange[]) => writeTargets(sql, capture, targetsOfChanges(changes), true);
  const take = () =>
    capture
      .take()
      .tables.flatMap(({ map, images }) =>
        images.map(({ before, after }) => [map.table, ...[before, after].map(shareIn)]),
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
        const [{ images } = { images: [] }] = capture.take().tables;
        expect(images).toEqual([{ before: null, after: storedRow(sql, tableMap('share'), 'n') }]);
      }),
    );
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

/** The value of a share in its image, which tells one image from another here. */
function shareIn(image: RowValues | null): unknown {
  return image?.[tableMap('share').columns.indexOf('value')] ?? null;
}
