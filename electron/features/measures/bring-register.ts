import { valuesOf } from '@shared/base/values-of';
import type { RowChange } from '@shared/model/plan';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { tableRows } from '../data/table-rows';
import { loadSample } from '../files/load-sample';

/** The register, each table behind those that its rows name. */
const TABLES: readonly TableName[] = [
  'measure',
  'measureState',
  'measureGoods',
  'measureParty',
  'measureCoverage',
  'hsStage',
];

/**
 * Brings the register of measures and the codes of the bundled sample into a project that was made before it had them: rows
 * that it lacks, with the sources that they name, as one change. What stands there stays as it is.
 * @returns how many rows came
 */
export function bringRegister(session: Session, sampleFolder: string): Promise<{ readonly count: number }> {
  return session.write(async () => {
    const rows = loadSample(sampleFolder, session.language).flatMap((change) =>
      change.op === 'put' ? [change] : [],
    );
    const lacking: Extract<RowChange, { op: 'put' }>[] = [];
    for (const table of TABLES) {
      const own = await tableRows(session, table);
      const ids = new Set(own.map(({ id }) => id));
      const keys = new Set(own.map((row) => keyOf(table, row)));
      lacking.push(
        ...rows.filter(
          (one) => one.table === table && !ids.has(one.row.id) && !keys.has(keyOf(table, one.row)),
        ),
      );
    }
    const named = new Set(lacking.map(({ row }) => valuesOf(row).sourceId));
    const known = new Set((await tableRows(session, 'source')).map(({ id }) => id));
    const sources = rows.filter(
      ({ table, row }) => table === 'source' && named.has(row.id) && !known.has(row.id),
    );
    if (lacking.length > 0)
      await session.apply(session.say('change.measures.bring', { count: lacking.length }), [
        ...sources,
        ...lacking,
      ]);
    return { count: lacking.length };
  });
}

const keyOf = (table: TableName, row: object): string =>
  JSON.stringify(ANY_TABLE[table].key.map((field) => valuesOf(row)[field]));
