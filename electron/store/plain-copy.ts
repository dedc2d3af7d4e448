import { APPLICATION_ID_OF_COPY } from './migrations';
import { loadSqlEngine, type SqlIn } from './sql';

/** A table of a plain copy: its columns by name and type, and its rows. */
interface PlainTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: 'TEXT' | 'REAL' | 'INTEGER' }[];
  readonly rows: readonly (readonly SqlIn[])[];
}

/**
 * A SQLite file that other programs read: a table a name, a view of the same rows in the plural, and nothing that writes. It is
 * no project, and says so by its mark.
 */
export async function plainCopy(
  wasmPath: string,
  tables: readonly PlainTable[],
  about: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const sql = (await loadSqlEngine(wasmPath)).open();
  try {
    sql.script(`PRAGMA application_id = ${APPLICATION_ID_OF_COPY};`);
    const origin: PlainTable = {
      name: 'about',
      columns: [
        { name: 'key', type: 'TEXT' },
        { name: 'value', type: 'TEXT' },
      ],
      rows: Object.entries(about),
    };
    for (const { name, columns, rows } of [origin, ...tables]) {
      sql.script(
        `CREATE TABLE ${quoted(name)} (${columns.map((one) => `${quoted(one.name)} ${one.type}`).join(', ')}) STRICT;`,
      );
      if (name !== origin.name)
        sql.script(`CREATE VIEW ${quoted(plural(name))} AS SELECT * FROM ${quoted(name)};`);
      if (rows.length > 0)
        sql.runMany(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`, rows);
    }
    return sql.export();
  } finally {
    sql.close();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** share, shares; capacity, capacities; a name that ends in s stays apart from its table. */
function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return name.endsWith('s') ? `${name}_rows` : `${name}s`;
}
