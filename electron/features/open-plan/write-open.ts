import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AllRows } from '@shared/model/open-view';
import { ANY_TABLE } from '@shared/model/tables';
import { requireApart } from '../../disk/kept-apart';
import { allRows } from '../../plan/open-session';
import { whatIfView } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import { replaceFile } from '../../sheets/write/replace-file';
import type { ProjectClient } from '../../threads/workbench';
import { csvPath, descriptorOf, type OpenOrigin, parquetPath } from './descriptor';
import { openCsv, openParquet } from './files';
import { NOTEBOOKS } from './notebooks';
import { mappedColumn, type OpenValue } from './open-column';
import { type OpenField, type OpenTable, openTables } from './open-table';
import { runTables } from './run-tables';

interface WriteOpen {
  readonly folder: string;
  /** Whose runs stand beside the tables. */
  readonly scenarioIds: readonly string[];
  readonly isRedacted: boolean;
  readonly version: string;
  readonly wasmPath: string;
}

export const DESCRIPTOR = 'datapackage.json';
const PLAIN = 'plan.sqlite';

/**
 * Writes a project into a folder as a Data Package that other programs read: each table as CSV and Parquet, runs beside them,
 * a plain SQLite file with a view a table, and two scripts. What the session may not show is in none of them.
 * @returns the names of the files, in the folder
 */
export async function writeOpen(session: Session, asked: WriteOpen): Promise<readonly string[]> {
  const { project } = session;
  const [all, info] = await Promise.all([rowsOf(project, asked.isRedacted), project.info()]);
  const tables = openTables(all, asked.isRedacted);
  for (const scenarioId of asked.scenarioIds)
    tables.push(
      ...runTables(scenarioId, await whatIfView(session, { scenarioId, materials: [], tryShocks: null })),
    );
  const origin: OpenOrigin = {
    name: info.name,
    projectId: info.projectId,
    headHash: info.headHash,
    dataDate: info.dataDate,
    isRedacted: asked.isRedacted,
    version: asked.version,
    sources: all.source,
  };
  const files = new Map<string, Uint8Array>();
  const hashes = new Map<string, { readonly hash: string; readonly bytes: number }>();
  for (const table of tables) {
    const csv = openCsv(table);
    files.set(csvPath(table), csv);
    files.set(parquetPath(table), await openParquet(table));
    hashes.set(csvPath(table), { hash: hashOf(csv), bytes: csv.length });
  }
  files.set(PLAIN, await plainFile(asked.wasmPath, tables, origin));
  for (const [name, text] of Object.entries(NOTEBOOKS)) files.set(name, new TextEncoder().encode(text));
  const descriptor = JSON.stringify(descriptorOf(origin, tables, hashes), null, 2);
  // The descriptor last: a folder that has one is whole.
  files.set(DESCRIPTOR, new TextEncoder().encode(`${descriptor}\n`));
  for (const name of files.keys()) requireApart(join(asked.folder, name), [session.path]);
  for (const [name, bytes] of files) {
    const path = join(asked.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    await replaceFile(path, bytes);
  }
  return [...files.keys()];
}

/** Every row that may leave: tables of the house's own are not even asked for where it is left out. */
function rowsOf(project: ProjectClient, isRedacted: boolean): Promise<AllRows> {
  return allRows(project, (table) => !(isRedacted && ANY_TABLE[table].isInside));
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Tables of the project alone: runs are files beside them. */
async function plainFile(wasmPath: string, tables: readonly OpenTable[], origin: OpenOrigin) {
  const { plainCopy } = await import('../../store/plain-copy');
  const { name, projectId, headHash, dataDate, version } = origin;
  return plainCopy(
    wasmPath,
    tables
      .filter((table) => !table.name.startsWith('runs/'))
      .map((table) => ({
        name: table.name,
        columns: table.fields.map((field, at) => ({
          name: field.name,
          type: SQL[field.type],
          values: mappedColumn(table.columns[at] ?? [], sqlValue),
        })),
        count: table.count,
      })),
    { name, projectId, headHash, dataDate, version, redacted: String(origin.isRedacted) },
  );
}

const SQL: Readonly<Record<OpenField['type'], 'TEXT' | 'REAL' | 'INTEGER'>> = {
  string: 'TEXT',
  date: 'TEXT',
  list: 'TEXT',
  object: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

function sqlValue(value: OpenValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
