import type { Verification } from '@shared/model/project-info';
import { configure } from '../database';
import { migrate } from '../migrations';
import { TABLE_MAPS } from '../schema/table-map';
import type { Sql, SqlEngine } from '../sql';
import { type ChangeSet, chainHash, genesisHash, readChangeSets, readPayload, sha256 } from './change-set';
import { ChangeLog } from './log';

/**
 * Walks the chain (links, hashes of payloads), asks SQLite for its own check, and builds the whole project again from
 * its change log, so that a value that was written around the log is found as well.
 */
export function verifyProject(engine: SqlEngine, sql: Sql, projectId: string): Verification {
  const findings: string[] = [];
  for (const [finding] of sql.all('PRAGMA main.integrity_check(20)'))
    if (finding !== 'ok') findings.push(`SQLite: ${finding}`);
  for (const row of sql.all('PRAGMA main.foreign_key_check'))
    findings.push(`${row[0]}: refers to a missing ${row[2]}`);
  const sets = readChangeSets(sql);
  let thinned = 0;
  let prevHash = genesisHash(projectId);
  for (const [index, set] of sets.entries()) {
    const found = checkLink(sql, set, index + 1, prevHash);
    thinned += found.thinned ? 1 : 0;
    findings.push(...found.findings);
    prevHash = set.hash;
  }
  if (findings.length === 0 && thinned === 0) findings.push(...compareWithLog(engine, sql, sets, projectId));
  return { sound: findings.length === 0, changeSets: sets.length, thinned, headHash: prevHash, findings };
}

function checkLink(
  sql: Sql,
  set: ChangeSet,
  seq: number,
  prevHash: string,
): { thinned: boolean; findings: string[] } {
  const findings: string[] = [];
  if (set.seq !== seq) findings.push(`change set ${seq} is missing`);
  if (set.prevHash !== prevHash) findings.push(`change set ${set.seq} does not follow the one before it`);
  if (chainHash(set) !== set.hash) findings.push(`change set ${set.seq} was altered`);
  const payload = readPayload(sql, set.seq);
  if (payload !== null && sha256(payload) !== set.payloadHash)
    findings.push(`rows of change set ${set.seq} were altered`);
  return { thinned: payload === null && set.payloadHash !== null, findings };
}

function compareWithLog(
  engine: SqlEngine,
  sql: Sql,
  sets: readonly ChangeSet[],
  projectId: string,
): string[] {
  const rebuilt = engine.open();
  try {
    configure(rebuilt);
    migrate(rebuilt, 0);
    const log = new ChangeLog(rebuilt, projectId);
    for (const set of sets) log.replay({ set, payload: readPayload(sql, set.seq) });
    return TABLE_MAPS.filter((map) => !sameRows(dumpTable(sql, map), dumpTable(rebuilt, map))).map(
      ({ sqlName }) => `table ${sqlName} holds rows that the change log does not explain`,
    );
  } catch (error) {
    return [`the change log cannot be played: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    rebuilt.close();
  }
}

function dumpTable(
  sql: Sql,
  { sqlName, columnList }: { readonly sqlName: string; readonly columnList: string },
): string[] {
  return sql
    .all(`SELECT json_array(${columnList}) FROM "${sqlName}" ORDER BY id`)
    .map((row) => String(row[0]));
}

function sameRows(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}
