import { readFileSync, writeFileSync } from 'node:fs';
import { loadSqlEngine, type Sql } from '../../../electron/store/sql';
import { WASM } from '../../places';

/** Another program's hold on a project file. SQLite in memory does not count its transactions as it does on a disk. */
export async function asOtherProgram(path: string, work: (sql: Sql) => void): Promise<void> {
  const sql = (await loadSqlEngine(WASM)).open(readFileSync(path));
  work(sql);
  const bytes = Buffer.from(sql.export());
  sql.close();
  for (const at of [24, 92]) bytes.writeUInt32BE(bytes.readUInt32BE(at) + 1, at);
  writeFileSync(path, bytes);
}
