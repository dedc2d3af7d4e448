import type { Backup } from '@shared/model/recovery';
import { isWhole } from '../checksum';
import type { Disk } from '../disk';
import { listGenerations } from '../generations';
import type { ProjectPaths } from '../paths';
import type { SqlEngine } from '../sql';

/** The backups of a project, newest first, each with the newest change in it. */
export function backups(disk: Disk, paths: ProjectPaths, engine: SqlEngine, now: Date): Backup[] {
  return listGenerations(disk, paths, now).map(({ name, at, keptBy }) => {
    const path = `${paths.generations}/${name}`;
    return {
      name,
      at: at.toISOString(),
      keptBy,
      bytes: disk.stat(path)?.size ?? 0,
      newest: newestChange(disk, path, engine),
    };
  });
}

function newestChange(disk: Disk, path: string, engine: SqlEngine): Backup['newest'] {
  try {
    const bytes = disk.read(path);
    if (!isWhole(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) return null;
    const sql = engine.open(bytes);
    try {
      const row = sql.first('SELECT seq, at FROM change_set ORDER BY seq DESC LIMIT 1');
      return row === null ? null : { revision: Number(row[0]), at: String(row[1]) };
    } finally {
      sql.close();
    }
  } catch {
    return null; // told as one that cannot be read
  }
}
