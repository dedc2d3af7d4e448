import type { RowChange } from '@shared/model/plan';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ChangeLog } from '../../electron/store/change-log/log';
import { unpackChanges } from '../../electron/store/change-log/packed-changes';
import { packedRowsSince, rowsSince } from '../../electron/store/change-log/rows-since';
import { targetsOfChanges } from '../../electron/store/change-log/table-target';
import { configure } from '../../electron/store/database';
import { migrate } from '../../electron/store/migrations';
import { loadSqlEngine } from '../../electron/store/sql';
import { WASM } from '../places';
import { CHN, everyRow, share, supplier } from './support/rows';

const HEADER = { at: '2026-01-01T00:00:00.000Z', who: 'a', label: 'b', reason: null };
const MOST = 40;

const put = fc
  .record({ id: fc.nat(9), value: fc.nat(99), locked: fc.boolean(), note: fc.option(fc.string()) })
  .map(({ id, value, locked, note }): RowChange => {
    const row = share(`s${id}`, 'lynas', 2030 + id, value, {
      locked,
      note: note === '' ? null : note,
    });
    return { table: 'share', op: 'put', row };
  });
const named = fc
  .record({
    id: fc.nat(3),
    aliases: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
  })
  .map(
    ({ id, aliases }): RowChange => ({
      table: 'supplier',
      op: 'put',
      row: supplier(`p${id}`, CHN, { aliases }),
    }),
  );
const gone = fc.nat(9).map((id): RowChange => ({ table: 'share', op: 'remove', id: `s${id}` }));
const act = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(put, put, named, gone), { minLength: 1, maxLength: 12 }) },
  fc.constantFrom('undo' as const, 'redo' as const),
);

it('are told by columns as they are told row by row, after any changes', async () => {
  const engine = await loadSqlEngine(WASM);
  let asTheyStood = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const sql = engine.open();
      configure(sql);
      migrate(sql, 0);
      const log = new ChangeLog(sql, 'project');
      log.commitBase(HEADER, (write) => void write(targetsOfChanges(everyRow())));
      for (const one of acts) {
        if (typeof one !== 'string')
          log.commit(
            HEADER,
            (write) => void write(targetsOfChanges(one)),
            () => undefined,
          );
        else if (log.position[one].next !== null) log.step(one, 'a', HEADER.at, () => undefined);
        for (const since of [log.head.seq, log.head.seq - 1, log.head.seq - 2]) {
          const packed = packedRowsSince(sql, since, MOST);
          if (packed !== null && 'packed' in packed) asTheyStood += 1;
          expect(packed === null ? null : unpackChanges(structuredClone(packed))).toEqual(
            rowsSince(sql, since, MOST),
          );
        }
      }
      sql.close();
    }),
    { numRuns: 60 },
  );
  expect(asTheyStood).toBeGreaterThan(60);
});
