import type { Column } from '@shared/base/column';
import { APPLICATION_ID_OF_COPY } from './migrations';
import { loadSqlEngine, type SqlIn } from './sql';

interface PlainColumn {
  readonly name: string;
  readonly type: 'TEXT' | 'REAL' | 'INTEGER';
  readonly values: Column<SqlIn>;
}

/** A table of a plain copy by its columns. */
interface PlainTable {
  readonly name: string;
  readonly columns: readonly PlainColumn[];
  /** Of rows. */
  readonly count: number;
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
    // Nobody else reads it and nothing is ever rolled back.
    sql.script(
      `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA application_id = ${APPLICATION_ID_OF_COPY};`,
    );
    const origin: PlainTable = {
      name: 'about',
      columns: [
        { name: 'key', type: 'TEXT', values: Object.keys(about) },
        { name: 'value', type: 'TEXT', values: Object.values(about) },
      ],
      count: Object.keys(about).length,
    };
    // In one transaction: each statement would else be one, and written to the end.
    sql.script('BEGIN');
    for (const { name, columns, count } of [origin, ...tables]) {
      sql.script(
        `CREATE TABLE ${quoted(name)} (${columns.map((one) => `${quoted(one.name)} ${one.type}`).join(', ')}) STRICT;`,
      );
      if (name !== origin.name)
        sql.script(`CREATE VIEW ${quoted(plural(name))} AS SELECT * FROM ${quoted(name)};`);
      if (count > 0)
        sql.runColumns(
          `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
          columns.map(({ values }) => values),
          count,
        );
    }
    sql.script('COMMIT');
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
