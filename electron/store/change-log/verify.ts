import { Refusal } from '@shared/base/refusal';
import type { Verification } from '@shared/model/project-info';
import { emptyProject } from '../empty-project';
import { storedRow, storedRows } from '../schema/stored-rows';
import { type RowValues, TABLE_MAPS, type TableMap, tableMapBySqlName, toRow } from '../schema/table-map';
import { type Sql, type SqlEngine, SqlError } from '../sql';
import { sameValues } from './capture';
import { type ChangeSet, chainHash, genesisHash, readChangeSets, readPayload, sha256 } from './change-set';
import { ChangeLog } from './log';
import { newestImages } from './newest-images';
import { linksWithoutTrace } from './thinning';

/** Up to so many rows in its change sets, a project is built again whole, which takes a moment. */
const SMALL = 20_000;
/** Of a large one, rows of the newest changes are compared, up to so many. */
const NEWEST = 5_000;

/** How far a verification is, in change sets. */
export interface VerifyStep {
  readonly done: number;
  readonly total: number;
}

/**
 * Walks the chain (links, hashes of payloads) and compares rows with it, so that a value that was written around the log
 * is found as well: every row, by building the project again from its log, with SQLite's own check of the file; or, of a
 * large project, the rows of the newest changes alone. That is enough where the seal of the file says that nobody but
 * Lodestone has written to it (checksum.ts).
 * @param every compares every row, however many there are
 * @yields how many change sets were walked; where all rows are compared, each is walked twice
 */
export function* verifySteps(
  engine: SqlEngine,
  sql: Sql,
  projectId: string,
  every: boolean,
): Generator<VerifyStep, Verification> {
  try {
    return yield* walk(engine, sql, projectId, every);
  } catch (error) {
    const damage = damageIn(error);
    if (damage === null) throw error;
    const findings = [`SQLite: ${damage}`];
    const headHash = genesisHash(projectId);
    return { ...NOTHING_FOUND, sound: false, headHash, findings };
  }
}

/** Of a project of which nothing was looked at. */
export const NOTHING_FOUND: Verification = {
  sound: true,
  rows: 'all',
  changeSets: 0,
  thinned: 0,
  headHash: '',
  findings: [],
  altered: null,
  unexplained: [],
};

/** What SQLite says of a page that it cannot read; null for any other error. */
function damageIn(error: unknown): string | null {
  if (error instanceof SqlError) return error.kind === 'damaged' ? error.message : null;
  const said = error instanceof Refusal && error.notice.code.startsWith('refusal.project.damaged');
  return said ? String(error.notice.params['detail']) : null;
}

function* walk(
  engine: SqlEngine,
  sql: Sql,
  projectId: string,
  every: boolean,
): Generator<VerifyStep, Verification> {
  const findings: string[] = [];
  const sets = readChangeSets(sql);
  const rows = every || sets.reduce((sum, { rowCount }) => sum + rowCount, 0) <= SMALL ? 'all' : 'newest';
  if (rows === 'all') findings.push(...checkStructure(sql));
  const withoutTrace = linksWithoutTrace(sql, sets);
  let [thinned, unplayable] = [0, 0];
  let altered: number | null = null;
  let prevHash = genesisHash(projectId);
  const total = rows === 'all' ? 2 * sets.length : sets.length;
  for (const [index, set] of sets.entries()) {
    yield { done: index, total };
    const found = checkLink(sql, set, index + 1, prevHash);
    thinned += found.thinned ? 1 : 0;
    unplayable += found.thinned && !withoutTrace.has(set.seq) ? 1 : 0;
    findings.push(...found.findings);
    if (found.findings.length > 0) altered ??= index + 1;
    prevHash = set.hash;
  }
  const different: Different[] = [];
  if (findings.length === 0 && rows === 'newest')
    different.push(
      ...compareNewest(
        sql,
        sets.filter(({ seq }) => !withoutTrace.has(seq)),
      ),
    );
  if (findings.length === 0 && rows === 'all' && unplayable === 0) {
    const compared = yield* compareWithLog(engine, sql, sets, projectId, withoutTrace);
    if (typeof compared === 'string') findings.push(compared);
    else different.push(...compared);
  }
  findings.push(...different.map(({ map, row }) => unexplained(map.sqlName, String(row[0]))));
  return {
    sound: findings.length === 0,
    rows: rows === 'all' && unplayable > 0 ? 'none' : rows,
    changeSets: sets.length,
    thinned,
    headHash: prevHash,
    findings,
    altered,
    unexplained: different.map(({ map, row }) => ({ table: map.table, row: toRow(map.table, row) })),
  };
}

/** A row that is not as the change log left it. */
interface Different {
  readonly map: TableMap;
  readonly row: RowValues;
}

function checkStructure(sql: Sql): string[] {
  const findings: string[] = [];
  for (const [finding] of sql.all('PRAGMA main.integrity_check(20)'))
    if (finding !== 'ok') findings.push(`SQLite: ${finding}`);
  for (const row of sql.all('PRAGMA main.foreign_key_check'))
    findings.push(`${row[0]}: refers to a missing ${row[2]}`);
  return findings;
}

function compareNewest(sql: Sql, sets: readonly ChangeSet[]): Different[] {
  return [...newestImages(sql, sets, NEWEST)].flatMap(([sqlName, images]) => {
    const map = tableMapBySqlName(sqlName);
    if (map === null) return [];
    for (const [id, image] of images) {
      const now = storedRow(sql, map, id);
      const isSame = now === null || image === null ? now === image : sameValues(now, image);
      const row = now ?? image;
      if (!isSame && row !== null) return [{ map, row }];
    }
    return [];
  });
}

const unexplained = (sqlName: string, id: string): string =>
  `table ${sqlName} holds rows that the change log does not explain: ${id}`;

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

function* compareWithLog(
  engine: SqlEngine,
  sql: Sql,
  sets: readonly ChangeSet[],
  projectId: string,
  withoutTrace: ReadonlySet<number>,
): Generator<VerifyStep, readonly Different[] | string> {
  const rebuilt = emptyProject(engine);
  try {
    const log = new ChangeLog(rebuilt, projectId);
    for (const [index, set] of sets.entries()) {
      yield { done: sets.length + index, total: 2 * sets.length };
      log.replay({ set, payload: readPayload(sql, set.seq) }, !withoutTrace.has(set.seq));
    }
    return TABLE_MAPS.flatMap((map) => firstDifferent(sql, rebuilt, map) ?? []);
  } catch (error) {
    return `the change log cannot be played: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    rebuilt.close();
  }
}

function firstDifferent(sql: Sql, rebuilt: Sql, map: TableMap): Different | null {
  const awaited = new Map([...storedRows(rebuilt, map)].map((row) => [row[0], row]));
  for (const row of storedRows(sql, map)) {
    const other = awaited.get(row[0] ?? null);
    if (other === undefined || !sameValues(row, other)) return { map, row };
    awaited.delete(row[0] ?? null);
  }
  const [missing] = awaited.values();
  return missing === undefined ? null : { map, row: missing };
}
