import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import type { RowChange } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import type { MadeAnew } from '@shared/model/recovery';
import { rowKey } from '@shared/model/row-key';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { ChangeLog } from '../change-log/log';
import { targetsOfChanges } from '../change-log/table-target';
import { writeIdentity } from '../database';
import { emptyProject } from '../empty-project';
import { projectPaths } from '../paths';
import { realDisk } from '../real-disk';
import { saveNew } from '../save';
import { loadSqlEngine, type SqlEngine } from '../sql';
import type { ReadableTable } from './recovery-api';
import { recoveryJournals } from './recovery-journals';
import { type Found, findRemaining } from './remaining';

interface MakeOptions {
  readonly path: string;
  readonly out: string;
  readonly wasmPath: string;
  readonly who: string;
  readonly label: string;
}

/** What a damaged file still holds; the file stays as it is. */
export async function remainingOf(path: string, wasmPath: string): Promise<Found> {
  const engine = await loadSqlEngine(wasmPath);
  const paths = projectPaths(realDisk.realPath(path));
  if (realDisk.stat(paths.file) === null) return { kind: 'nothing' };
  return findRemaining(engine, realDisk.read(paths.file), recoveryJournals(realDisk, paths));
}

/**
 * Makes a new project of what a damaged file still holds: with its history where the change log is whole, else of the rows
 * that can be read.
 * @throws Refusal `refusal.recovery.nothingLeft`, `refusal.project.exists`, `.noFolder`, `.saveFailed`
 */
export async function makeAnew({ path, out, wasmPath, who, label }: MakeOptions): Promise<MadeAnew> {
  const found = await remainingOf(path, wasmPath);
  const target = projectPaths(realDisk.realPath(out));
  if (found.kind === 'log') {
    try {
      saveNew(realDisk, target, found.sql.export());
      return { kind: 'log', revision: found.revision, rows: 0, broken: [], leftOut: 0 };
    } finally {
      found.sql.close();
    }
  }
  const { fileName } = projectPaths(path);
  if (found.kind === 'nothing')
    throw new Refusal('refusal.recovery.nothingLeft', { file: fileName }, { file: fileName });
  const { changes, leftOut } = wholeRows(found.tables);
  saveNew(
    realDisk,
    target,
    fileOf(await loadSqlEngine(wasmPath), {
      changes,
      who,
      label,
      name: found.identity?.name ?? target.fileName.replace(/\.lodestone$/i, ''),
      dataDate: found.identity?.dataDate ?? null,
    }),
  );
  const broken = found.tables.filter((one) => one.broken).map(({ table }) => table);
  return { kind: 'rows', revision: 1, rows: changes.length, broken, leftOut };
}

/** Rows of which each refers only to rows that are there, and no two are one: what is left out may have others hang on it. */
function wholeRows(tables: readonly ReadableTable[]): { changes: RowChange[]; leftOut: number } {
  const kept = new Map(tables.map(({ table, rows }) => [table, byKey(table, rows)]));
  for (let before = -1, now = count(kept); before !== now; before = now, now = count(kept)) {
    const ids = new Map([...kept].map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))]));
    for (const [table, rows] of kept) {
      const references = Object.entries(ANY_TABLE[table].fields).flatMap(([field, { references: to }]) =>
        to === null ? [] : [{ field, to }],
      );
      const stands = (row: AnyRow): boolean =>
        references.every(({ field, to }) => {
          const id = valuesOf(row)[field];
          return id === null || ids.get(to)?.has(String(id)) === true;
        });
      kept.set(table, rows.filter(stands));
    }
  }
  const changes = [...kept].flatMap(([table, rows]) => rows.map((row) => putAnyRow(table, row)));
  return { changes, leftOut: tables.reduce((sum, { rows }) => sum + rows.length, 0) - changes.length };
}

function byKey(table: TableName, rows: readonly AnyRow[]): AnyRow[] {
  const found = new Map<string, AnyRow>();
  for (const row of rows) {
    const key = rowKey(table, row);
    if (!found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}

function count(kept: ReadonlyMap<TableName, readonly AnyRow[]>): number {
  return [...kept.values()].reduce((sum, rows) => sum + rows.length, 0);
}

interface NewFile {
  readonly changes: readonly RowChange[];
  readonly who: string;
  readonly label: string;
  readonly name: string;
  readonly dataDate: string | null;
}

function fileOf(engine: SqlEngine, { changes, who, label, name, dataDate }: NewFile): Uint8Array {
  const sql = emptyProject(engine);
  try {
    const at = new Date().toISOString();
    const projectId = randomUUID();
    writeIdentity(sql, { projectId, name, createdAt: at, dataDate: dataDate ?? at.slice(0, 10) });
    new ChangeLog(sql, projectId).commitBase({ at, who, label, reason: null }, (rows) =>
      rows(targetsOfChanges(changes)),
    );
    return sql.export();
  } finally {
    sql.close();
  }
}
