import type { MessageParam } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { isWhole, type Origin, originOf } from './checksum';
import { type Disk, errorCode } from './disk';
import { listGenerations } from './generations';
import { APPLICATION_ID, APPLICATION_ID_OF_COPY, SCHEMA_VERSION } from './migrations';
import type { ProjectPaths } from './paths';
import { ChangedElsewhere } from './save';
import { compareSchema } from './schema/verify-schema';
import { type Sql, type SqlEngine, SqlError } from './sql';

const HEADER = Buffer.from('SQLite format 3\0', 'latin1');
const HEADER_BYTES = 100;

/**
 * Looks at the bytes of a file before SQLite does. @returns a copy that SQLite can open, and the schema version
 * @throws Refusal `refusal.project.notAProject`, `.openCopy`, `.newerVersion`, `.damaged`
 */
export function checkHeader(
  disk: Disk,
  paths: ProjectPaths,
  bytes: Uint8Array,
): { bytes: Uint8Array; version: number; origin: Origin } {
  const place = { file: paths.fileName };
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const applicationId = data.length < HEADER_BYTES ? 0 : data.readUInt32BE(68);
  if (applicationId === APPLICATION_ID_OF_COPY)
    throw new Refusal('refusal.project.openCopy', { file: paths.fileName }, place);
  if (!data.subarray(0, HEADER.length).equals(HEADER) || applicationId !== APPLICATION_ID) {
    throw new Refusal('refusal.project.notAProject', { file: paths.fileName }, place);
  }
  const version = data.readUInt32BE(60);
  if (version > SCHEMA_VERSION) {
    const params = { file: paths.fileName, found: version, known: SCHEMA_VERSION };
    throw new Refusal('refusal.project.newerVersion', params, place);
  }
  const pageSize = data.readUInt16BE(16) === 1 ? 65_536 : data.readUInt16BE(16);
  const pages = data.readUInt32BE(28);
  if (version === 0 || pageSize < 512 || pages * pageSize !== data.length) {
    throw damaged(disk, paths, {
      nameEn: `${data.length} bytes where ${pages * pageSize} are expected`,
      nameJa: `${pages * pageSize}バイトのはずが${data.length}バイト`,
    });
  }
  if (!isWhole(data)) throw damaged(disk, paths, { nameEn: 'checksum', nameJa: '照合値が不一致' });
  const copy = Uint8Array.from(data);
  // Another tool may have switched to write-ahead logging, which SQLite in memory cannot do.
  copy[18] = 1;
  copy[19] = 1;
  return { bytes: copy, version, origin: originOf(data) };
}

/**
 * Checks an opened file from the outside in: schema before anything of it is run, then structure, then references.
 * @throws Refusal `refusal.project.foreignSchema`, `.damaged`; SqlError when SQLite cannot read it
 */
export function checkDatabase(
  disk: Disk,
  paths: ProjectPaths,
  engine: SqlEngine,
  sql: Sql,
  version: number,
): void {
  const difference = compareSchema(engine, sql, version);
  if (difference !== null) {
    if (difference.kind !== 'foreign') throw damaged(disk, paths, `${difference.object}: ${difference.kind}`);
    const params = { file: paths.fileName, object: difference.object };
    throw new Refusal('refusal.project.foreignSchema', params, { file: paths.fileName });
  }
  const finding = sql.first('PRAGMA main.quick_check(1)')?.[0];
  if (finding !== 'ok') throw damaged(disk, paths, String(finding));
  const dangling = sql.first('PRAGMA main.foreign_key_check');
  if (dangling !== null) throw damaged(disk, paths, `${dangling[0]} refers to a missing ${dangling[2]}`);
  if (sql.number('SELECT count(*) FROM project') !== 1)
    throw damaged(disk, paths, { nameEn: 'project row', nameJa: 'プロジェクトの行が一つではない' });
}

/** What keeps a file from being opened, as the refusal that says it; a defect of the program stays what it is. */
export function openingRefusal(disk: Disk, paths: ProjectPaths, error: unknown): unknown {
  if (error instanceof SqlError) return damaged(disk, paths, error.message.replace(/ \(in: .*$/s, ''));
  if (error instanceof ChangedElsewhere)
    return new Refusal(
      'refusal.project.changedElsewhere',
      { file: paths.fileName },
      { file: paths.fileName },
    );
  const code = errorCode(error);
  if (code === null) return error;
  return new Refusal(
    'refusal.project.notOpened',
    { file: paths.fileName, folder: paths.folder, detail: code },
    { file: paths.fileName },
  );
}

/** The refusal of a damaged file; names the newest generation when there is one. */
export function damaged(disk: Disk, paths: ProjectPaths, detail: MessageParam): Refusal {
  const backup = listGenerations(disk, paths, new Date())[0]?.name;
  const params = { file: paths.fileName, detail };
  return backup === undefined
    ? new Refusal('refusal.project.damaged', params, { file: paths.fileName })
    : new Refusal('refusal.project.damagedHasBackup', { ...params, backup }, { file: paths.fileName });
}
